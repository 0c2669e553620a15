// A first start without the wizard.
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { FirstStart, FirstStartDue } from './bindings';
import { fakeApi, viewOf } from './fake';
import { t } from './text';
import { type Msg, reduce } from './wizard';

afterEach(cleanup);

const due: FirstStartDue = { items: ['cli', 'socket'], together: false, asks: true };
const control = (id: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });

function open(kind: string, change: Partial<Api> = {}) {
  const api = { ...fakeApi(kind), ...change };
  const watched = { ...api, apply: vi.fn(api.apply), close: vi.fn(api.close), answer: vi.fn(api.answer) };
  render(App, { api: watched });
  return watched;
}

function first(...msgs: Msg[]) {
  const view = viewOf('fresh');
  let next = reduce({ at: 'loading' }, { is: 'loaded', view, first: { due } });
  const effects = next.slice(1);
  for (const msg of msgs) {
    next = reduce(next[0], msg);
    effects.push(...next.slice(1));
  }
  return { state: next[0], effects };
}

function ended(...answers: FirstStart['asked'][number]['answer'][]): Msg {
  const asked = answers.map((answer, i) => ({ item: due.items[i] ?? 'cli', answer }));
  return { is: 'first_started', first: { asked, status: viewOf('fresh').status } };
}

describe('a first start without the wizard', () => {
  test('runs at once, and shows what is asked', () => {
    const { state, effects } = first({ is: 'event', event: { event: 'prompt', text: 'x', user: 'dev' } });
    expect(effects).toEqual([{ do: 'first_start' }]);
    expect(state).toMatchObject({ at: 'first', prompt: { text: 'x', user: 'dev' } });
    expect(reduce(state, { is: 'answer', allow: false })).toMatchObject([
      { prompt: null },
      { do: 'answer', allow: false },
    ]);
  });

  test('leads to Settings where everything was allowed, and tells of what was not', () => {
    expect(first(ended('allowed', 'unasked')).state).toMatchObject({ at: 'loading', next: 'settings' });
    for (const answer of ['cancelled', 'denied', 'not_admin', 'no_screen'] as const)
      expect(first(ended('allowed', answer)).state, answer).toMatchObject({ at: 'first', ended: { is: 'done' } });
  });

  test('cannot be left for another screen while it runs', () => {
    const { state } = first();
    for (const is of ['settings', 'run_again', 'uninstall', 'explain_root', 'back', 'primary'] as const)
      expect(reduce(state, { is } as Msg), is).toEqual([state]);
  });

  test('that failed can be tried again', () => {
    const failure = { code: 'io', message: 'x', causes: [], help: '', undone: 'nothing' } as const;
    const { state, effects } = first({ is: 'first_failed', failure: { ...failure, causes: [] } }, { is: 'primary' });
    expect(state).toMatchObject({ at: 'first', ended: null });
    expect(effects).toEqual([{ do: 'first_start' }, { do: 'first_start' }]);
  });

  test('is answered by keyboard alone, and says what is done without', async () => {
    const api = open('first');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe('prompt-allow'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('#prompt-words')?.textContent).toContain('iechor.sock'));
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.getAttribute('data-testid')).toBe('prompt-cancel');
    await userEvent.keyboard('{Enter}');
    await control('left-set_host');
    expect(api.answer.mock.calls).toEqual([[true], [false]]);
    expect((await control('first-socket')).textContent).toContain(t('first-answer-cancelled'));
    expect((await control('first-socket')).textContent).toContain(t('first-instead-socket'));
    expect((await control('first-cli')).textContent).not.toContain('instead');
    await userEvent.click(await control('primary'));
    expect(api.close).toHaveBeenCalledOnce();
  });

  test('says done only of what is seen to be', async () => {
    const view = viewOf('fresh');
    const items = view.status.items.map((i) => (i.item === 'cli' ? { ...i, state: 'taken' as const } : i));
    const asked = [
      { item: 'cli' as const, answer: 'allowed' as const },
      { item: 'socket' as const, answer: 'cancelled' as const },
    ];
    open('fresh', { first: { done: { asked, status: { ...view.status, items } } } });
    expect((await control('first-cli')).textContent).toContain(t('state-taken'));
    expect((await control('first-cli')).textContent).not.toContain(t('first-answer-allowed'));
  });

  test('says no command to type', () => {
    for (const item of ['cli', 'path', 'socket', 'context', 'ports', 'hosts'] as const)
      expect(t(`first-instead-${item}`, { file: '~/.zprofile' })).not.toMatch(/iechor-setup|sudo|Terminal\b|--/);
  });
});
