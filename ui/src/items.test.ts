import { expect, test } from 'vitest';
import type { Change, Choices, Conflict, DifferingLine, FileState, ItemStatus, Status } from './bindings';
import { viewOf } from './fake';
import { drift, said } from './found';
import {
  boxed,
  isApplied,
  isWanted,
  offOf,
  placeOf,
  settingOf,
  settingsOf,
  withAnswer,
  withName,
  withoutPassword,
  withSetting,
} from './items';
import { offered } from './managed';
import { inOrder, nothingText, stateText } from './truth';
import { isTestable, same } from './wizard';

const chosen: Choices = { cli: 'off', socket: false, ports: false };

test('every setting of every item can be chosen, sets nothing else, and comes back as it was written', () => {
  const view = viewOf('fresh');
  const items = view.status.items.map((i) => i.item);
  expect(items).toEqual(['cli', 'path', 'socket', 'context', 'ports', 'hosts']);
  for (const item of items) {
    expect(settingsOf(view, item).at(-1)).toBe(offOf(item));
    for (const setting of settingsOf(view, item)) {
      const choices = withSetting(chosen, item, setting, chosen);
      expect(settingOf(choices, item)).toBe(setting);
      for (const other of items.filter((o) => o !== item)) expect(isWanted(choices, other)).toBe(false);
      expect(withSetting(choices, item, offOf(item), chosen)).toEqual(chosen);
    }
  }
  const unwanted: Choices = { ...chosen, hosts: 'off' };
  const wanted = withSetting(unwanted, 'hosts', 'both', unwanted);
  expect(withSetting(wanted, 'hosts', 'off', unwanted)).toEqual(unwanted);
});

test('what is neither recommended nor chosen is not asked about at first', () => {
  const fresh = viewOf('fresh');
  expect(offered(fresh, fresh.recommended_choices)).toEqual(['cli', 'socket', 'context', 'ports']);
  expect(offered(viewOf('hosts'), viewOf('hosts').status.choices)).toContain('hosts');
  // How terminals find the tools is asked where they are linked for one person.
  expect(offered(fresh, fresh.without_choices)).toEqual(['cli', 'path', 'socket', 'context', 'ports']);
});

test('an answer about a name takes the place of the other answer', () => {
  const replaced = withAnswer({ ...chosen, leave: ['a', 'b'] }, 'a', 'replace');
  expect(replaced).toEqual({ ...chosen, leave: ['b'], replace: ['a'] });
  expect(withAnswer(replaced, 'a', 'keep')).toEqual({ ...chosen, leave: ['a', 'b'] });
});

test('each tool has a box where tools are wanted, and a box that is ticked again is as it was chosen', () => {
  const view = viewOf('inplace');
  const { choices } = view.status;
  expect(boxed(view, choices, 'cli')).toEqual(view.tools);
  for (const item of ['socket', 'ports', 'hosts', 'context', 'path'] as const)
    expect(boxed(view, choices, item)).toEqual([]);
  expect(boxed(view, { ...choices, cli: 'off' }, 'cli')).toEqual([]);
  expect(boxed({ ...view, tools: ['iechor'] }, choices, 'cli')).toEqual([]);
  expect(placeOf(choices, 'cli', 'kubectl')).toBe('/usr/local/bin/kubectl');
  expect(placeOf({ ...choices, cli: 'user' }, 'cli', 'kubectl')).toBe('~/.iechor/bin/kubectl');
  const replaced = withAnswer(choices, 'kubectl', 'replace');
  for (const before of [choices, replaced]) {
    const without = withName(before, 'kubectl', false, before);
    expect(without.leave).toEqual(['kubectl']);
    expect(without.replace).toBeUndefined();
    // What is to be applied is no state of this Mac.
    expect(isApplied(view, without, 'cli')).toBe(false);
    expect(isApplied(view, without, 'socket')).toBe(true);
    expect(same(withName(without, 'kubectl', true, before), before)).toBe(true);
  }
});

test('without a password, what was chosen since stays only where none is asked for', () => {
  const hosts: Choices = { cli: 'system', socket: true, ports: true, context: true, hosts: 'localhost', leave: ['a'] };
  expect(withoutPassword(viewOf('fresh'), hosts)).toEqual({
    ...viewOf('fresh').without_choices,
    hosts: 'localhost',
    leave: ['a'],
  });
  expect(settingOf(withoutPassword(viewOf('beside'), hosts), 'hosts')).toBe('off');
});

test('nothing is called in place while a name of it is somebody else’s', () => {
  const { status } = viewOf('beside');
  expect(inOrder(status)).toBe(false);
  for (const whole of ['welcome-nothing', 'changes-nothing', 'done-lead-none'] as const) {
    expect(nothingText(status, whole)).toContain('Command-line tools (2 of 5)');
  }
  const left = (i: ItemStatus) => ({ ...i, settled: true, kept: i.kept.map((c) => ({ ...c, left: true })) });
  const settled: Status = { ...status, items: status.items.map(left) };
  expect(inOrder(settled)).toBe(true);
  expect(nothingText(settled, 'welcome-nothing')).toContain('as you chose');
  expect(inOrder(viewOf('blocked').status)).toBe(false);
  expect(inOrder(viewOf('inplace').status)).toBe(true);
  expect(nothingText(viewOf('inplace').status, 'welcome-nothing')).toContain('in place');
});

test('who uses an item is named', () => {
  const conflict: Conflict = {
    name: 'iechor.sock',
    path: '/var/run/iechor.sock',
    found: { is: 'other' },
    owner: 'docker_desktop',
    replace: false,
  };
  const taken: ItemStatus = { item: 'socket', state: 'taken', changes: [], kept: [conflict], settled: false };
  expect(stateText(taken)).toBe('Used by Docker Desktop');
  const anna: Conflict = { ...conflict, account: 'anna' };
  expect(stateText({ ...taken, kept: [anna] })).toBe('Used by iEchor of anna');
});

test('owner, permissions and contents that differ are named apart', () => {
  const file = (owner: number, mode: number, sha256: string): FileState => ({ is: 'file', owner, mode, sha256 });
  const of = (before: FileState, after: FileState) => {
    const change: Change = { path: '/x', scope: 'root', command: '', effect: 'replace', before, after, backup: false };
    return said(change).differences.map((d) => [d.of, d.now, d.becomes].join(' '));
  };
  const right = file(0, 0o644, 'a');
  expect(of(file(501, 0o644, 'a'), right)).toEqual(['Owner uid 501 root']);
  expect(of(file(0, 0o666, 'a'), right)).toEqual(['Permissions 0666 0644']);
  expect(of(file(0, 0o644, 'b'), right)).toHaveLength(1);
  expect(of(file(501, 0o666, 'b'), right)).toHaveLength(3);
});

test('lines of a text file are shown as lines, and a job that follows its file is not told of apart', () => {
  const [hosts] = viewOf('hosts').status.items.flatMap((i) => i.changes);
  if (!hosts) throw new Error('no change');
  expect(said(hosts).lines).toEqual(['+ 127.0.0.1\tlocalhost']);
  const change = { path: '/x', scope: 'root', command: '' } as const;
  const before: FileState = { is: 'file', owner: 0, mode: 0o644, sha256: 'a' };
  const after: FileState = { ...before, sha256: 'b' };
  const lines: DifferingLine[] = [{ there: '502' }, { expected: '501' }, { more: 3 }];
  const edited: Change = { ...change, effect: 'replace', before, after, backup: false, lines };
  expect(said(edited).lines).toEqual(['- 502', '+ 501', '… and 3 more']);
  const file: Change = { ...change, effect: 'create', after: { is: 'directory' } };
  const job: Change = { ...change, effect: 'load_job' };
  expect(drift([job, file, job])).toEqual([file]);
  expect(drift([job])).toEqual([job]);
});

const RECOMMENDED = viewOf('fresh').recommended_choices;

test('only ports that are in order can be tried', () => {
  const status = (on: boolean, state: 'in_order' | 'differs' | 'off'): Status => ({
    finished: true,
    choices: { ...RECOMMENDED, ports: on },
    items: (['ports', 'hosts'] as const).map((item) => ({
      item,
      state,
      changes: [],
      kept: [],
      settled: state !== 'differs',
    })),
    left: [],
    ask: 'first-launch',
  });
  const untried = { is: 'untried' } as const;
  expect(isTestable(status(true, 'in_order'), 'ports', untried)).toBe(true);
  expect(isTestable(status(true, 'in_order'), 'hosts', untried)).toBe(false);
  expect(isTestable(status(true, 'differs'), 'ports', untried)).toBe(false);
  expect(isTestable(status(false, 'off'), 'ports', untried)).toBe(false);
});

test('answers are the same only if every field is', () => {
  expect(same(RECOMMENDED, { ...RECOMMENDED, replace: [] })).toBe(true);
  expect(same(RECOMMENDED, { ...RECOMMENDED, hosts: 'localhost' })).toBe(false);
  expect(same({ ...RECOMMENDED, replace: ['a', 'b'] }, { ...RECOMMENDED, replace: ['b', 'a'] })).toBe(true);
});
