// What an organisation decides, in the step machine and on the screens.
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Choices, View } from './bindings';
import { fakeApi, viewOf } from './fake';
import { settingOf } from './items';
import { held } from './managed';
import type { Loading, State } from './state';
import { t } from './text';
import { reduce } from './wizard';

afterEach(cleanup);

function open(kind: string, view?: View) {
  const fake = fakeApi(kind);
  const api = { ...fake, view: vi.fn(view ? async () => view : fake.view), explain: vi.fn(fake.explain) };
  render(App, { api });
  return api;
}

const control = (id: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });

async function accessible() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
}

const asSettings = (kind: string): View => ({ ...viewOf(kind), settings: true });

describe('what is locked', () => {
  test('is chosen as it is locked, whatever was chosen', () => {
    const { status } = viewOf('locked');
    const other: Choices = { ...status.choices, ports: true, cli: 'system', socket: false };
    const choices = held(status, other);
    expect([settingOf(choices, 'ports'), settingOf(choices, 'cli'), choices.socket]).toEqual(['off', 'user', false]);
  });

  test.each([
    ['welcome', 'fresh'],
    ['advanced', 'fresh'],
    ['changes', 'fresh'],
    ['settings', 'settings'],
  ] as const)('is seen on focus on %s, and all else that was chosen stays', (screen, kind) => {
    const unlocked = screen === 'settings' ? asSettings(kind) : viewOf(kind);
    let state: State = reduce({ at: 'loading' }, { is: 'loaded', view: unlocked, first: null })[0];
    const choices: Choices = { ...unlocked.recommended_choices, socket: false, context: true };
    if (screen === 'settings') state = reduce(state, { is: 'choose', choices })[0];
    else if (screen !== 'welcome') {
      state = reduce(reduce(state, { is: 'mode', mode: 'advanced' })[0], { is: 'primary' })[0];
      state = reduce(state, { is: 'choose', choices })[0];
      if (screen === 'changes') state = reduce(state, { is: 'primary' })[0];
    }
    expect(state.at).toBe(screen);
    const [, refresh] = reduce(state, { is: 'focus' });
    expect(refresh).toEqual({ do: 'refresh' });
    const { managed } = viewOf('locked').status;
    const locked: View = { ...unlocked, status: { ...unlocked.status, ...(managed && { managed }) } };
    const [then, ...effects] = reduce(state, { is: 'refreshed', view: locked });
    expect(then.at).toBe(screen);
    if (then.at === 'changes' && then.goal.is === 'chosen') {
      expect(then.goal.choices).toMatchObject({ cli: 'user', ports: false, socket: false });
      expect(effects).toMatchObject([{ do: 'explain' }]);
    }
    if (then.at === 'advanced' || then.at === 'settings')
      expect(then.choices).toMatchObject({ cli: 'user', ports: false, socket: false });
    if (then.at === 'welcome') expect(then.choices).toMatchObject({ cli: 'user', ports: false });
    // Nothing new on the next focus.
    const [again, ...more] = reduce(then, { is: 'refreshed', view: locked });
    expect(again.at).toBe(screen);
    expect(more.filter((effect) => effect.do === 'explain' && screen === 'changes')).toEqual([]);
  });

  test('meanwhile, so that a list cannot be planned any more, is looked at again once', () => {
    const view = viewOf('fresh');
    const goal = { is: 'chosen', choices: view.recommended_choices, only: [] } as const;
    const looking = { at: 'changes', view, from: { is: 'advanced', custom: goal.choices }, goal } as const;
    const failure = { code: 'managed', message: 'locked', causes: [], help: '', undone: 'nothing' } as const;
    const state = { ...looking, explanation: { is: 'looking' } } as unknown as State;
    const failed: Loading = { is: 'failed', failure: { ...failure, causes: [] } };
    const [told, effect] = reduce(state, { is: 'explained', goal: { ...goal, only: [] }, explanation: failed });
    expect(effect).toEqual({ do: 'refresh' });
    // Where nothing is locked otherwise, it stays as it is told.
    expect(reduce(told, { is: 'refreshed', view })).toHaveLength(1);
  });

  test.each(['advanced', 'settings'])('is shown with who locked it on %s, and cannot be changed', async (screen) => {
    const settings = screen === 'settings';
    open('locked', settings ? asSettings('locked') : { ...viewOf('locked'), settings: false });
    if (!settings) {
      await userEvent.click(await control('choose-advanced'));
      await userEvent.click(await control('primary'));
    }
    const badge = await control('cli-managed');
    expect(badge.textContent).toContain(t('managed.window.by', { name: 'Example Ltd' }));
    const user = await control('cli-user');
    expect([user.checked, user.matches(':disabled')]).toEqual([true, true]);
    await userEvent.click(await control('cli-system'));
    expect((await control('cli-user')).checked).toBe(true);
    expect((await control('socket')).matches(':disabled')).toBe(false);
    expect(document.querySelector('[data-testid="socket-managed"]')).toBeNull();
    const described =
      (await control('cli-user')).closest('[role="radiogroup"]')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Example Ltd');
    await accessible();
  });

  test('says who manages this Mac and which keys count for nothing', async () => {
    open('locked', asSettings('locked'));
    const note = await control('organisation');
    expect(note.textContent).toContain(t('managed.window.here', { name: 'Example Ltd' }));
    expect(note.textContent).not.toContain(t('managed.window.all'));
    const unused = await control('managed-unused');
    expect(unused.hasAttribute('open')).toBe(false);
    await userEvent.click(unused.querySelector('summary') as HTMLElement);
    expect(unused.textContent).toContain('CLITool');
    await accessible();
  });

  test('altogether is said to be all, and nothing can be applied but what differs', async () => {
    open('locked-all', asSettings('locked-all'));
    expect((await control('organisation')).textContent).toContain(t('managed.window.all'));
    const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-testid^="card-"] input')];
    const free = inputs
      .filter((input) => !input.matches(':disabled'))
      .map((input) => input.dataset.testid ?? input.name);
    expect(free.every((name) => name.startsWith('ask') || name === 'kubernetes' || /^(keep|replace)/.test(name))).toBe(
      true,
    );
  });
});

test('what is hidden is not drawn, and what is done of it is in the list all the same', async () => {
  open('hidden', asSettings('hidden'));
  await control('card-cli');
  for (const item of ['socket', 'hosts']) expect(document.querySelector(`[data-testid="card-${item}"]`)).toBeNull();
  await accessible();
});
