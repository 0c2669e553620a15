// When set-up asks, as Settings has it, and what earlier versions left.
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import App from './App.svelte';
import { askOf, canApply, helperFirst } from './able';
import type { Choices, Status } from './bindings';
import { fakeApi, viewOf } from './fake';
import { withAsk } from './managed';
import { t } from './text';
import { reduce } from './wizard';

afterEach(cleanup);

function open(kind: string) {
  const api = fakeApi(kind);
  const watched = { ...api, explain: vi.fn(api.explain) };
  render(App, { api: watched });
  return watched;
}

const control = (id: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  });

const at = (name: string) => waitFor(() => expect(document.querySelector(`[data-screen="${name}"]`)).not.toBeNull());
const text = () => document.body.textContent ?? '';
// Each is a lock, or says that one is meant.
const locks = () => [...document.querySelectorAll('.needs, .lock, [data-testid="locks"]')];

async function accessible() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}

describe('when set-up asks', () => {
  const { status } = viewOf('refused');

  test('is one of three, and the one that is unsaid is not written down', () => {
    const choices: Choices = { ...status.choices, ask: 'helper-first' };
    expect(askOf(status.choices)).toBe('first-launch');
    expect(askOf(choices)).toBe('helper-first');
    expect(withAsk(choices, 'when-needed').ask).toBe('when-needed');
    expect('ask' in withAsk(choices, 'first-launch')).toBe(false);
  });

  test('counts as something to apply, and Back from the changes keeps it', () => {
    const opened = reduce({ at: 'loading', next: 'settings' }, { is: 'loaded', view: viewOf('update') })[0];
    if (opened.at !== 'settings') throw new Error(opened.at);
    expect(canApply(opened)).toBe(false);
    const choices = withAsk(opened.choices, 'when-needed');
    const [chosen] = reduce(opened, { is: 'choose', choices });
    expect(chosen.at === 'settings' && canApply(chosen)).toBe(true);
    const [listed, effect] = reduce(chosen, { is: 'primary' });
    expect(listed.at).toBe('changes');
    expect(effect).toEqual({ do: 'explain', goal: { is: 'chosen', choices, only: [] } });
    expect(reduce(listed, { is: 'back' })[0]).toMatchObject({ at: 'settings', choices });
    expect(reduce(chosen, { is: 'escape' })[0]).toMatchObject({ leaving: true });
  });

  test('has a name and one sentence for each way, in one group with a name', async () => {
    open('refused');
    const first = await control('ask-first-launch');
    expect(first.checked).toBe(true);
    const group = first.closest('fieldset');
    expect(group?.querySelector('legend')?.textContent).toContain(t('ask-title'));
    for (const ask of ['first-launch', 'when-needed', 'helper-first'] as const) {
      const radio = await control(`ask-${ask}`);
      expect(radio.getAttribute('aria-label')).toBe(t(`ask-${ask}`));
      const about = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
      expect(about?.textContent).toBe(t(`ask-${ask}-text`));
    }
    await accessible();
  });

  test('is chosen by keyboard alone', async () => {
    const api = open('refused');
    (await control('ask-first-launch')).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(async () => expect((await control('ask-when-needed')).checked).toBe(true));
    (await control('primary')).focus();
    await userEvent.keyboard('{Enter}');
    await at('changes');
    expect(api.explain.mock.lastCall?.[0]).toMatchObject({ is: 'chosen', choices: { ask: 'when-needed' } });
  });
});

describe('asking once, for the helper', () => {
  const { status } = viewOf('helper-first');
  const of = (more: Partial<Status>, choices: Partial<Choices> = {}) =>
    helperFirst({ ...status, ...more }, { ...status.choices, ...choices });

  test('says what is true of it, and nothing of what is only chosen', () => {
    expect(of({})).toBe('through_helper');
    expect(of({ through_helper: false })).toBe('not_yet');
    expect(of({}, { ports: false })).toBe('needs_ports');
    expect(of({ ask: 'first-launch', through_helper: false })).toBeNull();
    expect(of({}, { ask: 'when-needed' })).toBeNull();
  });

  test('says what it costs, and what it needs', async () => {
    open('refused');
    await userEvent.click(await control('ask-helper-first'));
    expect(text()).toContain(t('ask-helper-first-text'));
    await userEvent.click(await control('ports'));
    await waitFor(() => expect(text()).toContain(t('ask-needs_ports')));
    await accessible();
  });

  test('shows no lock and promises no password, in Settings and in the list of changes', async () => {
    open('helper-first');
    expect((await control('ask-standing')).textContent).toContain(t('ask-through_helper'));
    expect(locks()).toEqual([]);
    await userEvent.click(await control('socket'));
    expect(locks()).toEqual([]);
    await userEvent.click(await control('primary'));
    await at('changes');
    await waitFor(() => expect(text()).toContain(t('changes-through_helper')));
    expect(text()).toContain('/var/run/iechor.sock');
    expect(locks()).toEqual([]);
    expect(text()).not.toContain(t('changes-password'));
    await accessible();
  });

  test('has locks for as long as the helper is not ready', async () => {
    open('no-helper');
    expect((await control('ask-standing')).textContent).toContain(t('ask-not_yet'));
    await userEvent.click(await control('socket'));
    expect(locks()).not.toEqual([]);
  });
});

describe('what an earlier version left', () => {
  test.each(['earlier', 'earlier-settings'])('is told of in one sentence and listed on request: %s', async (kind) => {
    open(kind);
    const note = await control('earlier');
    expect(note.querySelector('summary')?.textContent).toContain(t('earlier', { version: '4.17' }));
    expect(note.hasAttribute('open')).toBe(false);
    await userEvent.click(note.querySelector('summary') as HTMLElement);
    expect(note.textContent).toContain(t('leftover-ln_task'));
    expect(note.textContent).toContain('/Library/LaunchDaemons/com.iechor.socket.plist');
    await accessible();
  });

  test('is said of each change that it is about', async () => {
    open('earlier');
    await userEvent.click(await control('show-changes'));
    await at('changes');
    await waitFor(() => expect(document.querySelectorAll('[data-testid="left-by"]').length).toBeGreaterThan(0));
    expect((await control('left-by')).textContent).toBe('Left by version 4.17 or earlier');
    await accessible();
  });

  test('is told of nowhere else', async () => {
    open('fresh');
    await at('welcome');
    expect(document.querySelector('[data-testid="earlier"]')).toBeNull();
  });
});
