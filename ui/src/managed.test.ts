// What an organisation decides: locks, defaults and hidden items, on every screen where something is chosen.
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { Choices, Explanation, Failure, View } from './bindings';
import { explanationOf, fakeApi, under, viewOf } from './fake';
import type { Goal } from './goal';
import { decidesAll, offered, rebased, withAsk } from './managed';
import { ENGLISH, speak, t } from './text';
import { type Effect, reduce, type State } from './wizard';

afterEach(() => {
  cleanup();
  speak(ENGLISH);
});

function open(kind: string, change: Partial<Api> = {}) {
  const api = fakeApi(kind);
  const watched = { ...api, openManagedUrl: vi.fn(api.openManagedUrl), ...change };
  render(App, { api: watched });
  return watched;
}

const hook = (id: string) => document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
const control = (id: string) =>
  waitFor(() => {
    const found = hook(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });
const at = (name: string) => waitFor(() => expect(document.querySelector(`[data-screen="${name}"]`)).not.toBeNull());
const text = () => document.body.textContent ?? '';
// What a screen reader says of a control beside its name.
const about = (element: Element | null | undefined) =>
  (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

async function advanced(kind: string, change: Partial<Api> = {}) {
  const api = open(kind, change);
  await userEvent.click(await control('choose-advanced'));
  await userEvent.click(await control('primary'));
  await at('advanced');
  return api;
}

async function accessible() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}

const by = (organisation: string) => t('managed-by', { organisation });

describe('a locked item', () => {
  test('shows what is locked and by whom, cannot be changed, and is described so, in the wizard', async () => {
    await advanced('locked');
    const ports = await control('ports');
    expect([ports.checked, ports.disabled]).toEqual([false, true]);
    expect(about(ports)).toContain(by('Acme Corporation'));
    const user = await control('cli-user');
    expect([user.checked, user.disabled, (await control('cli-system')).disabled]).toEqual([true, true, true]);
    expect(about(user)).toContain(by('Acme Corporation'));
    expect(about(user.closest('[role="radiogroup"]'))).toContain(by('Acme Corporation'));
    await userEvent.click(ports);
    expect(ports.checked).toBe(false);
    // All else can be chosen, and is said to be.
    expect((await control('socket')).disabled).toBe(false);
    expect(hook('managed-socket')).toBeNull();
    expect((await control('managed-url-cli')).getAttribute('aria-label')).toContain('help.acme.example');
    await accessible();
  });

  test('is the same in Settings, where all of them may be', async () => {
    open('locked-all');
    await at('settings');
    for (const id of ['ports', 'socket', 'context', 'cli-system', 'hosts-off', 'ask-first-launch']) {
      const found = await control(id);
      expect([id, found.disabled, found.checked]).toEqual([id, true, id !== 'hosts-off' || found.checked]);
      expect(about(found)).toContain(by('Acme Corporation'));
    }
    expect((await control('primary')).disabled).toBe(true);
    await accessible();
  });

  test('without a name is managed by the organisation, and has no link without an address', async () => {
    open('managed');
    const managed = await control('managed-ask');
    expect(managed.textContent).toContain(t('managed-by-unsaid'));
    expect(managed.querySelector('button')).toBeNull();
    const radio = await control('ask-when-needed');
    expect([radio.checked, radio.disabled]).toEqual([true, true]);
    expect(about(radio)).toContain(t('ask-when-needed-text'));
    await accessible();
  });

  test('has a link that only the backend knows where to open, and what fails is said', async () => {
    const failure: Failure = { code: 'not_here', message: 'no browser', causes: [], help: '', undone: 'nothing' };
    const api = open('locked-all', { openManagedUrl: vi.fn(async () => Promise.reject(failure)) });
    await userEvent.click(await control('managed-url-ports'));
    expect(api.openManagedUrl).toHaveBeenCalledWith();
    await waitFor(() => expect(text()).toContain('No browser'));
    await accessible();
  });

  test('is drawn with long words as well', async () => {
    speak({ ...ENGLISH, language: 'en-XA' });
    await advanced('locked');
    expect((await control('managed-ports')).textContent).toContain('Acme Corporation');
    await accessible();
  });
});

test('what is locked has the lock of a password only for what it is locked to', async () => {
  await advanced('locked');
  expect((await control('card-ports')).querySelector('.needs')).toBeNull();
  expect((await control('card-cli')).querySelector('.needs')).toBeNull();
  expect((await control('card-socket')).querySelector('.needs')).not.toBeNull();
  cleanup();
  open('locked-all');
  await at('settings');
  expect((await control('path-without')).textContent).toBe(t('path-depends-locked'));
});

describe('a default', () => {
  test('shows no lock and can be changed', async () => {
    await advanced('by-default');
    const ports = await control('ports');
    expect([ports.checked, ports.disabled]).toEqual([false, false]);
    expect(document.querySelector('[data-testid^="managed-"]')).toBeNull();
    await userEvent.click(ports);
    expect(ports.checked).toBe(true);
  });

  test('is what the first screen says of the recommended settings', async () => {
    open('by-default');
    await at('welcome');
    expect(text()).toContain('Command-line tools, default socket, and context. Acme Corporation set some of this.');
    expect(text()).not.toContain(t('welcome-recommended-text'));
    expect(text()).toContain(t('welcome-advanced-text'));
  });
});

describe('the first screen', () => {
  test('promises nothing that is locked otherwise', async () => {
    open('locked');
    await at('welcome');
    const promised = document.querySelector('fieldset')?.textContent ?? '';
    expect(promised).not.toContain('ports');
    expect(promised).toContain(t('welcome-advanced-managed'));
    await accessible();
  });
});

describe('a hidden item', () => {
  test('is drawn neither in the wizard nor in Settings', async () => {
    await advanced('hidden');
    expect([hook('card-ports'), hook('card-context')]).toEqual([null, null]);
    expect(hook('card-socket')).not.toBeNull();
    cleanup();
    open('hidden', { view: async () => ({ ...viewOf('hidden'), settings: true }) });
    await at('settings');
    expect([hook('card-ports'), hook('card-context')]).toEqual([null, null]);
    expect(hook('card-hosts')).not.toBeNull();
  });

  test('has its changes in the list all the same', async () => {
    await advanced('hidden');
    await userEvent.click(await control('primary'));
    await at('changes');
    await waitFor(() => expect(text()).toContain(t('reason-ports')));
  });
});

test('everything is decided where every item is locked or hidden', () => {
  expect(decidesAll(viewOf('locked-all').status)).toBe(true);
  for (const kind of ['locked', 'hidden', 'fresh', 'managed']) expect(decidesAll(viewOf(kind).status)).toBe(false);
});

test('what is locked off is offered in the wizard too, so that it is seen to be locked', () => {
  const view = viewOf('locked');
  expect(offered(view, view.recommended_choices)).toContain('ports');
});

// The same Mac, under another organisation's settings.
const none = viewOf('fresh');
const locked = viewOf('locked');
const settled = viewOf('update');
const settledUnder = (kind: 'locked' | 'managed' | 'locked-all') =>
  under(viewOf(kind).status.managed ?? { locked: [], defaults: [], hidden: [], unused: [] }, settled);
const ports = (choices: Choices, is: boolean): Choices => ({ ...choices, ports: is });

function settings(view: View): State & { at: 'settings' } {
  const [state] = reduce({ at: 'loading', next: 'settings' }, { is: 'loaded', view });
  if (state.at !== 'settings') throw new Error(state.at);
  return state;
}

const does = (effects: Effect[]) => effects.map((effect) => effect.do);

describe('a lock that comes while the window is open', () => {
  test('is asked for when the window comes to the front, wherever something is chosen, and not during a run', () => {
    const explanation = explanationOf('fresh', none.recommended_choices);
    const [welcome] = reduce({ at: 'loading' }, { is: 'loaded', view: none });
    const [changes] = reduce(welcome, { is: 'show_changes' });
    const [chosen] = reduce(welcome, { is: 'mode', mode: 'advanced' });
    const [advanced] = reduce(chosen, { is: 'primary' });
    const [run] = reduce(welcome, { is: 'primary' });
    const failure: Failure = { code: 'cancelled', message: '', causes: [], help: '', undone: 'nothing' };
    const [failed] = reduce(run, { is: 'refused', failure });
    const [root] = reduce(advanced, { is: 'explain_root' });
    const [again] = reduce({ at: 'loading', next: 'again' }, { is: 'loaded', view: settled });
    for (const state of [welcome, changes, advanced, failed, root, again, settings(settled)])
      expect([state.at, does(reduce(state, { is: 'focus' }).slice(1) as Effect[])]).toEqual([state.at, ['refresh']]);
    const [waits] = reduce(run, { is: 'event', event: { event: 'new_plan', explanation } });
    for (const state of [run, waits]) {
      expect(reduce(state, { is: 'focus' })).toEqual([state]);
      expect(reduce(state, { is: 'refreshed', view: locked })).toEqual([state]);
    }
  });

  test('takes the place of what was chosen in Settings, and all else that was chosen stays', () => {
    const choices: Choices = { ...settled.status.choices, ask: 'helper-first', socket: false, ports: true };
    const [chosen] = reduce(settings(settled), { is: 'choose', choices });
    const view = settledUnder('locked');
    const [then] = reduce(chosen, { is: 'refreshed', view });
    expect(then).toMatchObject({ choices: { ask: 'helper-first', socket: false, ports: false, cli: 'user' } });
    expect(then).toMatchObject({ overruled: ['cli', 'ports'] });
    // It goes: what was chosen before anybody locked it is back, and the socket is still as it was chosen here.
    const [back] = reduce(then, { is: 'refreshed', view: settled });
    expect(back).toMatchObject({ choices: { ask: 'helper-first', socket: false, ports: true, cli: 'system' } });
    expect(reduce(then, { is: 'choose', choices: ports(choices, false) })[0]).not.toHaveProperty('overruled');
  });

  test('on when set-up asks is one like any other', () => {
    const choices: Choices = { ...settled.status.choices, ask: 'helper-first', socket: false };
    const [chosen] = reduce(settings(settled), { is: 'choose', choices });
    const [then] = reduce(chosen, { is: 'refreshed', view: settledUnder('managed') });
    expect(then).toMatchObject({ choices: withAsk(choices, 'when-needed'), overruled: ['ask'] });
  });

  test('changes the first screen and what Advanced begins with, and keeps the way that was chosen', () => {
    const [welcome] = reduce({ at: 'loading' }, { is: 'loaded', view: none });
    const [chosen] = reduce(welcome, { is: 'mode', mode: 'advanced' });
    const [then, ...effects] = reduce(chosen, { is: 'refreshed', view: locked });
    expect(then).toMatchObject({
      at: 'welcome',
      mode: 'advanced',
      choices: { ports: false },
      custom: { ports: false },
    });
    expect(then).toMatchObject({ explanation: { explanation: { digest: locked.recommended?.digest } } });
    expect(effects).toEqual([]);
    const [unplanned, effect] = reduce(chosen, { is: 'refreshed', view: { ...locked, recommended: null } });
    expect([unplanned.at === 'welcome' && unplanned.explanation.is, effect?.do]).toEqual(['looking', 'explain']);
  });

  test('makes a list anew only if it is about what is listed, and says so', () => {
    const list = (choices: Choices): State => ({
      at: 'changes',
      view: none,
      from: { is: 'advanced', custom: choices },
      goal: { is: 'chosen', choices, only: [] },
      explanation: { is: 'known', explanation: {} as Explanation },
    });
    const [anew, effect] = reduce(list(none.recommended_choices), { is: 'refreshed', view: locked });
    expect(anew).toMatchObject({ explanation: { is: 'looking' }, from: { custom: { ports: false } } });
    expect(effect).toMatchObject({ do: 'explain', goal: { choices: { ports: false } } });
    const other: Choices = { ...none.recommended_choices, socket: false };
    const [told] = reduce(list(other), { is: 'refreshed', view: locked });
    expect(told).toMatchObject({ overruled: ['cli', 'ports'], goal: { choices: { socket: false, ports: false } } });
    const agreed: Choices = { ...ports(other, false), cli: 'user' };
    const [same, ...none_] = reduce(list(agreed), { is: 'refreshed', view: locked });
    expect([same.at === 'changes' && same.explanation.is, none_]).toEqual(['known', []]);
  });

  test('leaves nothing to ask where it was the last one: then Settings show them all', () => {
    const all = under(viewOf('locked-all').status.managed as NonNullable<View['status']['managed']>, none);
    const [welcome] = reduce({ at: 'loading' }, { is: 'loaded', view: none });
    expect(reduce(welcome, { is: 'refreshed', view: all })[0]).toMatchObject({ at: 'settings' });
    // Whoever opens the wizard although everything is decided stays there.
    const [opened] = reduce({ at: 'loading' }, { is: 'loaded', view: all });
    expect(reduce(opened, { is: 'refreshed', view: all })[0].at).toBe('welcome');
  });

  test('is seen as well when what it forbids was agreed to, and does not turn in circles', () => {
    const failure: Failure = { code: 'managed', message: "'Ports'", causes: [], help: '', undone: 'nothing' };
    const goal: Goal = { is: 'chosen', choices: none.recommended_choices, only: [] };
    const listed: State = {
      at: 'changes',
      view: none,
      from: { is: 'advanced', custom: none.recommended_choices },
      goal,
      explanation: { is: 'looking' },
    };
    const [forbidden, effect] = reduce(listed, { is: 'explained', goal, explanation: { is: 'failed', failure } });
    expect(effect).toEqual({ do: 'refresh' });
    expect(reduce(forbidden, { is: 'refreshed', view: none })).toEqual([{ ...forbidden, view: expect.anything() }]);
    const [run] = reduce(reduce({ at: 'loading' }, { is: 'loaded', view: none })[0], { is: 'primary' });
    const [failed, then] = reduce(run, { is: 'refused', failure });
    expect([failed.at, then]).toEqual(['failed', { do: 'refresh' }]);
    const [seen] = reduce(failed, { is: 'refreshed', view: locked });
    expect(reduce(seen, { is: 'primary' })[0]).toMatchObject({ at: 'changes', goal: { choices: { ports: false } } });
  });

  test('disables what has the focus and leaves it in the card', async () => {
    let now = viewOf('fresh');
    await advanced('fresh', { view: async () => now });
    const ports = await control('ports');
    await userEvent.click(ports);
    ports.focus();
    now = viewOf('locked');
    window.dispatchEvent(new Event('focus'));
    await control('managed-ports');
    expect((await control('ports')).disabled).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(hook('managed-url-ports')));
    expect((await control('overruled')).closest('[role="status"]')).not.toBeNull();
    await accessible();
  });
});

test('what was begun with and never touched is as choosing begins now', () => {
  const begin = (view: View) => view.recommended_choices;
  expect(rebased(none.recommended_choices, none, locked, begin)).toEqual(locked.recommended_choices);
});

test('settings that are not used are one line in Settings, and listed on request', async () => {
  open('locked', { view: async () => ({ ...viewOf('locked'), settings: true }) });
  const unused = await control('unused');
  expect(unused.querySelector('summary')?.textContent).toContain('2 managed settings are not used.');
  expect(unused.hasAttribute('open')).toBe(false);
  await userEvent.click(unused.querySelector('summary') as HTMLElement);
  for (const said of ['CLITool', t('managed-unused-unknown'), t('managed-unused-of_device')])
    expect(unused.textContent).toContain(said);
  await accessible();
});

test('settings that cannot be understood are told of in Settings, with why on request', async () => {
  const message = "could not understand '/Library/Managed Preferences/com.iechor.desktop.plist'";
  const failure: Failure = {
    code: 'bad_file',
    message,
    causes: ["'Ask' must be one of: first-launch"],
    help: 'whoever manages this Mac can correct it; nothing was changed',
    undone: 'nothing',
  };
  const view = viewOf('update');
  open('update', {
    view: async () => ({ ...view, notices: [], settings: true, status: { ...view.status, unread: [failure] } }),
  });
  const unread = await control('unread');
  expect(unread.textContent).toContain(t('help-bad_file'));
  expect(unread.querySelector('details')?.hasAttribute('open')).toBe(false);
  expect(unread.querySelector('details')?.textContent).toContain('must be one of');
  await accessible();
});
