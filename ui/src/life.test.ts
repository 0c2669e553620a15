// What is decided over the life of a Mac: removing, setting up again, refusing, leaving, and what a start tells of.
import { describe, expect, test } from 'vitest';
import type { Choices, Failure, View } from './bindings';
import { type Decision, decided } from './decide';
import { driftText } from './drifted';
import { explanationOf, removalOf, viewOf } from './fake';
import { chosen, type Goal, sameGoal } from './goal';
import { same } from './items';
import { day, t } from './text';
import { type Effect, type Msg, reduce, type State } from './wizard';

const failure: Failure = { code: 'io', message: 'x', causes: [], help: '', undone: 'nothing' };
const primary: Msg = { is: 'primary' };

function opened(kind: string, ...msgs: Msg[]): { state: State; effects: Effect[] } {
  return sent(reduce({ at: 'loading' }, { is: 'loaded', view: viewOf(kind) })[0], ...msgs);
}

function sent(from: State, ...msgs: Msg[]): { state: State; effects: Effect[] } {
  let state = from;
  const effects: Effect[] = [];
  for (const msg of msgs) {
    const [next, ...todo] = reduce(state, msg);
    state = next;
    effects.push(...todo);
  }
  return { state, effects };
}

function known(kind: string, goal: Goal): Msg {
  const explanation =
    goal.is === 'uninstalled' ? removalOf(goal.keep_choices).explanation : explanationOf(kind, goal.choices);
  return { is: 'explained', goal, explanation: { is: 'known', explanation } };
}

describe('removing everything', () => {
  const all: Goal = { is: 'uninstalled', keep_choices: false };
  const kept: Goal = { is: 'uninstalled', keep_choices: true };

  test('is a list that is agreed to like any other, with the digest that was shown', () => {
    const { state, effects } = opened('settings', { is: 'uninstall' }, known('settings', all), primary);
    expect(state).toMatchObject({ at: 'progress', goal: all });
    expect(effects).toEqual([
      { do: 'explain', goal: all },
      { do: 'apply', goal: all, approved: removalOf(false).explanation.digest },
    ]);
  });

  test('keeping the choices is another list, and the answer for the one before is dropped', () => {
    const asked = opened('settings', { is: 'uninstall' }, known('settings', all), { is: 'keep_choices', keep: true });
    expect(asked.effects.at(-1)).toEqual({ do: 'explain', goal: kept });
    expect(sent(asked.state, known('settings', all), primary).effects).toEqual([]);
    const agreed = sent(asked.state, known('settings', kept), primary);
    expect(agreed.effects).toEqual([{ do: 'apply', goal: kept, approved: removalOf(true).explanation.digest }]);
  });

  test('that was cancelled leads back to settings, and offers no less than all', () => {
    const { state } = opened('settings', { is: 'uninstall' }, known('settings', all), primary);
    const [failed] = reduce(state, { is: 'refused', failure: { ...failure, code: 'cancelled' } });
    expect(reduce(failed, { is: 'without' })).toEqual([failed]);
    expect(reduce(failed, primary)[1]).toEqual({ do: 'explain', goal: all });
    expect(reduce(failed, { is: 'back' })[0]).toMatchObject({ at: 'settings' });
  });

  test('ends with the window, since there are no settings any more', () => {
    const working = opened('settings', { is: 'uninstall' }, known('settings', all), primary).state;
    const [done] = reduce(working, { is: 'applied', outcome: removalOf(false).outcome });
    expect(done).toMatchObject({ at: 'done', goal: all });
    expect(reduce(done, primary)[1]).toEqual({ do: 'close' });
  });

  test('is reached from the menu bar, but not while changes are made', () => {
    const loading = opened('fresh', { is: 'uninstall' });
    expect(loading.effects).toEqual([{ do: 'load', settings: false }]);
    expect(reduce(loading.state, { is: 'loaded', view: viewOf('fresh') })[1]).toEqual({ do: 'explain', goal: all });
    const working = opened('fresh', primary).state;
    expect(working.at).toBe('progress');
    expect(reduce(working, { is: 'uninstall' })).toEqual([working]);
  });
});

describe('setting up again', () => {
  const today = chosen(viewOf('settings').status.choices);

  test('looks first whether anything is to be done for what is chosen today', () => {
    const { state, effects } = opened('settings', { is: 'run_again' });
    expect(state.at).toBe('again');
    expect(effects).toEqual([{ do: 'explain', goal: today }]);
  });

  test('says so where nothing is, and asks for nothing', () => {
    const nothing = { ...explanationOf('settings', viewOf('settings').status.choices), count: 0, asks: false };
    const answer: Msg = { is: 'explained', goal: today, explanation: { is: 'known', explanation: nothing } };
    const { state } = opened('settings', { is: 'run_again' }, answer);
    expect(state.at).toBe('again');
    for (const leave of [primary, { is: 'escape' } as const]) {
      expect(reduce(state, leave).slice(1)).toEqual([{ do: 'close' }]);
    }
    expect(reduce(state, { is: 'choose_again' })[0]).toMatchObject({ at: 'welcome' });
    expect(reduce(state, { is: 'settings' })[1]).toEqual({ do: 'load', settings: true });
  });

  test('leads to the wizard where something is to be done, where root has a run to put in order, and where that is not known', () => {
    const known = explanationOf('settings', viewOf('settings').status.choices);
    for (const explanation of [
      { is: 'known', explanation: { ...known, count: 1, asks: false } },
      { is: 'known', explanation: { ...known, count: 0, asks: true } },
      { is: 'failed', failure },
    ] as const) {
      const { state } = opened('settings', { is: 'run_again' }, { is: 'explained', goal: today, explanation });
      expect(state).toMatchObject({ at: 'welcome', custom: viewOf('settings').status.choices });
    }
  });

  test('with something chosen and not applied goes on to that', () => {
    const choices: Choices = { ...viewOf('settings').status.choices, ports: true };
    const { state } = opened('settings', { is: 'choose', choices }, { is: 'run_again' });
    expect(state).toMatchObject({ at: 'welcome', custom: choices });
  });
});

describe('what a start tells of', () => {
  test('comes before settings, but not before damaged records, and is told once', () => {
    expect(opened('notices').state.at).toBe('notices');
    expect(opened('notices', { is: 'settings' }).effects).toEqual([{ do: 'load', settings: true }]);
    const { state } = opened('notices', { is: 'settings' }, { is: 'loaded', view: viewOf('notices') });
    expect(state.at).toBe('settings');
    const damaged: View = { ...viewOf('notices'), set_aside: [{ path: 'a', to: 'b', scope: 'user' }] };
    expect(reduce({ at: 'loading' }, { is: 'loaded', view: damaged })[0].at).toBe('settings');
  });

  test('closing remembers nothing; Not Now remembers all of it for now', () => {
    expect(opened('taken-over', { is: 'escape' }).effects).toEqual([{ do: 'close' }]);
    const { state, effects } = opened('taken-over', { is: 'not_now' });
    expect(effects).toEqual([{ do: 'refuse', refusals: { socket: 'not_now', context: 'not_now' } }]);
    expect(sent(state, { is: 'not_now' }, primary).effects).toEqual([]);
    expect(reduce(state, { is: 'remembered' })[1]).toEqual({ do: 'close' });
    const [again] = reduce(state, { is: 'forgotten', failure });
    expect(again).toMatchObject({ at: 'notices', problem: failure });
    expect(reduce(again, { is: 'not_now' })[1]).toMatchObject({ do: 'refuse' });
  });

  test('what nobody is to ask about again is remembered for good, and the rest is repaired alone', () => {
    const never: Msg = { is: 'never', item: 'context', never: true };
    const { state, effects } = opened('taken-over', never, primary);
    expect(effects).toEqual([{ do: 'refuse', refusals: { context: 'never' } }]);
    const [looking, explain] = reduce(state, { is: 'remembered' });
    expect(looking).toMatchObject({ at: 'changes', from: { is: 'notices' } });
    expect(reduce(looking, { is: 'back' })[0]).toMatchObject({ at: 'notices', never: ['context'] });
    expect(explain).toMatchObject({ do: 'explain', goal: { only: ['socket'] } });
    expect(opened('taken-over', never, { is: 'not_now' }).effects).toEqual([
      { do: 'refuse', refusals: { socket: 'not_now', context: 'never' } },
    ]);
    expect(opened('taken-over', never, { ...never, never: false }, primary).effects).toMatchObject([
      { do: 'explain', goal: { only: ['socket', 'context'] } },
    ]);
  });

  test('all of it refused for good ends with the window and repairs nothing', () => {
    const { state, effects } = opened('notices', { is: 'never', item: 'socket', never: true }, primary);
    expect(effects).toEqual([{ do: 'refuse', refusals: { socket: 'never' } }]);
    expect(reduce(state, { is: 'remembered' }).slice(1)).toEqual([{ do: 'close' }]);
  });

  test('what somebody else took is taken back by Repair, and what was never ours is not', () => {
    const view = viewOf('notices');
    const conflict = (name: string) => ({
      name,
      path: `/var/run/${name}`,
      found: { is: 'missing' } as const,
      owner: 'orb_stack' as const,
      replace: false,
    });
    const kept = [conflict('iechor.sock'), conflict('other.sock')];
    const items = view.status.items.map((i) => (i.item === 'socket' ? { ...i, kept } : i));
    const [asking] = reduce({ at: 'loading' }, { is: 'loaded', view: { ...view, status: { ...view.status, items } } });
    const goal = chosen({ ...view.status.choices, replace: ['iechor.sock'] }, ['socket']);
    expect(reduce(asking, primary)[1]).toEqual({ do: 'explain', goal });
  });

  test('a first start is refused by Not Now: what is recommended, for now', () => {
    for (const kind of ['fresh', 'standard']) {
      const { state, effects } = opened(kind, { is: 'not_now' });
      expect(effects).toEqual([
        { do: 'refuse', refusals: { cli: 'not_now', socket: 'not_now', context: 'not_now', ports: 'not_now' } },
      ]);
      expect(reduce(state, { is: 'remembered' })[1]).toEqual({ do: 'close' });
      expect(reduce(state, { is: 'forgotten', failure })[0]).toMatchObject({ at: state.at, problem: failure });
      expect(opened(kind, { is: 'escape' }).effects).toEqual([{ do: 'close' }]);
    }
  });
});

describe('a decision', () => {
  const base: Choices = { cli: 'system', socket: true, ports: true, replace: ['iechor'] };
  const decide = (decision: Decision, choices = base) => decided(choices, decision);

  test('changes only what it is about, and is taken back whole', () => {
    expect(decide({ is: 'leave', name: 'iechor' })).toEqual({
      cli: 'system',
      socket: true,
      ports: true,
      leave: ['iechor'],
    });
    const muted = decide({ is: 'mute', item: 'cli' });
    expect(muted).toEqual({ ...base, mute: ['tools'] });
    expect(decide({ is: 'mute', item: 'cli' }, muted)).toEqual(muted);
    expect(decide({ is: 'warn', item: 'cli' }, muted)).toEqual(base);
    const refused: Choices = { ...base, refused: { cli: 'never', ports: 'not_now' } };
    expect(decide({ is: 'ask', items: ['cli'] }, refused)).toEqual({ ...base, refused: { ports: 'not_now' } });
    expect(decide({ is: 'ask', items: ['ports'] }, { ...base, refused: { ports: 'not_now' } })).toEqual(base);
  });

  test('is saved at once from what was chosen last, and stays beside what is chosen and not applied', () => {
    const view = viewOf('beside');
    const unapplied: Choices = { ...view.status.choices, ports: false };
    const decision: Decision = { is: 'leave', name: 'kubectl' };
    const asked = opened('beside', { is: 'choose', choices: unapplied }, { is: 'decide', decision });
    const saved = { ...view.status.choices, leave: ['kubectl'] };
    expect(asked.effects).toEqual([{ do: 'decide', decision, choices: saved }]);
    const after: View = { ...view, status: { ...view.status, choices: saved } };
    const { state } = sent(asked.state, { is: 'decided', decision, view: after });
    expect(state).toMatchObject({
      choices: { ports: false, leave: ['kubectl'] },
      view: { status: { choices: saved } },
    });
    const untouched = opened('beside', { is: 'decide', decision }, { is: 'decided', decision, view: after });
    expect(untouched.state).toMatchObject({ choices: saved });
  });

  test('that could not be saved is said, until one can be', () => {
    const decision: Decision = { is: 'mute', item: 'cli' };
    const { state } = opened('beside', { is: 'decide', decision }, { is: 'undecided', failure });
    expect(state).toMatchObject({ at: 'settings', problem: failure });
    expect(reduce(state, { is: 'decided', decision, view: viewOf('beside') })[0]).not.toHaveProperty('problem');
  });

  test('names are taken back with one list for that item alone', () => {
    const { effects } = opened('others', { is: 'take_back', item: 'cli', names: ['kubectl'] });
    const { leave: _, ...rest } = viewOf('others').status.choices;
    expect(effects).toEqual([{ do: 'explain', goal: chosen({ ...rest, replace: ['kubectl'] }, ['cli']) }]);
  });
});

test('choices that differ only in a refusal are not the same', () => {
  const choices = viewOf('fresh').status.choices;
  expect(same(choices, { ...choices, refused: { ports: 'never' } })).toBe(false);
  expect(same({ ...choices, refused: { ports: 'not_now' } }, { ...choices, refused: { ports: 'never' } })).toBe(false);
  expect(same({ ...choices, refused: { ports: 'never' } }, { ...choices, refused: { ports: 'never' } })).toBe(true);
  expect(sameGoal(chosen(choices), chosen(choices, ['cli']))).toBe(false);
});

test('a report is shown before it is saved, and only what was shown is', () => {
  const looking = opened('settings', { is: 'report' }, { is: 'save_report' });
  expect(looking.effects).toEqual([{ do: 'report' }]);
  const shown = sent(looking.state, { is: 'reported', report: { is: 'known', text: 'x' } }, primary);
  expect(shown.effects).toEqual([{ do: 'save_report', text: 'x' }]);
  const [saved] = reduce(shown.state, { is: 'reported', report: { is: 'saved', text: 'x', path: '/p' } });
  expect(reduce(saved, primary)[0].at).toBe('settings');
  expect(reduce(shown.state, { is: 'escape' })[0].at).toBe('settings');
});

test('what became of a thing is said with whose it is and since when', () => {
  const drift = { path: 'x', expected: { is: 'missing' }, found: { is: 'missing' }, since: 1_763_942_400 } as const;
  expect(day(drift.since)).toMatch(/2025/);
  expect(driftText({ ...drift, cause: 'changed', owner: { is: 'app', name: 'OrbStack' } })).toContain('OrbStack');
  expect(driftText({ ...drift, cause: 'removed' })).toContain(`removed after it was set up on ${day(drift.since)}`);
  expect(driftText({ ...drift, since: undefined, cause: 'never_made' } as never)).toBe(t('drift-never_made'));
});
