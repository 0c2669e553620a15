// What can be done where a run did not end well.
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Code, Explanation, Failure, Undone, View } from './bindings';
import { explanationOf, fakeApi, viewOf } from './fake';
import { chosen } from './goal';
import { changes, settingsOn } from './next';
import { begun } from './run';
import { ENGLISH, speak, t } from './text';
import { PRESENTED, reduce, remedies, type State } from './wizard';

beforeEach(() => speak(ENGLISH));
afterEach(cleanup);

const failure = (code: Code, more: Partial<Failure> = {}): Failure => ({
  code,
  message: 'x',
  causes: [],
  help: '',
  undone: 'nothing',
  ...more,
});
const named = { message: { id: 'failure-x', values: { path: '/usr/local' } } };
const view: View = { ...viewOf('fresh'), simulated: false };
const failed = (of: Failure, more: Partial<State & { at: 'failed' }> = {}): State & { at: 'failed' } => ({
  at: 'failed',
  view,
  from: { is: 'welcome', mode: 'recommended', custom: view.recommended_choices },
  goal: chosen(view.recommended_choices),
  failure: of,
  needsPassword: true,
  ...more,
});

describe('the next thing', () => {
  test.each<[string, State & { at: 'failed' }, string]>([
    ['is to put in order what was interrupted', failed(failure('undo_incomplete')), 'order'],
    ['is to put in order what is not known to last', failed(failure('lost')), 'order'],
    ['is to put in order whatever could only be undone in part', failed(failure('io', { undone: 'partly' })), 'order'],
    ['is to look at what stands in the way', failed(failure('in_the_way', { said: named })), 'finder'],
    ['is to look again where it is not said what stands in the way', failed(failure('in_the_way')), 'review'],
    [
      'is to look again where there is no Finder',
      failed(failure('io', { said: named }), { view: { ...view, simulated: true } }),
      'review',
    ],
    ['is to switch on what was switched off', failed(failure('switched_off')), 'login_items'],
    ['is to look at the list and try again', failed(failure('cancelled')), 'review'],
    [
      'is to ask an administrator where the account is none',
      failed(failure('not_authorised'), { view: { ...view, person: { ...view.person, admin: false } } }),
      'admin',
    ],
    ['is to turn it on where it is not asked about', failed(failure('not_asked')), 'settings'],
    ['is to close where nothing here can help', failed(failure('newer_version')), 'close'],
  ])('%s', (_, state, first) => {
    expect(remedies(state)[0]).toBe(first);
  });

  test('can always be left, and closing is offered once', () => {
    for (const code of Object.keys(PRESENTED) as Code[])
      for (const undone of ['nothing', 'everything', 'partly', 'kept', 'waits', 'stand'] as Undone[]) {
        const offered = remedies(failed(failure(code, { undone, said: named })));
        expect(offered.filter((remedy) => remedy === 'close').length, code).toBe(1);
        expect(new Set(offered).size, code).toBe(offered.length);
      }
  });

  test('is nothing that the screen does not offer', () => {
    const state = failed(failure('cancelled'));
    expect(reduce(state, { is: 'remedy', remedy: 'order' })).toEqual([state]);
  });

  test('asks before it closes where something is chosen in Settings and not applied', () => {
    const from = { is: 'settings' as const, custom: { ...view.status.choices, ports: !view.status.choices.ports } };
    const [asks] = reduce(failed(failure('cancelled'), { from }), { is: 'remedy', remedy: 'close' });
    expect(asks).toMatchObject({ at: 'settings', leaving: true });
    const [, closes] = reduce(failed(failure('cancelled')), { is: 'remedy', remedy: 'close' });
    expect(closes).toEqual({ do: 'close' });
  });
});

const began = (explanation: Explanation): State => ({
  at: 'progress',
  view,
  from: { is: 'welcome', mode: 'recommended', custom: view.recommended_choices },
  goal: chosen(view.recommended_choices),
  run: begun(explanation),
});

describe('closing the window', () => {
  const settings = settingsOn(view, { ...view.status.choices, ports: !view.status.choices.ports });
  const from = { is: 'settings' as const, custom: settings.choices };
  const over: [string, State][] = [
    ['on Settings', settings],
    ['on a page over Settings', { at: 'root', back: settings, page: { is: 'looking' } }],
    ['on the list of what was chosen there', { ...changes(view, from, chosen(settings.choices)) }],
    ['on a failure of it', failed(failure('cancelled'), { from })],
  ];
  test.each(over)('asks about what is chosen and not applied, %s', (_, state) => {
    expect(reduce(state, { is: 'leave' })).toEqual([expect.objectContaining({ at: 'settings', leaving: true })]);
  });

  test('while changes are made says that it stays open, and closes nothing', () => {
    const { groups: _, ...rest } = explanationOf('fresh', view.recommended_choices);
    const state = began({ ...rest, groups: [] });
    expect(reduce(state, { is: 'leave' })).toEqual([{ ...state, held: true }]);
  });

  test('asks nothing where nothing would be lost', () => {
    for (const state of [settingsOn(view, view.status.choices), failed(failure('cancelled'))])
      expect(reduce(state, { is: 'leave' })).toEqual([state, { do: 'close' }]);
  });

  test('is told to the backend only once something would be lost', async () => {
    const api = fakeApi('settings');
    const unapplied = vi.fn(api.unapplied);
    render(App, { api: { ...api, unapplied } });
    await userEvent.click(await screen.findByTestId('ports'));
    expect(unapplied.mock.calls).toEqual([[true]]);
    await userEvent.click(screen.getByTestId('ports'));
    expect(unapplied.mock.calls).toEqual([[true], [false]]);
  });
});

describe('an interrupted run', () => {
  const stuck = failed(failure('undo_incomplete', { undone: 'partly' }));
  const [ordering, effect] = reduce(stuck, { is: 'primary' });

  test('is put in order once, and then what is left to do is shown', () => {
    expect(effect).toEqual({ do: 'put_in_order' });
    expect(reduce(ordering, { is: 'primary' })).toEqual([ordering]);
    expect(reduce(ordering, { is: 'back' })).toEqual([ordering]);
    const [next, then] = reduce(ordering, { is: 'ordered', view });
    expect(next).toMatchObject({ at: 'changes', changed: 'recovered' });
    expect(then).toMatchObject({ do: 'explain' });
  });

  test('stays as it is if that is cancelled, and says why if it fails', () => {
    expect(reduce(ordering, { is: 'unordered', failure: failure('cancelled') })[0]).toEqual(stuck);
    const [still] = reduce(ordering, { is: 'unordered', failure: failure('io') });
    expect(still).toMatchObject({ at: 'failed', failure: { code: 'io' } });
    expect(still).not.toHaveProperty('ordering');
  });
});

test('what became of the changes is said once, and an interrupted run is put in order with the keyboard alone', async () => {
  const api = fakeApi('fresh');
  const broken = failure('undo_incomplete', { undone: 'partly', causes: ['the disk is full'] });
  const putInOrder = vi.fn(api.putInOrder);
  render(App, { api: { ...api, putInOrder, apply: () => Promise.reject(broken) } });
  await waitFor(() => expect(screen.getByTestId('primary')).not.toHaveProperty('disabled', true));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('primary').textContent).toBe(t('action-put_in_order')));
  expect(document.body.textContent?.split(t('failed-partly')).length).toBe(2);
  expect(document.body.textContent).toContain(t('help-order'));
  expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByTestId('prompt-allow'));
  await waitFor(() => expect(document.querySelector('[data-screen="changes"]')).not.toBeNull());
  expect(document.body.textContent).toContain(t('changes-changed-recovered'));
  expect(putInOrder).toHaveBeenCalledTimes(1);
});
