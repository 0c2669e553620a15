import { describe, expect, test } from 'vitest';
import type { Choices, Code, Failure } from './bindings';
import { explanationOf, runOf, viewOf } from './fake';
import { chosen as goal, sameGoal } from './goal';
import { isApplied, withAnswer } from './items';
import { goalOn } from './next';
import { canApply, type Effect, isDone, isTestable, lessOf, type Msg, PRESENTED, reduce, type State } from './wizard';

const RECOMMENDED = viewOf('fresh').recommended_choices;
const WITHOUT = viewOf('fresh').without_choices;
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
        if (effect.goal.is !== 'chosen') throw new Error(effect.goal.is);
        const explanation = explanationOf(kind, effect.goal.choices);
        send({ is: 'explained', goal: effect.goal, explanation: { is: 'known', explanation } });
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
    expect(applied(effects)).toEqual([
      { do: 'apply', goal: goal(RECOMMENDED), approved: viewOf('fresh').recommended?.digest },
    ]);
  });

  test('somebody without admin rights starts on advanced with what needs none', () => {
    const { state } = run('standard');
    expect(state).toMatchObject({ at: 'advanced', choices: WITHOUT });
  });

  test('a finished set-up opens on settings', () => {
    expect(run('settings').state.at).toBe('settings');
  });

  test('one item is repaired alone where others differ too, and only where nothing else is to be applied', () => {
    const view = viewOf('settings');
    const differ = view.status.items.map((i) => ({ ...i, state: 'differs' as const }));
    const settings: State = {
      at: 'settings',
      view: { ...view, status: { ...view.status, items: differ } },
      choices: view.status.choices,
      test: { is: 'untried' },
      leaving: false,
    };
    const repair: Msg = { is: 'repair', item: 'socket' };
    const [asked, effect] = reduce(settings, repair);
    expect(effect).toEqual({ do: 'explain', goal: goal(view.status.choices, ['socket']) });
    // An answer about everything is none about this item.
    const explanation = explanationOf('settings', view.status.choices);
    const all: Msg = {
      is: 'explained',
      goal: goal(view.status.choices),
      explanation: { is: 'known', explanation },
    };
    expect(reduce(asked, all)[0]).toMatchObject({ explanation: { is: 'looking' } });
    const [known] = reduce(asked, { ...all, goal: goal(view.status.choices, ['socket']) });
    const [working, apply] = reduce(known, primary);
    expect(apply).toMatchObject({ do: 'apply', goal: { only: ['socket'] } });
    // Less than that would be another choice, so it is not offered.
    const [failed] = reduce(working, { is: 'refused', failure: failure('cancelled') });
    expect(lessOf(failed)).toBeNull();
    expect(reduce(failed, primary)[1]).toMatchObject({ do: 'explain', goal: { only: ['socket'] } });

    expect(reduce({ ...settings, view }, repair)[1]).toBeUndefined();
    expect(reduce({ ...settings, choices: { ...settings.choices, ports: true } }, repair)[1]).toBeUndefined();
  });

  test('back never loses choices', () => {
    const choices: Choices = { cli: 'user', socket: true, ports: false, context: true };
    const there: Msg[] = [{ is: 'mode', mode: 'advanced' }, primary, { is: 'choose', choices }, primary];
    expect(run('fresh', ...there, { is: 'back' }).state).toMatchObject({ at: 'advanced', choices });
    expect(run('fresh', ...there, { is: 'back' }, { is: 'back' }, primary).state).toMatchObject({
      at: 'advanced',
      choices,
    });
  });

  test('a port that could not be used is looked at anew, and what failed stays said', () => {
    const failed: Msg = { is: 'port_tested', test: { is: 'failed', failure: failure('io') } };
    const { state, effects } = run('settings', { is: 'test_port' }, failed);
    expect(effects.at(-1)).toEqual({ do: 'refresh' });
    const view = viewOf('settings');
    const items = view.status.items.map((i) => ({ ...i, state: 'differs' as const }));
    const [seen] = reduce(state, { is: 'refreshed', view: { ...view, status: { ...view.status, items } } });
    expect(seen).toMatchObject({ at: 'settings', test: { is: 'failed' } });
    expect(seen.at === 'settings' && isTestable(seen.view.status, 'ports', seen.test)).toBe(true);
    const works: Msg = { is: 'port_tested', test: { is: 'works', bound: 'by_helper' } };
    expect(run('settings', { is: 'test_port' }, works).effects.filter((e) => e.do === 'refresh')).toEqual([]);
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
    const chosen: Choices = { cli: 'off', socket: true, ports: false, context: true };
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
    expect(state).toMatchObject({ at: 'changes', goal: goal(WITHOUT), explanation: { is: 'known' } });
  });

  test('a part is ticked only when all of its steps have begun and others follow', () => {
    const step = (index: number, reason: 'tools' | 'choices'): Msg => ({
      is: 'event',
      event: { event: 'step', index, reason, scope: 'user', path: 'x' },
    });
    const { state } = run('fresh', primary, step(0, 'tools'), step(1, 'tools'));
    if (state.at !== 'progress') throw new Error(state.at);
    expect(state.run.begun).toBe(2);
    expect(state.run.explanation.groups.filter((g) => isDone(state.run, g))).toEqual([]);
  });

  test.each(['fresh', 'intel', 'rivals'])('in a recorded run nothing is ticked before its last step (%s)', (kind) => {
    let { state } = run(kind, primary);
    const steps: Record<string, number> = {};
    const ticked = new Set<string>();
    const { events } = runOf(kind, RECOMMENDED);
    expect(events.length).toBeGreaterThan(8);
    for (const event of events) {
      [state] = reduce(state, { is: 'event', event });
      if (state.at !== 'progress') throw new Error(state.at);
      if (event.event === 'step') steps[event.reason] = (steps[event.reason] ?? 0) + 1;
      for (const group of state.run.explanation.groups.filter((g) => state.at === 'progress' && isDone(state.run, g))) {
        ticked.add(group.reason);
        expect(steps[group.reason], group.reason).toBe(group.changes.length);
      }
    }
    expect(ticked.size).toBe(viewOf(kind).recommended?.groups.length);
  });

  test('what is being undone is ticked no more', () => {
    let { state } = run('fails', primary);
    for (const event of runOf('fails', RECOMMENDED).events) [state] = reduce(state, { is: 'event', event });
    if (state.at !== 'progress') throw new Error(state.at);
    expect(state.run.phase).toBe('undoing');
    expect(state.run.explanation.groups.some((g) => state.at === 'progress' && isDone(state.run, g))).toBe(false);
  });

  test('settings ask before they close with something chosen and not applied', () => {
    const leave: Msg = { is: 'escape' };
    expect(run('settings', leave).effects).toEqual([{ do: 'close' }]);
    const chosen: Msg = { is: 'choose', choices: { cli: 'off', socket: true, ports: false, context: true } };
    expect(run('settings', chosen, leave)).toMatchObject({ state: { leaving: true }, effects: [] });
    expect(run('settings', chosen, leave, leave)).toMatchObject({ state: { leaving: false }, effects: [] });
    expect(run('settings', chosen, leave, { is: 'stay' })).toMatchObject({ state: { leaving: false }, effects: [] });
    expect(run('settings', chosen, leave, { is: 'discard' }).effects).toEqual([{ do: 'close' }]);
    expect(run('settings', chosen, { is: 'discard' }).effects).toEqual([]);
    expect(run('settings', chosen, leave, primary).state).toMatchObject({
      at: 'changes',
      goal: { choices: chosen.choices },
    });
  });

  test('going on without a password keeps what needs none, and back brings back what was chosen', () => {
    const choices: Choices = { cli: 'system', socket: true, ports: false, context: true, hosts: 'localhost' };
    const denied: Msg = { is: 'refused', failure: failure('not_authorised') };
    const chosen: Msg[] = [{ is: 'mode', mode: 'advanced' }, primary, { is: 'choose', choices }, primary];
    let { state } = run('fresh', ...chosen.slice(0, 3));
    const send = (msg: Msg) => {
      [state] = reduce(state, msg);
    };
    send(primary);
    const explanation = explanationOf('fresh', { ...choices, hosts: undefined });
    send({ is: 'explained', goal: goal(choices), explanation: { is: 'known', explanation } });
    send(primary);
    send(denied);
    expect(lessOf(state)).not.toBeNull();
    send({ is: 'without' });
    expect(state).toMatchObject({ at: 'changes', goal: { choices: { ...WITHOUT, hosts: 'localhost' } } });
    send({ is: 'back' });
    expect(state).toMatchObject({ at: 'advanced', choices });
    send({ is: 'back' });
    expect(state).toMatchObject({ at: 'welcome', mode: 'advanced', custom: choices });
  });

  test('back from advanced leaves the mode as it was chosen', () => {
    const advanced: Msg[] = [{ is: 'mode', mode: 'advanced' }, primary, { is: 'back' }];
    expect(run('fresh', ...advanced).state).toMatchObject({ at: 'welcome', mode: 'advanced' });
    expect(run('fresh', { is: 'show_changes' }, { is: 'back' }).state).toMatchObject({ mode: 'recommended' });
  });

  test('going on without a password is offered only where that helps', () => {
    const helps = Object.keys(PRESENTED).filter((code) => {
      const refused: Msg = { is: 'refused', failure: failure(code as Code) };
      return lessOf(run('fresh', primary, refused).state) !== null;
    });
    expect(helps).toEqual(['cancelled', 'not_authorised', 'no_screen', 'timed_out']);
    const cancelled: Msg = { is: 'refused', failure: failure('cancelled') };
    // Where even less needs a password, and where nothing less is left.
    const more: Msg = { is: 'choose', choices: RECOMMENDED };
    const { state } = run('settings', more, primary, primary, cancelled);
    expect(state).toMatchObject({ at: 'failed', needsPassword: true });
    expect(lessOf(state)).toBeNull();
  });

  test('the text for an administrator is asked for by an effect, and only where there is one', () => {
    expect(run('fresh', { is: 'show_changes' }, { is: 'copy_admin' }).effects.at(-1)).toEqual({
      do: 'copy_admin',
      goal: goal(RECOMMENDED),
    });
    expect(run('fresh', { is: 'copy_admin' }).effects).toEqual([]);
    const copied = { what: 'admin', well: false };
    expect(run('fresh', { is: 'show_changes' }, { is: 'copied', copied }).state).toMatchObject({ copied });
  });

  test('a plan that changed is shown again and not applied unseen', () => {
    const { state, effects } = run('fresh', primary, { is: 'refused', failure: failure('plan_changed') });
    expect(state).toMatchObject({ at: 'changes', changed: 'machine' });
    expect(applied(effects)).toHaveLength(1);
  });

  test('after an interrupted run was undone, the new list says that and nothing else', () => {
    const recovered = (undone: number): Msg => ({
      is: 'event',
      event: { event: 'recovered', scope: 'root', undone },
    });
    const changed: Msg = { is: 'refused', failure: failure('plan_changed') };
    expect(run('fresh', primary, recovered(4), changed).state).toMatchObject({ changed: 'undone' });
    expect(run('fresh', primary, recovered(0), changed).state).toMatchObject({ changed: 'recovered' });
  });

  describe('a new list after an interrupted run was put in order', () => {
    const { explanation } = { explanation: explanationOf('fresh', RECOMMENDED) };
    const waiting: Msg[] = [
      primary,
      { is: 'event', event: { event: 'recovered', scope: 'root', undone: 4 } },
      { is: 'event', event: { event: 'new_plan', explanation } },
    ];

    test('is shown while the run waits, and agreeing goes on with it', () => {
      const shown = run('interrupted', ...waiting);
      expect(shown.state).toMatchObject({
        at: 'changes',
        changed: 'undone',
        explanation: { is: 'known', explanation },
      });
      const { state, effects } = run('interrupted', ...waiting, primary);
      expect(state).toMatchObject({ at: 'progress', run: { phase: 'preparing' } });
      expect(applied(effects)).toHaveLength(1);
      expect(effects.at(-1)).toEqual({ do: 'answer', allow: true });
    });

    test('is refused by Cancel and Escape, and what was put in order is said', () => {
      for (const no of ['back', 'escape'] as const) {
        const { state, effects } = run('interrupted', ...waiting, { is: no });
        expect(effects.at(-1)).toEqual({ do: 'answer', allow: false });
        const [failed] = reduce(state, { is: 'refused', failure: failure('cancelled') });
        expect(failed).toMatchObject({ at: 'failed', recovered: true, view: { news: 'recovered' } });
      }
    });

    test('that nobody agrees to in time is asked about as any other', () => {
      const { state, effects } = run('fresh', ...waiting, { is: 'refused', failure: failure('plan_changed') });
      expect(state).toMatchObject({ at: 'changes', changed: 'undone' });
      expect(state).not.toHaveProperty('waits');
      expect(effects.at(-1)).toMatchObject({ do: 'explain' });
    });

    test('is not left by the menu bar', () => {
      for (const menu of ['settings', 'run_again'] as const) {
        expect(run('interrupted', ...waiting, { is: menu }).state.at).toBe('changes');
      }
    });
  });

  test('an answer about a name sticks, and is something to apply', () => {
    const { state } = run('beside');
    if (state.at !== 'settings') throw new Error(state.at);
    const name = state.view.conflicts.cli?.[0]?.name ?? '';
    expect(canApply(state)).toBe(false);
    const kept = withAnswer(state.choices, name, 'keep');
    expect(kept).toEqual({ ...state.choices, leave: [name] });
    const chosen: Msg = { is: 'choose', choices: kept };
    const left = run('beside', chosen).state;
    expect(left.at === 'settings' && canApply(left) && isApplied(left.view, left.choices, 'cli')).toBe(false);
    expect(left.at === 'settings' && canApply(left)).toBe(true);
    const { state: looked } = run('beside', chosen, primary);
    expect(looked).toMatchObject({
      at: 'changes',
      explanation: { is: 'known', explanation: { count: 1, asks: false } },
    });
    expect(withAnswer(kept, name, 'replace')).toEqual({ ...state.choices, replace: [name] });
  });

  test('what drifted and is chosen is something to apply, whichever item it is', () => {
    const { state } = run('hosts');
    expect(state.at === 'settings' && canApply(state)).toBe(true);
    expect(run('hosts', primary).state).toMatchObject({ at: 'changes', explanation: { is: 'known' } });
  });

  test.each<[string, Msg[]]>([
    ['welcome', []],
    ['changes', [{ is: 'show_changes' }]],
  ])('where looking failed, the default button looks again and applies nothing (%s)', (at, there) => {
    const { state } = run('fresh', ...there);
    const failed: Msg = {
      is: 'explained',
      goal: goal(RECOMMENDED),
      explanation: { is: 'failed', failure: failure('bad_bundle') },
    };
    const [stuck] = reduce(state, failed);
    const [again, ...effects] = reduce(stuck, primary);
    expect(again).toMatchObject({ at, explanation: { is: 'looking' } });
    expect(effects).toEqual([{ do: 'explain', goal: goal(RECOMMENDED) }]);
    expect(reduce(again, primary)).toEqual([again]);
  });

  test('the answer to an older question is dropped', () => {
    const { state } = run('fresh', { is: 'show_changes' });
    const stale: Msg = {
      is: 'explained',
      goal: goal(WITHOUT),
      explanation: { is: 'failed', failure: failure('io') },
    };
    expect(reduce(state, stale)).toEqual([state]);
  });

  test('a conflict is replaced only when somebody chose so', () => {
    const names = Object.values(viewOf('rivals').conflicts).flatMap((conflicts) => conflicts.map((c) => c.name));
    expect(names.length).toBeGreaterThan(1);
    expect(run('rivals', primary).effects.filter((e) => e.do === 'apply')[0]).not.toHaveProperty(
      'goal.choices.replace',
    );
    const choices: Choices = { ...RECOMMENDED, replace: names };
    const { effects } = run(
      'rivals',
      { is: 'mode', mode: 'advanced' },
      primary,
      { is: 'choose', choices },
      primary,
      primary,
    );
    expect(applied(effects)[0]).toMatchObject({ goal: { choices: { replace: names } } });
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
  const choices: Choices[] = [RECOMMENDED, WITHOUT, { cli: 'off', socket: true, ports: true, context: true }];
  const messages: Msg[] = [
    primary,
    { is: 'back' },
    { is: 'escape' },
    { is: 'show_changes' },
    { is: 'without' },
    { is: 'stay' },
    { is: 'discard' },
    { is: 'copy_admin' },
    { is: 'copied', copied: { what: 'admin', well: true } },
    { is: 'run_again' },
    { is: 'settings' },
    { is: 'mode', mode: 'advanced' },
    { is: 'mode', mode: 'recommended' },
    ...choices.map((c): Msg => ({ is: 'choose', choices: c })),
    ...choices.map(
      (c): Msg => ({
        is: 'explained',
        goal: goal(c),
        explanation: { is: 'known', explanation: explanationOf('fresh', c) },
      }),
    ),
    { is: 'explained', goal: goal(RECOMMENDED), explanation: { is: 'failed', failure: failure('io') } },
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
            if (!('explanation' in state) || state.explanation.is !== 'known') {
              throw new Error(`seed ${seed}: applied without an explanation on ${state.at}`);
            }
            expect(effect.approved).toBe(state.explanation.explanation.digest);
            expect(sameGoal(effect.goal, goalOn(state))).toBe(true);
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
        // On Settings it is asked whether to drop what was chosen.
        const [asked, ...asking] = reduce(state, { is: 'escape' });
        const leaving = asked.at === 'settings' && asked.leaving;
        const [after, ...effects] = leaving ? reduce(asked, { is: 'discard' }) : [asked, ...asking];
        closed = effects.some((e) => e.do === 'close');
        state = after.at === 'loading' ? reduce(after, { is: 'loaded', view: viewOf('settings') })[0] : after;
      }
      expect(closed, `seed ${seed}: stuck on ${state.at}`).toBe(true);
    }
  });
});
