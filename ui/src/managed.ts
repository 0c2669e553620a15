// What an organisation decides: which items are locked, and what that means for what is chosen. Pure.
import type { Ask, Choices, Item, ManagedKey, Status, View } from './bindings';
import { withSetting } from './items';

export function lockOf(status: Status, item: Item): ManagedKey | undefined {
  return status.managed?.locked.find((lock) => lock.item === item);
}

export function isHidden(status: Status, item: Item): boolean {
  return status.managed?.hidden.includes(item) ?? false;
}

// Whether anything is decided or said by an organisation.
export function isManaged({ managed }: Status): boolean {
  return managed !== undefined && (managed.locked.length > 0 || managed.organisation !== undefined);
}

// Whether an organisation decides an item, or what is recommended for one.
export function decidesSome({ managed }: Status): boolean {
  return managed !== undefined && [...managed.locked, ...managed.defaults].some((set) => set.item !== undefined);
}

// Whether nothing is left to choose: every item is locked, or not shown.
export function decidesAll(status: Status): boolean {
  const decided = ({ item }: { item: Item }) => lockOf(status, item) !== undefined || isHidden(status, item);
  return isManaged(status) && status.items.every(decided);
}

export function withAsk({ ask: _, ...choices }: Choices, ask: Ask): Choices {
  return ask === 'first-launch' ? choices : { ...choices, ask };
}

// The choices with what is locked, in the place of what was chosen of it.
export function held(status: Status, choices: Choices): Choices {
  const locks = status.managed?.locked ?? [];
  const laid = locks.reduce(
    (result, { item, setting }) => (item && setting ? withSetting(result, item, setting, status.choices) : result),
    choices,
  );
  return status.ask_managed && (laid.ask ?? 'first-launch') !== status.ask ? withAsk(laid, status.ask) : laid;
}

export function heldView(view: View): View {
  const { status, recommended_choices, without_choices } = view;
  return {
    ...view,
    status: { ...status, choices: held(status, status.choices) },
    recommended_choices: held(status, recommended_choices),
    without_choices: held(status, without_choices),
  };
}
