// What is true of this Mac, in words. Nothing is called in place here that is not.
import type { Conflict, ItemStatus, Status, View } from './bindings';
import { foundText } from './found';
import { type Key, list, t } from './text';

// Whether nothing is to be done or decided, as the backend decides it.
export function isSettled({ settled }: ItemStatus): boolean {
  return settled;
}

// Whether all that somebody else has of an item was left to them; what nobody is warned of is settled too.
export function areLeft({ kept }: ItemStatus): boolean {
  return kept.length > 0 && kept.every((conflict) => conflict.left);
}

// The names of an item that are left out by choice, and that nobody else has.
export function leftOut({ kept, left_to_others }: ItemStatus): string[] {
  return (left_to_others ?? []).filter((name) => !kept.some((conflict) => conflict.name === name));
}

export function inOrder(status: Status): boolean {
  return status.items.every(isSettled) && !status.unread?.length;
}

// Whether all that was chosen is there, and nothing of it is somebody else's.
export function isWhole(status: Status): boolean {
  return status.items.every((i) => i.state === 'in_order' || i.state === 'off') && !status.unread?.length;
}

export function ownerText({ owner, account, lines }: Conflict): string {
  // A line of a text file is no product's.
  if (lines?.length) return t('product-somebody');
  return account ? t('product-other_account', { user: account }) : t(`product-${owner}`);
}

// That a password is asked for, and whose: who is no administrator has none that counts.
export function passwordText({ person }: View): string {
  return t(person.admin ? 'changes-password' : 'changes-password-other');
}

// Who has a name, and what stands there.
export function thereText(conflict: Conflict): string {
  const what = conflict.lines ? list(conflict.lines, 'unit') : foundText(conflict.found);
  return t('conflicts-there', { owner: ownerText(conflict), what });
}

// What becomes of what is replaced. macOS empties /var/run at each start, and with it what is kept there; of what is
// taken over from another account nothing is kept.
export function conflictsText(conflicts: Conflict[]): Key {
  const kept = conflicts.filter((conflict) => !conflict.account);
  if (kept.length === 0) return 'conflicts-text-account';
  return kept.some((conflict) => conflict.path.startsWith('/var/run/')) ? 'conflicts-text-passing' : 'conflicts-text';
}

// What is agreed to for a name of somebody else.
export function agreedText(conflict: Conflict): string {
  if (conflict.replace && conflict.account) return t('conflicts-taken_over', { user: conflict.account });
  return t(conflict.replace ? 'conflicts-replaced' : 'conflicts-kept', { owner: ownerText(conflict) });
}

// The state of an item, with numbers and owners where it has some.
export function stateText({ state, share, kept }: ItemStatus): string {
  if (state === 'partly' && share) return t('state-partly-share', { ours: share[0], all: share[1] });
  const owners = [...new Set(kept.map(ownerText))];
  if (state === 'taken' && owners.length === 1) return t('state-taken-by', { owner: owners[0] ?? '' });
  return t(`state-${state}`);
}

// The names of others in an item's place, each with its owner.
export function namesText(kept: Conflict[]): string {
  const names = kept.map((c) => t('conflicts-name_of', { name: c.name, owner: ownerText(c) }));
  return list(names, 'unit');
}

// What is said where nothing changes: "in place" only if all of it is.
export function nothingText(status: Status, whole: 'welcome-nothing' | 'changes-nothing' | 'done-lead-none'): string {
  if (isWhole(status)) return t(whole);
  const open = status.items.filter((item) => !isSettled(item));
  if (open.length === 0) return t(status.unread?.length ? 'nothing-unread' : 'nothing-left');
  const what = open.map((item) => t('nothing-open-item', { item: t(`item-${item.item}`), state: stateText(item) }));
  return t('nothing-open', { what: list(what, 'unit') });
}
