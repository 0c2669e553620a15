// What stands at a path and what will, in words: each thing that differs by its own name.
import type { Change, DifferingLine, FileState } from './bindings';
import { sentence, t } from './text';

export function foundText(found: FileState): string {
  return found.is === 'link' ? t('found-link', { target: found.target }) : t(`found-${found.is}`);
}

// One thing that differs; `of` names it where more than the kind of the entry does. What only happens has no `now`.
export type Difference = { of?: string; now?: string; becomes: string };

// The same as one sentence, to be read out.
export function differenceText({ of, now, becomes }: Difference): string {
  if (now === undefined) return becomes;
  return of ? t('changes-from_to_of', { of, now, becomes }) : sentence(t('changes-from_to', { now, becomes }));
}

// `lines` of a text file: what is there and was not expected with a minus, what is to be there with a plus.
export type Said = { differences: Difference[]; lines: string[] };

function lineText(line: DifferingLine): string {
  if ('more' in line) return t('found-more_lines', { count: line.more });
  return 'there' in line ? `- ${line.there}` : `+ ${line.expected}`;
}

export function said(change: Change): Said {
  const only = (becomes: string): Said => ({ differences: [{ becomes }], lines: [] });
  const one = (before: FileState, becomes: string): Said => ({
    differences: [{ now: foundText(before), becomes }],
    lines: [],
  });
  switch (change.effect) {
    case 'create':
      return one({ is: 'missing' }, foundText(change.after));
    case 'replace':
      return {
        differences: differences(change.before, change.after, change.backup),
        lines: (change.lines ?? []).map(lineText),
      };
    case 'remove':
      return one(change.before, t('found-missing'));
    case 'restore':
      return one(change.before, t('changes-restored'));
    case 'edit_block': {
      const commented = (change.commented ?? []).flatMap((line) => [`- ${line}`, `+ # ${line}`]);
      const removed = (change.removed ?? []).filter((line) => line !== '').map((line) => `- ${line}`);
      if (removed.length > 0) {
        const added = change.lines.map((line) => `+ ${line}`);
        return {
          differences: [{ becomes: t('effect-edit_block-instead') }],
          lines: [...removed, ...commented, ...added],
        };
      }
      const added = commented.length > 0 ? 'effect-edit_block-over' : 'effect-edit_block';
      return {
        differences: [{ becomes: t(change.lines.length > 0 ? added : 'effect-edit_block-out') }],
        lines: [...commented, ...change.lines.map((line) => `+ ${line}`)],
      };
    }
    case 'set_context': {
      const name = (context: string | null) =>
        context === null ? t('found-context-none') : t('found-context', { name: context });
      return {
        differences: [{ of: t('effect-set_context'), now: name(change.before), becomes: name(change.after) }],
        lines: [],
      };
    }
    case 'forget':
    case 'adopt':
    case 'hold':
    case 'release':
      return only(t(`effect-${change.effect}`));
    case 'load_job':
    case 'enable_job':
    case 'unload_job':
      return only(t(`effect-${change.effect}`, { job: change.path.includes('vmnetd') ? 'helper' : 'task' }));
  }
}

function differences(before: FileState, after: FileState, backup: boolean): Difference[] {
  if (before.is !== 'file' || after.is !== 'file') {
    const now = backup ? t('changes-backed_up', { what: foundText(before) }) : foundText(before);
    return [{ now, becomes: foundText(after) }];
  }
  const owner = (uid: number) => (uid === 0 ? t('found-owner-root') : t('found-owner-uid', { uid: String(uid) }));
  const mode = (bits: number) => bits.toString(8).padStart(4, '0');
  const all: Difference[] = [];
  if (before.owner !== after.owner)
    all.push({ of: t('found-owner'), now: owner(before.owner), becomes: owner(after.owner) });
  if (before.mode !== after.mode) all.push({ of: t('found-mode'), now: mode(before.mode), becomes: mode(after.mode) });
  if (before.sha256 !== after.sha256 || all.length === 0) {
    const now = t(backup ? 'found-contents-backed_up' : 'found-contents-other');
    all.push({ of: t('found-contents'), now, becomes: t('found-contents-ours') });
  }
  return all;
}

// What differs today, once for each path: that a job is loaded anew belongs to the change of its file.
export function drift(changes: Change[]): Change[] {
  const isJob = (change: Change) => /_job$/.test(change.effect);
  const files = new Set(changes.filter((change) => !isJob(change)).map((change) => change.path));
  return changes.filter((change) => !isJob(change) || !files.has(change.path));
}
