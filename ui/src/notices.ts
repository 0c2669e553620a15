// What a start tells of, and what is answered to it. Pure.
import type { Item, Notice, View } from './bindings';
import { takenBack } from './decide';
import { chosen, type Goal } from './goal';
import { statusOf } from './items';
import type { Refusals, State } from './state';

type Asking = State & { at: 'notices' };

export function noticesOf(view: View): Notice[] {
  return view.notices ?? [];
}

// What is to be mended: all but what nobody is to ask about any more.
export function mended({ view, never }: Asking): Item[] {
  return [...new Set(noticesOf(view).map((notice) => notice.item))].filter((item) => !never.includes(item));
}

export function needsPasswordNow(state: Asking): boolean {
  return noticesOf(state.view).some((notice) => notice.needs_password && !state.never.includes(notice.item));
}

// Whether all that is told of came with a new version of the app.
export function isUpdate(view: View): boolean {
  return noticesOf(view).every((notice) => notice.what.is === 'update');
}

// What Repair or Update asks for: these items as they are chosen. What somebody else has by now where set-up had put
// something is taken back.
export function goalOf(state: Asking): Goal {
  const { view } = state;
  const items = mended(state);
  const names = noticesOf(view).flatMap(({ item, what }) => {
    const status = items.includes(item) ? statusOf(view, item) : undefined;
    const was = (path: string) => status?.drift?.some((one) => one.path === path && one.cause !== 'never_made');
    const taken = status?.kept.filter((c) => !c.left && !c.fixed && (what.is === 'taken_over' || was(c.path)));
    return taken?.map((conflict) => conflict.name) ?? [];
  });
  return chosen(takenBack(view.status.choices, names), items);
}

// What is remembered: what was ticked, for good; with Not Now also all else, for now.
export function refusals(state: Asking, rest: 'not_now' | null): Refusals {
  const never: Refusals = Object.fromEntries(state.never.map((item) => [item, 'never']));
  return rest ? { ...Object.fromEntries(mended(state).map((item) => [item, rest])), ...never } : never;
}
