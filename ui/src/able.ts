// What can be done on a screen: asked by the step machine and by what draws the screen.
import type { Ask, Choices, Item, Status } from './bindings';
import { chosen, type Goal } from './goal';
import { needsPassword, same, settingOf, withoutPassword } from './items';
import { PRESENTED } from './presented';
import type { PortTest, State } from './state';

// Where a password was asked for and not given, and where less needs none: that.
export function lessOf(state: State): Choices | null {
  if (state.at !== 'failed' || !PRESENTED[state.failure.code].without || !state.needsPassword) return null;
  const { goal, view } = state;
  if (goal.is !== 'chosen' || goal.only.length > 0 || view.needs_password.without) return null;
  const less = withoutPassword(view, goal.choices);
  return same(goal.choices, less) ? null : less;
}

// What an administrator could do instead, where there is anything.
export function goalForAdmin(state: State): Goal | null {
  switch (state.at) {
    case 'advanced': {
      const about = textIsAbout(state);
      if (!about) return null;
      return chosen(about === 'chosen' ? state.choices : state.view.recommended_choices);
    }
    case 'changes':
      return state.explanation.is === 'known' && state.explanation.explanation.asks ? state.goal : null;
    case 'failed':
      return state.needsPassword && lacksAdmin(state) ? state.goal : null;
    default:
      return null;
  }
}

export function canCopyForAdmin(state: State): boolean {
  return goalForAdmin(state) !== null;
}

// What the text for an administrator is about, for who is none: what is chosen, or else what is recommended.
export function textIsAbout({ view, choices }: State & { at: 'advanced' }): 'chosen' | 'recommended' | null {
  if (view.person.admin || view.status.through_helper) return null;
  if (view.status.items.some(({ item }) => needsPassword(view, item, settingOf(choices, item)))) return 'chosen';
  return view.needs_password.recommended ? 'recommended' : null;
}

// Who is an administrator and only cancels, or does not answer, needs no other one.
function lacksAdmin({ view, failure: { code } }: State & { at: 'failed' }): boolean {
  const unanswered = code === 'cancelled' || code === 'timed_out';
  return PRESENTED[code].without === true && !(view.person.admin && unanswered);
}

// Whether something is chosen and not applied.
export function isUnapplied(state: State & { at: 'settings' }): boolean {
  return !same(state.choices, state.view.status.choices);
}

// Where the app only lies in a wrong place, the Finder helps.
export function canMove(state: State & { at: 'refused' }): boolean {
  return state.failure.code === 'passing_place';
}

// Only what stands can be tried, and of the items only ports. What could not be used stays said beside what is seen of it
// since, and can be tried again.
export function isTestable(status: Status, item: Item, test: PortTest): boolean {
  if (item !== 'ports') return false;
  return test.is === 'failed' || status.items.some((i) => i.item === item && i.state === 'in_order');
}

export function canApply(state: State & { at: 'settings' }): boolean {
  return isUnapplied(state) || state.view.status.items.some((i) => i.state === 'differs');
}

// Where more differs than this item, and nothing else is to be applied.
export function canRepairAlone(state: State & { at: 'settings' }, item: Item): boolean {
  const differing = state.view.status.items.filter((i) => i.state === 'differs');
  return !isUnapplied(state) && differing.length > 1 && differing.some((i) => i.item === item);
}

// Damaged records can be renamed, unless that is under way.
export function canSetAside(state: State & { at: 'settings' }): boolean {
  return (state.view.set_aside?.length ?? 0) > 0 && state.aside?.is !== 'working';
}

// Not while changes are made, and not where nothing can be asked.
export function resting(state: State): boolean {
  return !works(state) && state.at !== 'loading' && state.at !== 'refused';
}

export function works(state: State): boolean {
  return (
    state.at === 'progress' ||
    (state.at === 'changes' && state.waits !== undefined) ||
    (state.at === 'first' && state.ended === null) ||
    (state.at === 'notices' && state.next !== undefined) ||
    (state.at === 'failed' && state.ordering !== undefined) ||
    (state.at === 'settings' && state.aside?.is === 'working')
  );
}

// When set-up asks: every way, as a person chooses among them.
export const ASKS: readonly Ask[] = ['first-launch', 'when-needed', 'helper-first'];

export function askOf({ ask }: Choices): Ask {
  return ask ?? 'first-launch';
}

// What is in the way of asking for the helper alone, or that nothing is. Nothing is said of what was chosen anew.
export function helperFirst(status: Status, choices: Choices): 'needs_ports' | 'not_yet' | 'through_helper' | null {
  if (askOf(choices) !== 'helper-first') return null;
  if (!choices.ports) return 'needs_ports';
  if (status.ask !== 'helper-first' || !status.choices.ports) return null;
  return status.through_helper ? 'through_helper' : 'not_yet';
}
