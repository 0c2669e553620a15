// What to do about a failure, in words for a window.
import type { Code, Failure } from './bindings';
import { type Key, t } from './text';

// Whose words: the window's own, or those that came with the failure, which know more of the case. A
// new code does not compile until somebody decides.
const WORDS: Record<Code, 'own' | 'given'> = {
  cancelled: 'own',
  not_authorised: 'own',
  no_screen: 'own',
  timed_out: 'own',
  not_asked: 'own',
  managed: 'own',
  no_home: 'own',
  unreadable: 'own',
  newer_version: 'own',
  plan_changed: 'own',
  usage: 'own',
  bad_file: 'given',
  bad_bundle: 'given',
  passing_place: 'own',
  in_the_way: 'given',
  not_here: 'own',
  switched_off: 'own',
  undo_incomplete: 'own',
  busy: 'own',
  lost: 'own',
  io: 'given',
  not_verified: 'own',
};

// Nobody types a command into a window.
const COMMAND = /\b(iechor-setup|simulated-mac|sudo|ls|launchctl|chmod|chown|log show|Terminal)\b|(^|\s)--?[a-z]/;

export function advice({ code, help }: Failure): string {
  return WORDS[code] === 'given' && help && !COMMAND.test(help) ? help : t(`help-${code}`);
}

// As above, where the failure is of something smaller that has its own words.
export function adviceOr(own: Key, { help }: { help?: string }): string {
  return help && !COMMAND.test(help) ? help : t(own);
}
