// How a run ended, and what comes after it. Pure.
import { unlessLocked } from './anew';
import type { Failure, View } from './bindings';
import { changes, look, type Next } from './next';
import { why } from './run';
import type { From, State } from './state';

type Done = State & { at: 'done' };

// What comes once setup is done. `open`: iEchor does not run, so it can be opened. `start`: it opened this window at its
// start and waits. `close`: there is nothing to say of it, as in Settings, which iEchor opened while it runs.
export type Onward = 'open' | 'start' | 'close';

export function onward({ goal, from, view }: Done): Onward {
  if (goal.is === 'uninstalled' || (from.is !== 'welcome' && from.is !== 'advanced')) return 'close';
  switch (view.app ?? 'apart') {
    case 'closed':
      return 'open';
    case 'waits':
      return 'start';
    case 'apart':
      return 'close';
  }
}

// The default button of Done. iEchor is opened once, however often it is pressed.
export function goesOn(state: Done): Next {
  if (onward(state) !== 'open') return closes(state, state.from);
  if (state.opening) return [state];
  const { problem: _, ...rest } = state;
  return [{ ...rest, opening: true }, { do: 'open_app' }];
}

// Of what was removed there are no settings.
export function closes(state: State & { view: View }, from: From): Next {
  return from.is === 'settings' && !(state.at === 'done' && state.goal.is === 'uninstalled')
    ? [
        { at: 'loading', next: 'settings' },
        { do: 'load', settings: true },
      ]
    : [state, { do: 'close' }];
}

export function notOpened(state: Done, failure: Failure): State {
  const { opening: _, ...rest } = state;
  return { ...rest, problem: failure };
}

export function refused(state: State & { at: 'progress' }, failure: Failure): Next {
  const { from, goal, run } = state;
  // Root's part comes last, so with it all of an interrupted run is in order.
  const inOrder = run.recovered?.scope === 'root';
  const view = inOrder ? after(state.view) : state.view;
  if (failure.code === 'plan_changed' && failure.undone !== 'partly') {
    return look({ ...changes(view, from, goal), changed: why(run) });
  }
  const recovered = inOrder ? ({ recovered: true } as const) : {};
  const needsPassword = run.explanation.asks;
  return [{ at: 'failed', view, from, goal, failure, needsPassword, ...recovered }, ...unlessLocked(failure)];
}

// What was seen before an interrupted run was put in order, less what is not so any more.
function after(view: View): View {
  return { ...view, news: 'recovered', recommended: null };
}
