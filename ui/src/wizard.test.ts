import { describe, expect, test } from 'vitest';
import type { Choices, Code, Failure, Status } from './bindings';
import { CONFLICTS, explanationOf, viewOf } from './fake';
import { canTestPort, type Effect, type Msg, RECOMMENDED, reduce, type State, WITHOUT } from './wizard';

const start: State = { at: 'loading' };

// Runs messages, collecting effects; explain is answered at once, as the backend would.
function run(kind: string, ...msgs: Msg[]): { state: State; effects: Effect[] } {
  let state = start;
  const effects: Effect[] = [];
  const send = (msg: Msg) => {
    const [next, ...todo] = reduce(state, msg);
    state = next;
    for (const effect of todo) {
      effects.push(effect);
      if (effect.do === 'explain') {
        const explanation = explanationOf(effect.choices, viewOf(kind).conflicts);
        send({ is: 'explained', choices: effect.choices, asked: { is: 'known', explanation } });
      }
      if (effect.do === 'load') send({ is: 'loaded', view: { ...viewOf(kind), settings: effect.settings } });
    }
  };
  send({ is: 'loaded', view: viewOf(kind) });
  msgs.forEach(send);
  return { state, effects };
}

const failure = (code: Code): Failure => ({ code, message: 'x', causes: [], help: '', undone: 'nothing' });
const primary: Msg = { is: 'primary' };
const applied = (effects: Effect[]) => effects.filter((e) => e.do === 'apply');

describe('the step machine', () => {
  test('one click applies what is recommended, with the digest that was shown', () => {
    const { state, effects } = run('fresh', primary);
    expect(state.at).toBe('progress');
    expect(applied(effects)).toEqual([{ do: 'apply', choices: RECOMMENDED, approved: JSON.stringify(RECOMMENDED) }]);
  });

  test('somebody without admin rights starts on advanced with what needs none', () => {
    const { state } = run('standard');
    expect(state).toMatchObject({ at: 'advanced', choices: WITHOUT });
  });

  test('a finished set-up opens on settings', () => {
    expect(run('settings').state.at).toBe('settings');
  });

  test('back never loses choices', () => {
    const choices: Choices = { cli: 'user', socket: true, ports: false };
    const there: Msg[] = [{ is: 'mode', mode: 'advanced' }, primary, { is: 'choose', choices }, primary];
    expect(run('fresh', ...there, { is: 'back' }).state).toMatchObject({ at: 'advanced', choices });
    expect(run('fresh', ...there, { is: 'back' }, { is: 'back' }, primary).state).toMatchObject({
      at: 'advanced',
      choices,
    });
  });

  test('the port is tried once at a time, and an answer nobody waits for is dropped', () => {
    const works: Msg = { is: 'port_tested', test: { is: 'works', bound: 'by_helper' } };
    const tried = run('settings', { is: 'test_port' }, { is: 'test_port' });
    expect(tried.effects.filter((e) => e.do === 'test_port')).toHaveLength(1);
    expect(tried.state).toMatchObject({ at: 'settings', test: { is: 'trying' } });
    expect(run('settings', { is: 'test_port' }, works).state).toMatchObject({ test: works.test });
    expect(run('settings', works).state).toMatchObject({ test: { is: 'untried' } });
    expect(run('settings', { is: 'test_port' }, { is: 'run_again' }, works).state).not.toHaveProperty('test');
    expect(run('fresh', { is: 'test_port' }).effects).toEqual([]);
  });

  test('coming back to settings looks again, and keeps what was chosen and not applied', () => {
    const now = { ...viewOf('settings'), news: 'recovered' as const };
    const focus: Msg[] = [{ is: 'focus' }, { is: 'refreshed', view: now }];
    const seen = run('settings', ...focus);
    expect(seen.effects.at(-1)).toEqual({ do: 'refresh' });
    expect(seen.state).toMatchObject({ at: 'settings', view: { news: 'recovered' }, choices: now.status.choices });
    const chosen: Choices = { cli: 'off', socket: true, ports: false };
    expect(run('settings', { is: 'choose', choices: chosen }, ...focus).state).toMatchObject({ choices: chosen });
    expect(run('fresh', ...focus).state.at).toBe('welcome');
  });

  test('the menu bar leads to settings and to the wizard, but not out of changes that are made', () => {
    const settings: Msg = { is: 'settings' };
    const again: Msg = { is: 'run_again' };
    expect(run('fresh', settings).state.at).toBe('settings');
    expect(run('fresh', { is: 'mode', mode: 'advanced' }, primary, settings).state.at).toBe('settings');
    expect(run('standard', again).state.at).toBe('welcome');
    expect(run('settings', again).state.at).toBe('welcome');
    expect(run('fresh', settings, again, settings).state.at).toBe('settings');
    expect(run('fresh', primary, settings).state.at).toBe('progress');
    expect(run('fresh', primary, again).state.at).toBe('progress');
  });

  test('only ports that are in order can be tried', () => {
    const status = (on: boolean, state: 'in_order' | 'differs' | 'off'): Status => ({
      finished: true,
      choices: { ...RECOMMENDED, ports: on },
      items: [{ item: 'ports', state, changes: [], kept: [] }],
    });
    expect(canTestPort(status(true, 'in_order'))).toBe(true);
    expect(canTestPort(status(true, 'differs'))).toBe(false);
    expect(canTestPort(status(false, 'off'))).toBe(false);
  });

  test('escape at the prompt cancels and does nothing else', () => {
    const prompt: Msg = { is: 'event', event: { event: 'prompt', text: 'x', user: 'dev' } };
    const { effects } = run('fresh', primary, prompt, { is: 'escape' });
    expect(effects.at(-1)).toEqual({ do: 'answer', allow: false });
  });

  test('escape while changes are being made does nothing', () => {
    const { state, effects } = run('fresh', primary, { is: 'event', event: { event: 'started', total: 3 } });
    expect(reduce(state, { is: 'escape' })).toEqual([state]);
    expect(applied(effects)).toHaveLength(1);
  });

  test('a cancelled password leads to going on without one', () => {
    const { state } = run('fresh', primary, { is: 'refused', failure: failure('cancelled') }, { is: 'without' });
    expect(state).toMatchObject({ at: 'changes', choices: WITHOUT, asked: { is: 'known' } });
  });

  test('a plan that changed is shown again and not applied unseen', () => {
    const { state, effects } = run('fresh', primary, { is: 'refused', failure: failure('plan_changed') });
    expect(state).toMatchObject({ at: 'changes', changed: true });
    expect(applied(effects)).toHaveLength(1);
  });

  test.each<[string, Msg[]]>([
    ['welcome', []],
    ['changes', [{ is: 'show_changes' }]],
  ])('where looking failed, the default button looks again and applies nothing (%s)', (at, there) => {
    const { state } = run('fresh', ...there);
    const failed: Msg = {
      is: 'explained',
      choices: RECOMMENDED,
      asked: { is: 'failed', failure: failure('bad_bundle') },
    };
    const [stuck] = reduce(state, failed);
    const [again, ...effects] = reduce(stuck, primary);
    expect(again).toMatchObject({ at, asked: { is: 'looking' } });
    expect(effects).toEqual([{ do: 'explain', choices: RECOMMENDED }]);
    expect(reduce(again, primary)).toEqual([again]);
  });

  test('the answer to an older question is dropped', () => {
    const { state } = run('fresh', { is: 'show_changes' });
    const stale: Msg = { is: 'explained', choices: WITHOUT, asked: { is: 'failed', failure: failure('io') } };
    expect(reduce(state, stale)).toEqual([state]);
  });

  test('a conflict is replaced only when somebody chose so', () => {
    const names = CONFLICTS.map((c) => c.name);
    expect(run('rivals', primary).effects.filter((e) => e.do === 'apply')[0]).not.toHaveProperty('choices.replace');
    const choices: Choices = { ...RECOMMENDED, replace: names };
    const { effects } = run(
      'rivals',
      { is: 'mode', mode: 'advanced' },
      primary,
      { is: 'choose', choices },
      primary,
      primary,
    );
    expect(applied(effects)[0]).toMatchObject({ choices: { replace: names } });
  });
});

// A small generator, so that a failing walk can be repeated from its seed.
function random(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 2 ** 32;
  };
}

describe('on any walk', () => {
  const choices: Choices[] = [RECOMMENDED, WITHOUT, { cli: 'off', socket: true, ports: true }];
  const messages: Msg[] = [
    primary,
    { is: 'back' },
    { is: 'escape' },
    { is: 'show_changes' },
    { is: 'without' },
    { is: 'run_again' },
    { is: 'settings' },
    { is: 'mode', mode: 'advanced' },
    { is: 'mode', mode: 'recommended' },
    ...choices.map((c): Msg => ({ is: 'choose', choices: c })),
    ...choices.map(
      (c): Msg => ({ is: 'explained', choices: c, asked: { is: 'known', explanation: explanationOf(c, []) } }),
    ),
    { is: 'explained', choices: RECOMMENDED, asked: { is: 'failed', failure: failure('io') } },
    { is: 'event', event: { event: 'prompt', text: 'x', user: 'dev' } },
    { is: 'event', event: { event: 'started', total: 3 } },
    { is: 'event', event: { event: 'verifying' } },
    { is: 'answer', allow: false },
    { is: 'refused', failure: failure('cancelled') },
    { is: 'refused', failure: failure('plan_changed') },
    { is: 'refused', failure: failure('io') },
  ];

  test.each(['fresh', 'rivals', 'standard', 'settings'])(
    'nothing is applied that was not shown, and escape never applies (%s)',
    (kind) => {
      for (let seed = 1; seed <= 300; seed++) {
        const next = random(seed);
        let [state] = reduce(start, { is: 'loaded', view: viewOf(kind) });
        for (let i = 0; i < 40; i++) {
          const msg = messages[Math.floor(next() * messages.length)] as Msg;
          const [after, ...effects] = reduce(state, msg);
          for (const effect of effects) {
            if (effect.do !== 'apply') continue;
            expect(msg.is, `seed ${seed}`).toBe('primary');
            if (!('asked' in state) || typeof state.asked === 'boolean' || state.asked.is !== 'known') {
              throw new Error(`seed ${seed}: applied without an explanation on ${state.at}`);
            }
            expect(effect.approved).toBe(state.asked.explanation.digest);
            expect(effect.choices).toEqual(state.choices);
          }
          state = after.at === 'loading' ? (reduce(after, { is: 'loaded', view: viewOf(kind) })[0] as State) : after;
        }
      }
    },
  );

  test.each(['fresh', 'standard', 'settings'])('escape, repeated, leads out (%s)', (kind) => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      let [state] = reduce(start, { is: 'loaded', view: viewOf(kind) });
      for (let i = 0; i < 25; i++) {
        const msg = messages[Math.floor(next() * messages.length)] as Msg;
        [state] = reduce(state, msg);
        if (state.at === 'loading') [state] = reduce(state, { is: 'loaded', view: viewOf(kind) });
      }
      if (state.at === 'progress') [state] = reduce(state, { is: 'refused', failure: failure('cancelled') });
      let closed = false;
      for (let i = 0; i < 6 && !closed; i++) {
        const [after, ...effects] = reduce(state, { is: 'escape' });
        closed = effects.some((e) => e.do === 'close');
        state = after.at === 'loading' ? reduce(after, { is: 'loaded', view: viewOf('settings') })[0] : after;
      }
      expect(closed, `seed ${seed}: stuck on ${state.at}`).toBe(true);
    }
  });
});
