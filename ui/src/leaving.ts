// Closing where something is chosen in Settings and not applied. Pure.
import { isUnapplied } from './able';
import { type Next, settingsOn } from './next';
import type { State } from './state';

// Settings with what would be lost, from any screen that lies over them.
export function unapplied(state: State): (State & { at: 'settings' }) | null {
  switch (state.at) {
    case 'settings':
      return isUnapplied(state) ? state : null;
    case 'root':
    case 'report':
      return unapplied(state.back);
    case 'changes':
    case 'failed':
      return state.from.is === 'settings' ? unapplied(settingsOn(state.view, state.from.custom)) : null;
    default:
      return null;
  }
}

export function leaves(state: State): Next {
  const settings = unapplied(state);
  return settings ? [{ ...settings, leaving: true }] : [state, { do: 'close' }];
}
