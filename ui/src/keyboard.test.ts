import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { Choices, Failure } from './bindings';
import { explanationOf, fakeApi } from './fake';
import { chosen as goal } from './goal';
import { t } from './text';

afterEach(cleanup);

const at = (name: string) =>
  waitFor(() => expect(document.querySelector('[data-screen]')?.getAttribute('data-screen')).toBe(name));
const control = (id: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]:not(:disabled)`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });
const press = (keys: string) => userEvent.keyboard(keys);

function open(kind: string, change: Partial<Api> = {}) {
  const api = { ...fakeApi(kind), ...change };
  const watched = { ...api, apply: vi.fn(api.apply), close: vi.fn(api.close), answer: vi.fn(api.answer) };
  render(App, { api: watched });
  return watched;
}

// The same with Tab as without a mouse.
async function tabTo(id: string) {
  for (let i = 0; i < 40; i++) {
    if (document.activeElement?.getAttribute('data-testid') === id) return;
    await userEvent.tab();
  }
  throw new Error(`Tab does not reach ${id}`);
}

test('Return twice, on the first screen and at the prompt, sets up the Mac', async () => {
  const api = open('fresh');
  await control('primary');
  await press('{Enter}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe('prompt-allow'));
  await press('{Enter}');
  await at('done');
  expect(api.apply).toHaveBeenCalledOnce();
  expect(api.answer).toHaveBeenCalledWith(true);
});

test('a Return that is held down goes one screen, not several', async () => {
  const api = open('standard');
  await at('advanced');
  for (let i = 0; i < 5; i++) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, repeat: i > 0 }));
  }
  await at('changes');
  expect(api.apply).not.toHaveBeenCalled();
});

test('on every screen the title has the focus, so that it is read first', async () => {
  open('rivals');
  for (const [screen, next] of [
    ['welcome', 'show-changes'],
    ['changes', 'back'],
    ['welcome', 'choose-advanced'],
  ] as const) {
    await at(screen);
    expect(document.activeElement?.tagName).toBe('H1');
    await userEvent.click(await control(next));
  }
});

test('choices are made with Tab and Space, and applied as they were made', async () => {
  const api = open('fresh');
  await control('primary');
  await userEvent.click(await control('choose-advanced'));
  await press('{Enter}');
  await at('advanced');
  await tabTo('socket');
  await press(' ');
  await press('{Enter}');
  await at('changes');
  await control('primary');
  await press('{Escape}');
  await at('advanced');
  expect((await control('socket')).checked).toBe(false);
  await press('{Enter}');
  await at('changes');
  await control('primary');
  await press('{Enter}');
  await control('prompt-allow');
  const chosen: Choices = { cli: 'system', socket: false, ports: true, context: true };
  expect(api.apply.mock.calls[0]?.slice(0, 2)).toEqual([goal(chosen), explanationOf('fresh', chosen).digest]);
});

test('what root means is reached with Tab, and Return and Escape lead back to where it was asked', async () => {
  open('fresh');
  await control('primary');
  for (const key of ['{Enter}', '{Escape}']) {
    await tabTo('explain-root');
    await press('{Enter}');
    await at('root');
    expect(document.activeElement?.tagName).toBe('H1');
    await press(key);
    await at('welcome');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe('explain-root'));
  }
  expect((await control('primary')).textContent).toContain('Install');
});

test('how terminals find the tools of one person is chosen by keyboard and sets up what was shown', async () => {
  const api = open('fresh');
  await control('primary');
  await userEvent.click(await control('choose-advanced'));
  await press('{Enter}');
  await at('advanced');
  expect(document.querySelector('[data-testid="card-path"]')).toBeNull();
  await tabTo('cli-system');
  await press('{ArrowDown}');
  await tabTo('path-tell');
  expect((await control('path-tell')).checked).toBe(true);
  await tabTo('socket');
  await press(' ');
  await tabTo('ports');
  await press(' ');
  await press('{Enter}');
  await at('changes');
  await control('primary');
  await press('{Enter}');
  await at('done');
  const chosen: Choices = { cli: 'user', socket: false, ports: false, context: true };
  expect(api.apply.mock.calls[0]?.[0]).toEqual(goal(chosen));
});

test('Escape leads back screen by screen, closes at the first, and applies nothing', async () => {
  const api = open('fresh');
  await userEvent.click(await control('show-changes'));
  await at('changes');
  await press('{Escape}');
  await at('welcome');
  expect(api.close).not.toHaveBeenCalled();
  await press('{Escape}');
  expect(api.close).toHaveBeenCalledOnce();
  expect(api.apply).not.toHaveBeenCalled();
});

test('Escape while changes are being made is no answer to anything', async () => {
  const api = open('slow');
  await userEvent.click(await control('primary'));
  await userEvent.click(await control('prompt-allow'));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  await press('{Escape}');
  await at('progress');
  expect(api.close).not.toHaveBeenCalled();
  expect(api.answer).toHaveBeenCalledOnce();
});

test('what cannot be copied is said, and is no error of the page', async () => {
  const administratorText = vi.fn(() => Promise.reject(new Error('no plan')));
  open('fresh', { administratorText });
  await userEvent.click(await control('show-changes'));
  const copy = await control('copy-admin');
  await userEvent.click(copy);
  await waitFor(() => expect(copy.textContent).toContain('Not copied'));
  expect(administratorText).toHaveBeenCalledOnce();
});

test('what is copied for an administrator is what the backend says, and that it was copied is said', async () => {
  open('fresh', { administratorText: async () => 'sudo something' });
  await userEvent.click(await control('show-changes'));
  const copy = await control('copy-admin');
  await userEvent.click(copy);
  await waitFor(() => expect(copy.textContent).toContain('Copied'));
  expect(await navigator.clipboard.readText()).toBe('sudo something');
});

test('settings that are closed with something not applied ask first, and Escape stays', async () => {
  const api = open('settings');
  await userEvent.click(await control('ports'));
  await press('{Escape}');
  await control('discard');
  expect(api.close).not.toHaveBeenCalled();
  await userEvent.click(await control('stay'));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect((await control('ports')).checked).toBe(true);
  await userEvent.click(await control('cancel'));
  await userEvent.click(await control('discard'));
  expect(api.close).toHaveBeenCalledOnce();
});

test('whether the keyboard or the pointer was used last is known to the styles', async () => {
  open('fresh');
  await control('primary');
  await userEvent.tab();
  expect(document.documentElement.classList.contains('keyboard')).toBe(true);
  await userEvent.click(await control('choose-advanced'));
  expect(document.documentElement.classList.contains('keyboard')).toBe(false);
});

const focused = (id: string) => waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe(id));
const hears = (text: string) =>
  waitFor(() => expect(document.querySelector('[data-testid="said"]')?.textContent).toBe(text));

test('a decision hands the focus to what takes the place of what was pressed, and says what was decided', async () => {
  open('settings');
  await control('mute-socket');
  await tabTo('mute-socket');
  for (const [next, said] of [
    ['warn-socket', t('said-mute')],
    ['mute-socket', t('said-warn')],
    ['warn-socket', t('said-mute')],
  ] as const) {
    await press('{Enter}');
    await focused(next);
    await hears(said);
  }
  cleanup();
  open('beside');
  for (const name of ['kubectl', 'iechor-compose']) {
    (await control(`leave-${name}`)).focus();
    await press(' ');
    await focused(`take-${name}`);
    await hears(t('said-leave'));
  }
});

test('a decision that nothing takes the place of leaves the focus on the first control of its card', async () => {
  for (const [kind, pressed, next] of [
    ['refused', 'ask-ports', 'ports'],
    ['not-now', 'ask-all', 'cli-off'],
  ] as const) {
    open(kind);
    (await control(pressed)).focus();
    await press('{Enter}');
    await focused(next);
    await hears(t('said-ask'));
    expect(document.querySelector(`[data-testid="${pressed}"]`)).toBeNull();
    cleanup();
  }
});

test('the focus that went elsewhere while a decision was saved stays there', async () => {
  let save = () => {};
  const api = fakeApi('settings');
  open('settings', {
    decide: async (choices) => {
      await new Promise<void>((resolve) => {
        save = resolve;
      });
      return api.decide(choices);
    },
  });
  (await control('mute-socket')).focus();
  await press('{Enter}');
  (await control('report')).focus();
  save();
  await control('warn-socket');
  await hears(t('said-mute'));
  expect(document.activeElement?.getAttribute('data-testid')).toBe('report');
});

test('an answer to what a start tells of that could not be saved gives the focus back', async () => {
  const failure: Failure = { code: 'io', message: 'x', causes: [], help: '', undone: 'nothing' };
  open('notices', {
    refuse: async () => {
      // What is disabled loses the focus in WebKit, and not in this page.
      (document.activeElement as HTMLElement).blur();
      throw failure;
    },
  });
  await control('not-now');
  await tabTo('not-now');
  await press('{Enter}');
  await waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
  await focused('not-now');
});
