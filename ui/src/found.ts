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

// A long path with its middle left out; the ends say most.
export function middle(path: string, most = 68): string {
  if (path.length <= most) return path;
  const end = Math.ceil(most * 0.6);
  return `${path.slice(0, most - end - 1)}…${path.slice(-end)}`;
}
