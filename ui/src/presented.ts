import type { Code } from './bindings';
import type { Remedy } from './failing';

// How each failure is shown, what can be done next, and whether going on without a password can help. A new code does
// not compile until somebody decides.
type Presented = { title: FailureTitle; calm: boolean; next: Exclude<Remedy, 'again' | 'admin'>; without?: true };
export const PRESENTED: Record<Code, Presented> = {
  cancelled: { title: 'failed-cancelled', calm: true, next: 'review', without: true },
  not_authorised: { title: 'failed-denied', calm: true, next: 'review', without: true },
  no_screen: { title: 'failed-denied', calm: true, next: 'review', without: true },
  timed_out: { title: 'failed-timed_out', calm: true, next: 'review', without: true },
  not_asked: { title: 'failed-not_asked', calm: true, next: 'settings' },
  managed: { title: 'failed-managed', calm: true, next: 'review' },
  no_home: { title: 'failed-file', calm: false, next: 'review' },
  unreadable: { title: 'failed-unreadable', calm: false, next: 'review' },
  newer_version: { title: 'failed-newer_version', calm: true, next: 'close' },
  plan_changed: { title: 'failed-changed', calm: true, next: 'review' },
  usage: { title: 'failed-usage', calm: false, next: 'close' },
  bad_file: { title: 'failed-file', calm: false, next: 'finder' },
  bad_bundle: { title: 'failed-bundle', calm: false, next: 'review' },
  passing_place: { title: 'failed-passing_place', calm: true, next: 'close' },
  in_the_way: { title: 'failed-in_the_way', calm: false, next: 'finder' },
  not_here: { title: 'failed-not_here', calm: false, next: 'close' },
  undo_incomplete: { title: 'failed-undo', calm: false, next: 'order' },
  switched_off: { title: 'failed-switched_off', calm: true, next: 'login_items' },
  busy: { title: 'failed-busy', calm: true, next: 'review' },
  lost: { title: 'failed-lost', calm: false, next: 'order' },
  io: { title: 'failed-io', calm: false, next: 'finder' },
  not_verified: { title: 'failed-not_verified', calm: false, next: 'review' },
};
type FailureTitle =
  | 'failed-cancelled'
  | 'failed-denied'
  | 'failed-timed_out'
  | 'failed-not_asked'
  | 'failed-managed'
  | 'failed-changed'
  | 'failed-usage'
  | 'failed-file'
  | 'failed-unreadable'
  | 'failed-newer_version'
  | 'failed-bundle'
  | 'failed-passing_place'
  | 'failed-in_the_way'
  | 'failed-not_here'
  | 'failed-undo'
  | 'failed-switched_off'
  | 'failed-busy'
  | 'failed-lost'
  | 'failed-io'
  | 'failed-not_verified';
