// The items of the backend: what is chosen for each, and what belongs to which. Nothing here or in a component names
// an item; which field of the choices is whose, and what reasons are about, is generated from the model.
import type { Choices, Conflict, Item, ItemStatus, ManualStep, Setting, View } from './bindings';
import { DEPENDS, FIELDS, PLACES, SETTINGS } from './bindings';

export { ABOUT } from './bindings';

// The item beneath which it is said what is left to the person.
export const LEFT: Record<ManualStep['do'], Item> = { add_to_path: 'path', set_host: 'socket', add_hosts: 'hosts' };

// What is left to the person, as it is copied.
export function textOf(left: ManualStep): string {
  return 'lines' in left ? left.lines.join('\n') : left.line;
}

// An item that depends on another one means something only while that is set so.
export function applies(choices: Choices, item: Item): boolean {
  const depends = DEPENDS[item];
  return !depends || settingOf(choices, depends.on) === depends.set;
}

// What else is said of an item: a field of the choices that no setting is.
export const ALSO: Partial<Record<Item, 'kubernetes'>> = { hosts: 'kubernetes' };

export function withAlso(choices: Choices, field: 'kubernetes', yes: boolean): Choices {
  const { [field]: _, ...rest } = choices;
  return yes ? { ...rest, [field]: true } : rest;
}

export function settingOf(choices: Choices, item: Item): Setting {
  const value = choices[FIELDS[item]];
  if (typeof value === 'string') return value as Setting;
  return value ? 'on' : offOf(item);
}

// The setting that sets nothing up.
export function offOf(item: Item): Setting {
  return SETTINGS[item].at(-1) ?? 'off';
}

export function isWanted(choices: Choices, item: Item): boolean {
  return settingOf(choices, item) !== offOf(item);
}

// Whether an item is on or off, and nothing more.
export function isSwitch(item: Item): boolean {
  return SETTINGS[item][0] === 'on';
}

// The same with an item set to something else. What was `chosen` so far comes back as it was written: off and unsaid
// are two answers.
export function withSetting(choices: Choices, item: Item, setting: Setting, chosen: Choices): Choices {
  const field = FIELDS[item];
  const { [field]: _, ...rest } = choices;
  if (settingOf(chosen, item) === setting) {
    return (chosen[field] === undefined ? rest : { ...rest, [field]: chosen[field] }) as Choices;
  }
  const value = isSwitch(item) ? setting !== 'off' : setting;
  return { ...rest, [field]: value } as Choices;
}

// What an item can be set to.
export function settingsOf(view: View, item: Item): Setting[] {
  const settings = view.needs_password.items[item] ?? {};
  return SETTINGS[item].filter((setting) => setting in settings);
}

// Whether this Mac would ask for a password to set an item so.
export function needsPassword(view: View, item: Item, setting: Setting): boolean {
  return view.needs_password.items[item]?.[setting] ?? false;
}

export function statusOf(view: View, item: Item): ItemStatus | undefined {
  return view.status.items.find((status) => status.item === item);
}

// Names of others in the way of what is chosen for an item.
export function inTheWay(view: View, choices: Choices, item: Item): Conflict[] {
  const setting = settingOf(choices, item);
  if (!isWanted(choices, item)) return [];
  if (setting === settingOf(view.recommended_choices, item)) return view.conflicts[item] ?? [];
  // Of any other setting it is known once it was applied.
  return setting === settingOf(view.status.choices, item) ? (statusOf(view, item)?.kept ?? []) : [];
}

// What becomes of a name that belongs to somebody else.
export type Answer = 'keep' | 'replace';

export function answerOf(choices: Choices, name: string): Answer | null {
  if (choices.replace?.includes(name)) return 'replace';
  return choices.leave?.includes(name) ? 'keep' : null;
}

export function withAnswer(choices: Choices, name: string, answer: Answer | null): Choices {
  const { replace, leave, ...rest } = choices;
  const names = (list: string[] | undefined, holds: boolean) => {
    const others = (list ?? []).filter((other) => other !== name);
    return holds ? [...others, name].sort() : others;
  };
  const replaced = names(replace, answer === 'replace');
  const left = names(leave, answer === 'keep');
  return {
    ...rest,
    ...(replaced.length > 0 ? { replace: replaced } : {}),
    ...(left.length > 0 ? { leave: left } : {}),
  };
}

// Of these items each name can be left out by itself.
const NAMED: Partial<Record<Item, (view: View) => string[]>> = { cli: (view) => view.tools };

// The names that have a box each: where there is one name alone, the item is that.
export function boxed(view: View, choices: Choices, item: Item): string[] {
  const names = NAMED[item]?.(view) ?? [];
  return names.length > 1 && isWanted(choices, item) ? names : [];
}

// Where a name's entry is, as the item is set.
export function placeOf(choices: Choices, item: Item, name: string): string {
  return `${PLACES[settingOf(choices, item)] ?? ''}/${name}`;
}

// The same with a name left out or not. One that was to be replaced, by what was `chosen` so far, is so again.
export function withName(choices: Choices, name: string, wanted: boolean, chosen: Choices): Choices {
  const before = answerOf(chosen, name) === 'replace' ? 'replace' : null;
  return withAnswer(choices, name, wanted ? before : 'keep');
}

// Whether nothing is chosen for an item that has not been applied.
export function isApplied(view: View, choices: Choices, item: Item): boolean {
  const { status, conflicts } = view;
  const answered = (name: string) => answerOf(choices, name) === answerOf(status.choices, name);
  const taken = [...(conflicts[item] ?? []), ...(statusOf(view, item)?.kept ?? [])].map((c) => c.name);
  const also = ALSO[item];
  if (also && (choices[also] ?? false) !== (status.choices[also] ?? false)) return false;
  return (
    settingOf(choices, item) === settingOf(status.choices, item) &&
    [...taken, ...boxed(view, choices, item)].every(answered)
  );
}

// What needs no password, laid over what was chosen. What neither that nor what is recommended says anything of stays
// as it was chosen, unless a password would be asked for it.
export function withoutPassword(view: View, choices: Choices): Choices {
  const { recommended_choices, without_choices, status } = view;
  return status.items.reduce((result, { item }) => {
    const without = settingOf(without_choices, item);
    const said = settingOf(recommended_choices, item) !== without;
    const stays = !said && !needsPassword(view, item, settingOf(choices, item));
    return stays ? result : withSetting(result, item, without, without_choices);
  }, choices);
}

// Whether two answers are the same: every field counts, and what is not said is as an empty list.
export function same(a: Choices, b: Choices): boolean {
  const plain = (value: Choices[keyof Choices]) => {
    if (Array.isArray(value)) return [...value].sort().join('/');
    return typeof value === 'object' ? Object.entries(value).sort().join('/') : value;
  };
  const written = (choices: Choices) =>
    Object.entries(choices)
      .map(([item, value]) => [item, plain(value)] as const)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([item, value]) => `${item}=${value}`)
      .sort()
      .join(' ');
  return written(a) === written(b);
}
