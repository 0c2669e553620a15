// What stands at a path, in words.
import type { Change, FileState } from './bindings';
import { t } from './text';

export function foundText(found: FileState): string {
  return found.is === 'link' ? t('found.link', { target: found.target }) : t(`found.${found.is}`);
}

export function beforeAfter(change: Change): [string, string] | [string] {
  if (change.job !== null) return [t(change.job ? 'job.known' : 'job.forgotten')];
  if (change.before.is === 'missing' && change.after.is === 'missing') return [t('changes.forgotten')];
  const after = change.after.is === 'other' && change.keep ? t('changes.restored') : foundText(change.after);
  const before = foundText(change.before);
  if (
    change.before.is === 'file' &&
    change.after.is === 'file' &&
    change.before.mode === change.after.mode &&
    !change.keep
  )
    return [before, t('found.changed')];
  return [change.keep && change.after.is !== 'other' ? `${before} (${t('changes.kept')})` : before, after];
}
