import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { Conflict, Event, Failure, SetAside, View } from './bindings';
import { answers, fakeApi } from './fake';
import { ENGLISH, speak, t } from './text';

afterEach(() => {
  cleanup();
  speak(ENGLISH);
});

const at = (name: string) => waitFor(() => expect(document.querySelector(`[data-screen="${name}"]`)).not.toBeNull());

async function click(id: string) {
  const element = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]:not(:disabled)`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });
  await userEvent.click(element);
}

function open(kind: string, change: Partial<Api> = {}) {
  return render(App, { api: { ...fakeApi(kind), ...change } });
}

async function accessible() {
  // Colours are checked in the real window.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}

// Every screen, by the shortest way there.
const journeys: Record<string, [string, string[], string]> = {
  welcome: ['fresh', [], 'welcome'],
  'welcome beside rivals': ['rivals', [], 'welcome'],
  advanced: ['rivals', ['choose-advanced', 'primary'], 'advanced'],
  'advanced without admin rights': ['standard', [], 'advanced'],
  changes: ['rivals', ['show-changes'], 'changes'],
  'the prompt': ['fresh', ['primary'], 'progress'],
  cancelled: ['fresh', ['primary', 'prompt-cancel'], 'failed'],
  done: ['fresh', ['primary', 'prompt-allow'], 'done'],
  'done with port 80 tried': ['fresh', ['primary', 'prompt-allow', 'test-port'], 'done'],
  'done with port 80 taken': ['taken', ['primary', 'prompt-allow', 'test-port'], 'done'],
  'done without a password': ['standard', ['primary', 'primary'], 'done'],
  'done with iEchor to open': ['opens', ['primary', 'prompt-allow'], 'done'],
  'done where iEchor waits': ['waits', ['primary', 'prompt-allow'], 'done'],
  settings: ['settings', [], 'settings'],
  'what root means, from the first screen': ['fresh', ['explain-root'], 'root'],
  'what root means, from settings': ['settings', ['root-help'], 'root'],
  'advanced with tools for one person': [
    'fresh',
    ['choose-advanced', 'primary', 'cli-user', 'path-profile'],
    'advanced',
  ],
  'advanced with a tool left out': ['fresh', ['choose-advanced', 'primary', 'names-cli', 'name-kubectl'], 'advanced'],
  'settings with the tools one by one': ['beside', ['names-cli', 'name-iechor'], 'settings'],
  'settings with Kubernetes': ['settings', ['kubernetes'], 'settings'],
  'settings with something chosen': ['settings', ['ports'], 'settings'],
  'settings closed with something not applied': ['settings', ['ports', 'cancel'], 'settings'],
  'settings with something switched off': ['switched-off', ['login-items-socket'], 'settings'],
  'settings beside other products': ['beside', ['leave-kubectl'], 'settings'],
  'settings with a name left to others': ['others', [], 'settings'],
  'settings with what was refused and muted': ['refused', [], 'settings'],
  'settings after Not Now': ['not-now', [], 'settings'],
  'a name of another product replaced': ['beside', ['take-kubectl'], 'changes'],
  'settings with lines that are gone': ['hosts', [], 'settings'],
  'settings with something in the way': ['blocked', [], 'settings'],
  'nothing to do beside other products': ['beside', ['run-again'], 'again'],
  'set up again with nothing to do': ['refused', ['run-again'], 'again'],
  'a start that tells of a change': ['notices', [], 'notices'],
  'a start that tells of an update': ['update', [], 'notices'],
  'a start that tells of another person': ['taken-over', ['never-context'], 'notices'],
  'a report': ['settings', ['report'], 'report'],
  'a report that was saved': ['settings', ['report', 'primary'], 'report'],
  'what will be removed': ['settings', ['uninstall'], 'changes'],
  'what will be removed but the choices': ['settings', ['uninstall', 'keep-choices'], 'changes'],
  'everything removed': ['settings', ['uninstall', 'primary', 'prompt-allow'], 'done'],
  'nothing to do': ['inplace', ['choose-advanced', 'primary', 'primary'], 'changes'],
  'nothing to ask for': ['inplace', [], 'welcome'],
  'a real Mac asking for the password': ['real', ['primary'], 'progress'],
  'a failure, undone': ['fails', ['primary', 'prompt-allow'], 'failed'],
  'opened where it was downloaded': ['translocated', [], 'refused'],
  'opened on a disk image': ['image', ['primary'], 'refused'],
  'a start with a wrong argument': ['argument', [], 'refused'],
  'a start for no account': ['account', [], 'refused'],
};

describe.each(Object.entries(journeys))('%s', (_, [kind, clicks, name]) => {
  test('has no accessibility violation', async () => {
    open(kind);
    for (const id of clicks) await click(id);
    await at(name);
    await accessible();
  });

  test('says nothing that is not in the catalogue', async () => {
    speak({ ...ENGLISH, language: 'en-XA' });
    open(kind);
    for (const id of clicks) await click(id);
    await at(name);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      const parent = walker.currentNode.parentElement;
      if (!/[a-z]/i.test(text) || parent?.closest('[translate="no"], style, script')) continue;
      expect(text, text).toMatch(/^[^a-z]*\[.*\][^a-z]*$/is);
    }
  });
});

test('settings say when they were looked at, and again once the window comes to the front', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 28, 9, 5) });
  open('settings');
  await at('settings');
  expect(screen.getByText('Checked at 9:05 AM.')).toBeTruthy();
  vi.setSystemTime(new Date(2026, 10, 28, 14, 30));
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(screen.getByText('Checked at 2:30 PM.')).toBeTruthy());
  // Whoever goes to another screen and back has looked at nothing.
  vi.setSystemTime(new Date(2026, 10, 28, 17, 0));
  await click('uninstall');
  await at('changes');
  await click('back');
  await at('settings');
  expect(screen.getByText('Checked at 2:30 PM.')).toBeTruthy();
  vi.useRealTimers();
});

test('a page of changes is drawn at once, and more on request, however many there are', async () => {
  open('many');
  await click('show-changes');
  await at('changes');
  expect(document.querySelectorAll('.change').length).toBeLessThan(200);
  expect(screen.getByText('10,000')).toBeTruthy();
});

test('a backend that fails at the start says why and can be asked again', async () => {
  const failure = {
    code: 'bad_bundle',
    message: "'/Applications/iEchor.app' is gone",
    causes: [],
    help: 'move it back to where it was',
    said: { help: { id: 'conflicts-account', values: { user: 'anna' } } },
    undone: 'nothing',
  };
  open('fresh', { view: () => Promise.reject(failure) });
  await at('failed');
  expect(screen.getByText(failure.message)).toBeTruthy();
  expect(screen.getByText(t('conflicts-account', { user: 'anna' }))).toBeTruthy();
  await accessible();
});

test('a start that cannot go on asks nothing, and can only be left or, in a wrong place, shown in the Finder', async () => {
  const kinds = { argument: false, account: false, image: true, translocated: true };
  for (const [kind, movable] of Object.entries(kinds)) {
    const api = fakeApi(kind);
    const watched = { ...api, view: vi.fn(api.view), close: vi.fn(api.close), showInFinder: vi.fn(api.showInFinder) };
    render(App, { api: watched });
    await at('refused');
    await userEvent.keyboard('{Enter}');
    expect(watched.showInFinder).toHaveBeenCalledTimes(movable ? 1 : 0);
    expect(watched.close).toHaveBeenCalledTimes(movable ? 0 : 1);
    await userEvent.keyboard('{Escape}');
    expect(watched.close).toHaveBeenCalledTimes(movable ? 1 : 2);
    expect(watched.view).not.toHaveBeenCalled();
    cleanup();
  }
});

test('where the Finder cannot be shown, the window says why', async () => {
  const failure: Failure = {
    code: 'not_here',
    message: 'there is no Finder here',
    causes: [],
    help: '',
    undone: 'nothing',
  };
  open('image', { showInFinder: () => Promise.reject(failure) });
  await click('primary');
  await waitFor(() => expect(screen.getByText('There is no Finder here')).toBeTruthy());
  await accessible();
});

test('what could not be read is said at the top of settings, and on Done, where nothing is ticked then', async () => {
  const unread: Failure = {
    code: 'newer_version',
    message: "a newer iEchor wrote '/Library/Application Support/com.iechor/setup/receipt.json'",
    causes: [],
    help: 'run: iechor-setup repair',
    undone: 'nothing',
  };
  const api = fakeApi('settings');
  const view = await api.view();
  open('settings', { view: async () => ({ ...view, status: { ...view.status, unread: [unread] } }) });
  await at('settings');
  expect(document.querySelector('[data-testid="unread"]')?.textContent).toContain('A newer iEchor wrote');
  expect(document.querySelector('[data-testid="unread"]')?.textContent).toContain(t('help-newer_version'));
  await accessible();
  cleanup();
  const fresh = fakeApi('fresh');
  open('fresh', {
    apply: async (...call) => {
      const outcome = await fresh.apply(...call);
      return { ...outcome, status: { ...outcome.status, unread: [unread] } };
    },
    answer: fresh.answer,
  });
  await click('primary');
  await click('prompt-allow');
  await at('done');
  expect(document.querySelector('.tick')).toBeNull();
  expect(screen.getByText(t('done-title-open'))).toBeTruthy();
});

test('damaged records are set aside only once that is agreed to, under names that are said, and a password is asked for root’s', async () => {
  const files: SetAside[] = [
    { path: '/a/settings.toml', to: '/a/settings.toml.set-aside-1', scope: 'user' },
    { path: '/b/receipt.json', to: '/b/receipt.json.set-aside-1', scope: 'root' },
  ];
  const api = fakeApi('settings');
  let damaged = files;
  const view = await api.view();
  let answered: (allow: boolean) => void = () => {};
  const setAside = vi.fn(async (tell: (event: Event) => void) => {
    const answer = new Promise<boolean>((resolve) => {
      answered = resolve;
    });
    tell(answers.prompt);
    await answer;
    damaged = [];
  });
  open('settings', {
    view: async () => ({ ...view, set_aside: damaged }),
    setAside,
    answer: async (allow) => answered(allow),
  });
  await click('ask-aside');
  await waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('/b/receipt.json.set-aside-1'));
  expect(document.querySelector('dialog')?.textContent).toContain(t('changes-password'));
  await accessible();
  await userEvent.keyboard('{Escape}');
  await click('stay');
  expect(setAside).not.toHaveBeenCalled();
  await click('ask-aside');
  await click('set-aside');
  await click('prompt-allow');
  await waitFor(() => expect(document.querySelector('[data-testid="set-aside-done"]')).not.toBeNull());
  await waitFor(() => expect(document.querySelector('[data-testid="damaged"]')).toBeNull());
  expect(document.body.textContent).toContain('/a/settings.toml.set-aside-1');
  await accessible();
});

test('what root means leads back to where it was asked, with what was chosen', async () => {
  open('settings');
  await click('ports');
  await click('root-help');
  await at('root');
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBe(answers.root.length);
  await userEvent.keyboard('{Escape}');
  await at('settings');
  expect(document.querySelector<HTMLInputElement>('[data-testid="ports"]')?.checked).toBe(true);
  expect(document.activeElement?.getAttribute('data-testid')).toBe('root-help');
});

test('learning more beside a decision leads to what root does for it, and back to the decision', async () => {
  open('settings');
  for (const item of ['socket', 'ports'] as const) {
    await click(`learn-more-${item}`);
    await at('root');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(t(`item-${item}`)));
    const asked = document.querySelector('.asked');
    expect(asked?.textContent).toContain(t(`root-item-${item}`));
    expect(asked?.textContent).toContain(t(item === 'ports' ? 'root-4-title' : 'root-3-title'));
    await accessible();
    await userEvent.keyboard('{Escape}');
    await at('settings');
    expect(document.activeElement?.getAttribute('data-testid')).toBe(`learn-more-${item}`);
  }
});

const POLICY = { organisation: 'Example', version: 1, expires: 1_900_000_000, expired: false };
const UNREAD: Failure = { code: 'bad_file', message: 'no', causes: [], help: '', undone: 'nothing' };

test.each<[string, Partial<View['status']>, string | null]>([
  ['that there is none', {}, null],
  ['whose is in force', { policy: POLICY }, 'Set by Example, until March 17, 2030.'],
  ['that it expired', { policy: { ...POLICY, expired: true } }, 'No registry may be used'],
  ['that it cannot be read', { policy_unread: UNREAD }, 'cannot be read'],
])('of the registry policy, settings say %s', async (_, status, said) => {
  const view = await fakeApi('settings').view();
  open('settings', { view: async () => ({ ...view, status: { ...view.status, ...status } }) });
  await at('settings');
  const line = document.querySelector('[data-testid="policy"]');
  if (said) expect(line?.textContent).toContain(said);
  else expect(line).toBeNull();
  await accessible();
});

test('a host name that leads elsewhere is asked about where it was chosen and stays so', async () => {
  const view = await fakeApi('settings').view();
  const conflict: Conflict = {
    name: 'localhost',
    path: '/etc/hosts',
    found: { is: 'other' },
    owner: 'unknown',
    replace: false,
    lines: ['10.0.0.5 localhost'],
  };
  const items = view.status.items.map((i) =>
    i.item === 'hosts' ? { ...i, state: 'taken' as const, settled: false, kept: [conflict] } : i,
  );
  const choices = { ...view.status.choices, hosts: 'localhost' as const };
  open('settings', { view: async () => ({ ...view, status: { ...view.status, items, choices } }) });
  await at('settings');
  expect(document.querySelector('[data-testid="card-hosts"]')?.textContent).toContain('10.0.0.5 localhost');
  await accessible();
  await click('take-localhost');
  await at('changes');
});

test('what is known of an item beside its state is said beneath it, in settings and on Done', async () => {
  const view = await fakeApi('settings').view();
  const items = view.status.items.map((i) => ({
    ...i,
    notes: i.item === 'context' ? [{ note: 'other_context' as const, name: 'colima' }] : [],
  }));
  open('settings', { view: async () => ({ ...view, status: { ...view.status, items } }) });
  await at('settings');
  expect(document.querySelector('[data-testid="card-context"]')?.textContent).toContain('colima');
  await accessible();
});

// Why nobody is asked about a name.
test('a name that cannot be replaced comes with advice and without a choice', async () => {
  const view = await fakeApi('beside').view();
  const [first, ...others] = view.conflicts.cli ?? [];
  if (!first) throw new Error('no conflict');
  const fixed: Conflict = { ...first, fixed: { why: 'other_account', user: 'anna' } };
  const dead = others.find((c) => c.dead);
  const items = view.status.items.map((i) => (i.item === 'cli' ? { ...i, kept: [fixed, ...others] } : i));
  open('beside', { view: async () => ({ ...view, status: { ...view.status, items } }) });
  await at('settings');
  expect(document.querySelector(`[data-testid="take-${first.name}"]`)).toBeNull();
  // It can be left to whoever has it.
  expect(document.querySelector(`[data-testid="leave-${first.name}"]`)).not.toBeNull();
  await accessible();
  expect(document.body.textContent).toContain('Only anna or an administrator can take that back');
  cleanup();
  // Where it is chosen first, without a button for it; of a link that leads nowhere, replacing comes first.
  const rivals = { ...(await fakeApi('rivals').view()), conflicts: { cli: [fixed, ...others] } };
  open('rivals', { view: async () => rivals });
  await click('choose-advanced');
  await click('primary');
  await at('advanced');
  expect(document.querySelector(`[data-testid="keep-${first.name}"]`)).toBeNull();
  const leave = () => document.querySelector<HTMLInputElement>(`[data-testid="leave-${first.name}"]`);
  for (const left of [true, false]) {
    await click(`leave-${first.name}`);
    expect(leave()?.checked).toBe(left);
  }
  const offered = document.querySelectorAll(`[data-testid$="-${dead?.name}"]`);
  expect([...offered].map((e) => e.getAttribute('data-testid'))).toEqual([
    `replace-${dead?.name}`,
    `keep-${dead?.name}`,
  ]);
});

test('the pseudo-locale leaves values alone', () => {
  speak({ ...ENGLISH, language: 'en-XA' });
  expect(t('action-apply_count', { count: 3 })).toMatch(/^\[Åpply 3 Chångés~+\]$/);
  expect(t('found-link', { target: '/usr/local/bin/iechor' })).toContain('/usr/local/bin/iechor');
});
