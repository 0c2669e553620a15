// A run that did not end well: what can be done next, and how an interrupted run is put in order. Pure.
import { canCopyForAdmin } from './able';
import type { Failure, View } from './bindings';
import { changes, look, type Next } from './next';
import { PRESENTED } from './presented';
import type { State } from './state';

export type Failing = State & ({ at: 'failed' } | { at: 'broken' });

// What a button on this screen does. The first one is the default.
export type Remedy = 'again' | 'order' | 'review' | 'finder' | 'admin' | 'login_items' | 'settings' | 'close';

export function remedies(state: Failing): [Remedy, ...Remedy[]] {
  if (state.at === 'broken') return ['again', 'close'];
  const { failure, view } = state;
  const next = isInterrupted(failure) ? 'order' : PRESENTED[failure.code].next;
  switch (next) {
    case 'finder':
      return view.simulated || !placeOf(failure) ? ['review', 'close'] : ['finder', 'review', 'close'];
    case 'login_items':
      return view.simulated ? ['review', 'close'] : ['login_items', 'review', 'close'];
    case 'review':
      // Whoever is no administrator needs one.
      return !view.person.admin && canCopyForAdmin(state) ? ['admin', 'review', 'close'] : ['review', 'close'];
    case 'close':
      return ['close'];
    default:
      return [next, 'close'];
  }
}

// Whether something was begun that the next start would finish or undo.
export function isInterrupted({ undone }: Failure): boolean {
  return undone === 'partly' || undone === 'waits';
}

// What stands in the way, as the backend knows it too; the page names no path to it.
export function placeOf({ said }: Failure): string | null {
  const path = said?.message?.values?.path;
  return typeof path === 'string' && path.startsWith('/') ? path : null;
}

export function remedied(state: State & { at: 'failed' }, remedy: Exclude<Remedy, 'close'>): Next {
  switch (remedy) {
    case 'order':
      return [{ ...state, ordering: { prompt: null } }, { do: 'put_in_order' }];
    case 'finder':
      return [state, { do: 'show_failed' }];
    case 'admin':
      return [state, { do: 'copy_admin', goal: state.goal }];
    case 'login_items':
      return [state, { do: 'login_items' }];
    case 'settings':
      return [
        { at: 'loading', next: 'settings' },
        { do: 'load', settings: true },
      ];
    case 'again':
    case 'review':
      return look(changes(state.view, state.from, state.goal));
  }
}

// The interrupted run is in order, and this is what is left to do.
export function ordered(state: State & { at: 'failed' }, view: View): Next {
  return look({ ...changes(view, state.from, state.goal), changed: 'recovered' });
}

// Whoever cancels is where they were.
export function unordered(state: State & { at: 'failed' }, failure: Failure): State {
  const { ordering: _, ...rest } = state;
  return failure.code === 'cancelled' ? rest : { ...rest, failure, needsPassword: false };
}
