// What a list is of, and what a run is to make true; as `src-tauri/src/goal.rs` reads it.
import type { Choices, Item } from './bindings';
import { same } from './items';

export type Goal =
  // `only`: the items that are repaired while all else stays as it is; all that is chosen, if none is named.
  { is: 'chosen'; choices: Choices; only: Item[] } | { is: 'uninstalled'; keep_choices: boolean };

export function chosen(choices: Choices, only: Item[] = []): Goal {
  return { is: 'chosen', choices, only };
}

export function sameGoal(a: Goal, b: Goal): boolean {
  if (a.is === 'uninstalled') return b.is === 'uninstalled' && a.keep_choices === b.keep_choices;
  return b.is === 'chosen' && same(a.choices, b.choices) && a.only.join() === b.only.join();
}
