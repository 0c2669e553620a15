import type { Code } from './bindings';

// How each failure is shown, and whether going on without a password can help. A new code does not compile until somebody decides.
export const PRESENTED: Record<Code, { title: FailureTitle; calm: boolean; without?: true }> = {
  cancelled: { title: 'failed-cancelled', calm: true, without: true },
  not_authorised: { title: 'failed-denied', calm: true, without: true },
  no_screen: { title: 'failed-denied', calm: true, without: true },
  timed_out: { title: 'failed-timed_out', calm: true, without: true },
  not_asked: { title: 'failed-not_asked', calm: true },
  managed: { title: 'failed-managed', calm: true },
  no_home: { title: 'failed-file', calm: false },
  unreadable: { title: 'failed-unreadable', calm: false },
  newer_version: { title: 'failed-newer_version', calm: true },
  plan_changed: { title: 'failed-changed', calm: true },
  usage: { title: 'failed-usage', calm: false },
  bad_file: { title: 'failed-file', calm: false },
  bad_bundle: { title: 'failed-bundle', calm: false },
  passing_place: { title: 'failed-passing_place', calm: true },
  in_the_way: { title: 'failed-in_the_way', calm: false },
  not_here: { title: 'failed-not_here', calm: false },
  undo_incomplete: { title: 'failed-undo', calm: false },
  switched_off: { title: 'failed-switched_off', calm: true },
  busy: { title: 'failed-busy', calm: true },
  lost: { title: 'failed-lost', calm: false },
  io: { title: 'failed-io', calm: false },
  not_verified: { title: 'failed-not_verified', calm: false },
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
