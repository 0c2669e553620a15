// What an organisation decides of set-up: locks, each on one thing, defaults, and items that are not shown. Pure.
import type { Ask, Choices, Item, Key, Managed, Status, View } from './bindings';
import { DEPENDS, FIELDS } from './bindings';
import { applies, isWanted, same, settingOf, withSetting } from './items';

// What a lock can be on: an item, or when set-up asks.
export type Lockable = Item | 'ask';

const NOTHING: Managed = { locked: [], defaults: [], hidden: [], unused: [] };
const ITEMS = Object.keys(FIELDS) as Item[];
const ASK: Key = 'Ask';

export function managedOf({ managed }: Status): Managed {
  return managed ?? NOTHING;
}

export function isLocked(status: Status, on: Lockable): boolean {
  return managedOf(status).locked.some(({ key, item }) => (on === 'ask' ? key === ASK : item === on));
}

export function isHidden(status: Status, item: Item): boolean {
  return managedOf(status).hidden.includes(item);
}

export function hasDefault(status: Status, item: Item): boolean {
  return managedOf(status).defaults.some((set) => set.item === item);
}

// Whether anything of what is chosen here is decided or recommended by an organisation.
export function isAdvised({ managed }: Status): boolean {
  return [...(managed?.locked ?? []), ...(managed?.defaults ?? [])].some(({ item }) => item !== undefined);
}

// Whether nothing is left to the person: every item is locked or hidden.
export function decidesAll(status: Status): boolean {
  const locked = ITEMS.filter((item) => isLocked(status, item));
  return locked.length > 0 && ITEMS.every((item) => locked.includes(item) || isHidden(status, item));
}

export function withAsk({ ask: _, ...choices }: Choices, ask: Ask): Choices {
  return ask === 'first-launch' ? choices : { ...choices, ask };
}

// The same with these as `by` says them.
function withThese(choices: Choices, these: Lockable[], by: Choices): Choices {
  return these.reduce(
    (all, on) => (on === 'ask' ? withAsk(all, by.ask ?? 'first-launch') : withSetting(all, on, settingOf(by, on), by)),
    choices,
  );
}

// What was chosen, once it is seen what is locked now. What is locked is so, what is locked no more is as choosing
// begins there, and all else stays as it was chosen.
export function rebased(choices: Choices, was: View, seen: View, begin: (view: View) => Choices): Choices {
  if (same(choices, begin(was))) return begin(seen);
  const all: Lockable[] = [...ITEMS, 'ask'];
  const locked = all.filter((on) => isLocked(seen.status, on));
  const freed = all.filter((on) => isLocked(was.status, on) && !isLocked(seen.status, on));
  return withThese(withThese(choices, freed, begin(seen)), locked, seen.status.choices);
}

// What was chosen otherwise than it is locked now.
export function overruled(was: Choices, now: Choices, { status }: View): Lockable[] {
  const differs = (on: Lockable) => (on === 'ask' ? was.ask !== now.ask : settingOf(was, on) !== settingOf(now, on));
  return [...ITEMS, 'ask' as const].filter((on) => isLocked(status, on) && differs(on));
}

// The items that are shown, in Settings.
export function shown({ status }: View): Item[] {
  return status.items.map(({ item }) => item).filter((item) => !isHidden(status, item));
}

// The same in the wizard. What nobody recommended, chose or decided anything of is for Settings alone; what depends on
// another item is asked with it.
export function offered(view: View, choices: Choices): Item[] {
  const { status, recommended_choices } = view;
  const isMeant = (item: Item) =>
    isLocked(status, item) ||
    hasDefault(status, item) ||
    [recommended_choices, status.choices].some((set) => isWanted(set, item));
  return shown(view).filter((item) => (DEPENDS[item] ? applies(choices, item) : isMeant(item)));
}
