// What is told of once, and nothing that is not so.
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import App from './App.svelte';
import type { Api } from './api';
import type { Conflict, Item, ItemStatus, View } from './bindings';
import { refusedAlike } from './decide';
import { explanationOf, fakeApi, removalOf, viewOf } from './fake';
import { t } from './text';
import { agreedText, areLeft, conflictsText } from './truth';

afterEach(cleanup);

const hook = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const shown = (id: string) =>
  waitFor(() => {
    const found = hook(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });
const open = (kind: string, change: Partial<Api> = {}) => render(App, { api: { ...fakeApi(kind), ...change } });

function over(view: View, item: Item, more: Partial<ItemStatus>): View {
  const items = view.status.items.map((i) => (i.item === item ? { ...i, ...more } : i));
  return { ...view, status: { ...view.status, items } };
}

const sockets: Conflict = {
  name: 'iechor.sock',
  path: '/var/run/iechor.sock',
  found: { is: 'link', target: '/Users/ann/.iechor/run/iechor.sock' },
  owner: 'other_i_echor',
  replace: true,
  account: 'ann',
};

test('a name of somebody else is listed once in its card', async () => {
  open('beside');
  const card = await shown('card-cli');
  expect(card.textContent).toContain('/usr/local/bin/kubectl');
  expect(card.textContent).not.toContain(t('conflicts-name_of', { name: 'kubectl', owner: 'OrbStack' }));
});

test('that names stay theirs by choice is said only where all of them were left', async () => {
  const { kept } = viewOf('beside').status.items.find((i) => i.item === 'cli') as ItemStatus;
  const [first, ...others] = kept.map((conflict) => ({ ...conflict, left: true }));
  const said = async (names: Conflict[]) => {
    const view = over(viewOf('beside'), 'cli', { kept: names, settled: true, muted: true });
    const explain = async () => ({ ...explanationOf('beside', view.status.choices), count: 0, asks: false });
    open('beside', { view: async () => view, explain });
    await userEvent.click(await shown('run-again'));
    await waitFor(() => expect(document.querySelector('[data-screen="again"]')).not.toBeNull());
    const text = document.body.textContent ?? '';
    cleanup();
    return text.includes(t('state-left'));
  };
  expect(await said([first as Conflict, ...others])).toBe(true);
  expect(await said([{ ...(first as Conflict), left: false }, ...others])).toBe(false);
  expect(areLeft({ kept: [] } as unknown as ItemStatus)).toBe(false);
});

describe('the default socket of another account', () => {
  test('is taken over and not backed up, and who loses it is told', () => {
    expect(agreedText(sockets)).toBe(t('conflicts-taken_over', { user: 'ann' }));
    expect(agreedText(sockets)).not.toMatch(/back/i);
    expect(agreedText({ ...sockets, account: undefined } as never)).toMatch(/backed up/);
    expect(agreedText({ ...sockets, replace: false })).toMatch(/stays as it is/);
    expect(conflictsText([sockets])).toBe('conflicts-text-account');
    expect(conflictsText([{ ...sockets, account: undefined } as never])).toBe('conflicts-text-passing');
  });

  test('is not said to be kept where it is asked about', async () => {
    const view = over(viewOf('beside'), 'socket', {
      state: 'taken',
      settled: false,
      kept: [{ ...sockets, replace: false }],
    });
    open('beside', { view: async () => view });
    const text = (await shown('card-socket')).textContent ?? '';
    expect(text).toContain(t('conflicts-account', { user: 'ann' }));
    expect(text).not.toMatch(/are kept|is kept/);
  });
});

test('what differs is seen without a click where it is little', async () => {
  const { drift } = viewOf('settings').status.items.find((i) => i.item === 'socket') as ItemStatus;
  const one = drift?.[0];
  if (!one) throw new Error('no drift');
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...one, path: `/usr/local/bin/tool-${i}` }));
  for (const [count, isOpen] of [
    [3, true],
    [4, false],
  ] as const) {
    open('settings', { view: async () => over(viewOf('settings'), 'cli', { drift: many(count) }) });
    const card = await shown('card-cli');
    expect(card.querySelector('details')?.open).toBe(isOpen);
    cleanup();
  }
});

test('an item that became possible is not called an update', async () => {
  open('update');
  await shown('notice-ports');
  const text = document.body.textContent ?? '';
  expect(text).toContain(t('notices-title-update'));
  expect(text).not.toMatch(/update|version|newer/i);
});

test('what was refused alike is told of once, and all of it is asked about again', async () => {
  open('not-now');
  const told = await shown('refused-all');
  for (const item of ['cli', 'socket', 'context', 'ports'] as const) {
    expect(told.textContent).toContain(t(`item-${item}`));
    expect(hook(`refused-${item}`)).toBeNull();
  }
  await userEvent.click(await shown('ask-all'));
  await waitFor(() => expect(hook('refused-all')).toBeNull());
  expect(document.querySelector('[data-testid^="refused-"]')).toBeNull();
  const { status } = viewOf('not-now');
  const other = over(viewOf('not-now'), 'ports', { refused: 'never' });
  expect(refusedAlike(status)?.how).toBe('not_now');
  expect(refusedAlike(other.status)).toBeNull();
  expect(refusedAlike(viewOf('refused').status)).toBeNull();
});

test('where nothing is to be removed, nothing is offered to be kept', async () => {
  const { explanation } = removalOf(false);
  const nothing = { ...explanation, groups: [], count: 0, asks: false };
  open('settings', { explain: async () => nothing });
  await userEvent.click(await shown('uninstall'));
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(t('uninstall-nothing-title')));
  expect(hook('keep-choices')).toBeNull();
  cleanup();
  // What was ticked can be taken back, where only the choices would go.
  open('settings', {
    explain: async (goal) => (goal.is === 'uninstalled' && goal.keep_choices ? nothing : explanation),
  });
  await userEvent.click(await shown('uninstall'));
  await userEvent.click(await shown('keep-choices'));
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(t('uninstall-nothing-title')));
  expect(hook('keep-choices')).not.toBeNull();
});
