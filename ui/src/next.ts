// What a step of the machine gives, and the way to a list of changes. Pure.
import type { Choices, View } from './bindings';
import type { Goal } from './goal';
import type { Effect, From, Loading, PortTest, State } from './state';

export type Next = [State, ...Effect[]];

export const LOOKING: Loading = { is: 'looking' };
export const UNTRIED: PortTest = { is: 'untried' };

export function changes(view: View, from: From, goal: Goal, explanation: Loading = LOOKING): State & { at: 'changes' } {
  return { at: 'changes', view, from, goal, explanation };
}

// What a screen's list is of.
export function goalOn(state: State & ({ at: 'welcome' } | { at: 'again' } | { at: 'changes' })): Goal {
  switch (state.at) {
    case 'welcome':
      return { is: 'chosen', choices: state.choices, only: [] };
    case 'again':
      return { is: 'chosen', choices: state.view.status.choices, only: [] };
    case 'changes':
      return state.goal;
  }
}

export function look(state: State & ({ at: 'welcome' } | { at: 'again' } | { at: 'changes' })): Next {
  return [state, { do: 'explain', goal: goalOn(state) }];
}

export function settingsOn(view: View, choices: Choices): State & { at: 'settings' } {
  return { at: 'settings', view, choices, test: UNTRIED, leaving: false };
}
