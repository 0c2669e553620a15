// What a person decides about one item or name; saved at once, and never with a password.
import type { Choices, Item, Refusal, Status, View } from './bindings';
import { PARTS } from './bindings';
import { isWanted, withAnswer } from './items';
import { isHidden } from './managed';
import type { Refusals } from './state';

export type Decision =
  // What stands there under this name is left to others, and nobody is warned of it.
  | { is: 'leave'; name: string }
  // Nobody is warned of an item although it is not as chosen; or they are again.
  | { is: 'mute'; item: Item }
  | { is: 'warn'; item: Item }
  // What was refused may be asked about again.
  | { is: 'ask'; items: Item[] };

export function decided(choices: Choices, decision: Decision): Choices {
  switch (decision.is) {
    case 'leave':
      return withAnswer(choices, decision.name, 'keep');
    case 'mute':
      return withMuted(choices, [...(choices.mute ?? []), PARTS[decision.item]]);
    case 'warn':
      return withMuted(
        choices,
        (choices.mute ?? []).filter((part) => part !== PARTS[decision.item]),
      );
    case 'ask': {
      const { refused, ...rest } = choices;
      const others = Object.entries(refused ?? {}).filter(([item]) => !decision.items.includes(item as Item));
      return others.length > 0 ? { ...rest, refused: Object.fromEntries(others) } : rest;
    }
  }
}

function withMuted(choices: Choices, parts: string[]): Choices {
  const { mute: _, ...rest } = choices;
  return parts.length > 0 ? { ...rest, mute: [...new Set(parts)].sort() } : rest;
}

// The same with names taken back from whoever has them.
export function takenBack(choices: Choices, names: string[]): Choices {
  return names.reduce((all, name) => withAnswer(all, name, 'replace'), choices);
}

// What was refused, where it is more than one item and all of it alike: that is told of once.
export function refusedAlike(status: Status): { items: Item[]; how: Refusal } | null {
  const refused = status.items.filter(({ item, refused }) => refused && !isHidden(status, item));
  const how = refused[0]?.refused;
  if (!how || refused.length < 2 || refused.some((status) => status.refused !== how)) return null;
  return { items: refused.map((status) => status.item), how };
}

// Not Now, of everything that a first start asks about.
export function notNow({ recommended_choices, status }: View): Refusals {
  const items = status.items.map((i) => i.item).filter((item) => isWanted(recommended_choices, item));
  return Object.fromEntries(items.map((item) => [item, 'not_now']));
}
