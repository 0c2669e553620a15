// What is seen anew while the window is open: most of all, what an organisation locked or set free meanwhile. What
// contradicts a lock is not chosen any more, and all else that was chosen stays. Pure.
import type { Choices, Failure, View } from './bindings';
import { sameGoal } from './goal';
import { same } from './items';
import { decidesAll, overruled, rebased } from './managed';
import { changes, LOOKING, look, type Next, settingsOn } from './next';
import type { Effect, From, State } from './state';

// Where something is chosen or agreed to; not while a run waits.
export function seesAnew(state: State): boolean {
  switch (state.at) {
    case 'welcome':
    case 'advanced':
    case 'again':
    case 'failed':
    case 'notices':
    case 'done':
    case 'settings':
      return true;
    case 'changes':
      return state.waits === undefined;
    default:
      return false;
  }
}

// What is refused because it is locked was locked since it was seen.
export function unlessLocked({ code }: Failure): Effect[] {
  return code === 'managed' ? [{ do: 'refresh' }] : [];
}

export function seen(state: State, now: View): Next {
  switch (state.at) {
    case 'settings': {
      const view = { ...now, settings: true };
      const choices = rebased(state.choices, state.view, view, ({ status }) => status.choices);
      return [{ ...state, view, choices, ...told(state, choices, view) }];
    }
    case 'welcome': {
      const view = over(state.view, now);
      if (isDecided(state, view)) return [settingsOn(view, view.status.choices)];
      const custom = rebased(state.custom, state.view, view, begun);
      return welcomed(
        { ...state, view, custom, choices: view.recommended_choices },
        same(state.choices, view.recommended_choices),
      );
    }
    case 'advanced': {
      const view = over(state.view, now);
      if (isDecided(state, view)) return [settingsOn(view, view.status.choices)];
      const choices = rebased(state.choices, state.view, view, begun);
      return [{ ...state, view, choices, ...told(state, choices, view) }];
    }
    case 'again': {
      const view = over(state.view, now);
      const untouched = same(state.view.status.choices, view.status.choices);
      return untouched ? [{ ...state, view }] : look({ ...state, view, explanation: LOOKING });
    }
    case 'changes': {
      if (!seesAnew(state)) return [state];
      const { view, from, goal } = anew(state, now);
      if (sameGoal(goal, state.goal)) return [{ ...state, view, from }];
      const was =
        state.goal.is === 'chosen' && goal.is === 'chosen' ? overruled(state.goal.choices, goal.choices, view) : [];
      return look({ ...changes(view, from, goal), ...(was.length > 0 ? { overruled: was } : {}) });
    }
    case 'failed':
      return [{ ...state, ...anew(state, now) }];
    case 'notices':
      return [{ ...state, view: over(state.view, now) }];
    case 'done': {
      // What was done stays said; what is true by now is shown.
      const { outcome } = state;
      return [{ ...state, view: over(state.view, now), outcome: { ...outcome, status: now.status } }];
    }
    default:
      return [state];
  }
}

// Whether nothing is left to choose by now.
function isDecided({ view: was }: { view: View }, view: View): boolean {
  return decidesAll(view.status) && !decidesAll(was.status);
}

// What a start tells of is told of once, and comes with no later view.
function over(was: View, now: View): View {
  const news = now.news ?? (was.news === 'recovered' ? was.news : null);
  return { ...now, settings: was.settings, news, ...(was.notices ? { notices: was.notices } : {}) };
}

function told(state: { choices: Choices }, choices: Choices, view: View) {
  const was = overruled(state.choices, choices, view);
  return was.length > 0 ? { overruled: was } : {};
}

// What is known of it comes with the view; what could not be told is asked for.
function welcomed(state: State & { at: 'welcome' }, untouched: boolean): Next {
  const { recommended } = state.view;
  if (recommended) return [{ ...state, explanation: { is: 'known', explanation: recommended } }];
  return untouched ? [state] : look({ ...state, explanation: LOOKING });
}

// What choosing in the wizard begins with.
export function begun({ person, status, recommended_choices, without_choices }: View): Choices {
  if (status.finished) return status.choices;
  return person.admin ? recommended_choices : without_choices;
}

function begunFrom(from: From): (view: View) => Choices {
  if (from.is === 'welcome' && from.mode === 'recommended') return (view) => view.recommended_choices;
  return from.is === 'welcome' || from.is === 'advanced' ? begun : ({ status }) => status.choices;
}

// A list or a failure, with what was chosen for it and on the screen that it leads back to.
function anew({ view: was, from, goal }: State & ({ at: 'changes' } | { at: 'failed' }), now: View) {
  const view = over(was, now);
  const begin = from.is === 'settings' ? begunFrom(from) : begun;
  const back: From = from.is === 'notices' ? from : { ...from, custom: rebased(from.custom, was, view, begin) };
  if (goal.is === 'uninstalled') return { view, from: back, goal };
  return { view, from: back, goal: { ...goal, choices: rebased(goal.choices, was, view, begunFrom(from)) } };
}
