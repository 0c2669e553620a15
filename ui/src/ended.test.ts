import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { AppState, Failure, View } from './bindings';
import { onward } from './ended';
import { explained, fakeApi, runOf, viewOf } from './fake';
import { chosen } from './goal';
import { withSetting } from './items';
import { reduce, type State } from './wizard';

afterEach(cleanup);

type Done = State & { at: 'done' };

const CHOICES = viewOf('fresh').recommended_choices;

function done(app: AppState, change: Partial<Done> = {}): Done {
  const outcome = runOf('fresh', CHOICES).outcome;
  if (!outcome) throw new Error('a run that ends well is recorded');
  return {
    at: 'done',
    view: { ...viewOf('fresh'), app },
    from: { is: 'welcome', mode: 'recommended', custom: CHOICES },
    goal: chosen(CHOICES),
    outcome,
    test: { is: 'untried' },
    ...change,
  };
}

const NOT_OPENED: Failure = {
  code: 'io',
  message: "could not open '/Applications/iEchor.app'",
  causes: [],
  help: 'open it from the Applications folder or the Dock',
  undone: 'nothing',
};

async function press(name: string) {
  await userEvent.click(await waitFor(() => screen.getByRole('button', { name })));
}

function open(kind: string, change: Partial<Api> = {}) {
  render(App, { api: { ...fakeApi(kind), ...change } });
}

describe('once setup is done', () => {
  test('iEchor is opened where it does not run, and only after the wizard', () => {
    expect((['apart', 'waits', 'closed'] as const).map((app) => onward(done(app)))).toEqual(['close', 'start', 'open']);
    for (const change of [
      { from: { is: 'settings', custom: CHOICES } },
      { from: { is: 'notices', never: [] } },
      { goal: { is: 'uninstalled', keep_choices: false } },
    ] satisfies Partial<Done>[])
      expect(onward(done('closed', change)), JSON.stringify(change)).toBe('close');
  });

  test('it is opened once, however often the button is pressed, and again after it could not be', () => {
    const [opening, effect] = reduce(done('closed'), { is: 'primary' });
    expect(effect).toEqual({ do: 'open_app' });
    expect(reduce(opening, { is: 'primary' })).toEqual([opening]);
    const [failed] = reduce(opening, { is: 'not_opened', failure: NOT_OPENED });
    expect(failed).toMatchObject({ at: 'done', problem: NOT_OPENED });
    const [again, second] = reduce(failed, { is: 'primary' });
    expect(second).toEqual({ do: 'open_app' });
    expect(again).not.toHaveProperty('problem');
  });

  test('Escape and Done only close', () => {
    expect(reduce(done('closed'), { is: 'escape' })[1]).toEqual({ do: 'close' });
    for (const app of ['apart', 'waits'] as const)
      expect(reduce(done(app), { is: 'primary' })[1], app).toEqual({ do: 'close' });
  });

  test('the window goes once iEchor is open', async () => {
    const close = vi.fn(async () => {});
    const openApp = vi.fn(async () => expect(close).not.toHaveBeenCalled());
    open('opens', { close, openApp });
    await press('Install');
    await press('Allow');
    await press('Open iEchor');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(openApp).toHaveBeenCalledOnce();
  });

  test('what could not be opened is read out, and the window stays', async () => {
    const close = vi.fn(async () => {});
    open('opens', { close, openApp: () => Promise.reject(NOT_OPENED) });
    await press('Install');
    await press('Allow');
    await press('Open iEchor');
    const alert = await waitFor(() => screen.getByRole('alert'));
    expect(alert.textContent).toContain("Could not open '/Applications/iEchor.app'");
    expect(close).not.toHaveBeenCalled();
    await press('Done');
    expect(close).toHaveBeenCalledOnce();
  });

  test('where iEchor waits, there is one button, which says what comes', async () => {
    const [close, openApp] = [vi.fn(async () => {}), vi.fn(async () => {})];
    open('waits', { close, openApp });
    await press('Install');
    await press('Allow');
    await waitFor(() => screen.getByRole('button', { name: 'Start Using iEchor' }));
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    await press('Start Using iEchor');
    expect(close).toHaveBeenCalledOnce();
    expect(openApp).not.toHaveBeenCalled();
  });
});

test('what is being undone has a title of its own, and no bar, since nobody knows how far that is', async () => {
  open('fails');
  await press('Install');
  await press('Allow');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Undoing \d+ changes$/));
  expect(screen.queryByRole('progressbar')).toBeNull();
  await waitFor(() => expect(document.querySelector('[data-screen="failed"]')).not.toBeNull());
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

describe('the text for an administrator', () => {
  const advanced = (view: View, choices = view.without_choices): State => ({ at: 'advanced', view, choices });
  const copies = (state: State) => reduce(state, { is: 'copy_admin' })[1];

  test('is about what is chosen where that needs one, and else about what is recommended', () => {
    const view = viewOf('standard');
    const goal = (choices: View['without_choices']) => ({ do: 'copy_admin', goal: chosen(choices) });
    expect(copies(advanced(view))).toEqual(goal(view.recommended_choices));
    const socket = withSetting(view.without_choices, 'socket', 'on', view.status.choices);
    expect(copies(advanced(view, socket))).toEqual(goal(socket));
  });

  test('is not offered to an administrator, nor where nothing needs one', () => {
    const view = viewOf('standard');
    const nobody: View[] = [
      { ...view, person: { ...view.person, admin: true } },
      { ...view, status: { ...view.status, through_helper: true } },
      { ...view, needs_password: { recommended: false, without: false, items: {} } },
    ];
    for (const other of nobody) expect(copies(advanced(other))).toBeUndefined();
  });

  test('is copied on the first screen and on the list of changes', async () => {
    const text = vi.fn(async () => 'what to do');
    const { recommended_choices, without_choices, status } = viewOf('standard');
    const choices = withSetting(without_choices, 'socket', 'on', status.choices);
    expect(explained('standard', choices)).toHaveProperty('explanation');
    open('standard', { administratorText: text });
    await press('Copy for My Administrator');
    expect(text).toHaveBeenLastCalledWith(chosen(recommended_choices));
    await waitFor(() => expect(screen.getByTestId('copy-admin').textContent).toContain('Copied'));
    expect(await navigator.clipboard.readText()).toBe('what to do');
    await userEvent.click(await waitFor(() => screen.getByTestId('socket')));
    await press('Continue');
    await waitFor(() => expect(document.querySelector('[data-screen="changes"]')).not.toBeNull());
    await userEvent.click(await waitFor(() => screen.getByTestId('copy-admin')));
    expect(text).toHaveBeenLastCalledWith(chosen(choices));
  });
});
