// What is known of a run that makes changes. Pure.
import type { Event, Explanation, Group } from './bindings';
import type { Run } from './state';

export function begun(explanation: Explanation): Run {
  return {
    explanation,
    total: explanation.count,
    begun: 0,
    reason: null,
    begunFor: {},
    path: '',
    phase: 'preparing',
    recovered: null,
    prompt: null,
  };
}

// Why the list is another one than was agreed to.
export function why({ recovered }: Run): 'machine' | 'undone' | 'recovered' {
  if (!recovered) return 'machine';
  return recovered.undone > 0 ? 'undone' : 'recovered';
}

// A part is done once all of its steps have begun and a step of another part has, or once all is being checked. What
// is being undone is done no more.
export function isDone(run: Run, { reason, changes }: Group): boolean {
  if (run.phase === 'verifying') return true;
  return run.phase === 'steps' && run.reason !== reason && (run.begunFor[reason] ?? 0) >= changes.length;
}

export function heard(run: Run, event: Exclude<Event, { event: 'new_plan' }>): Run {
  switch (event.event) {
    case 'recovered':
      return { ...run, recovered: { undone: event.undone, scope: event.scope } };
    case 'prompt':
      return { ...run, prompt: { text: event.text, user: event.user } };
    case 'started':
      return { ...run, total: event.total, phase: 'steps', begunFor: {}, prompt: null };
    case 'step': {
      const begunFor = { ...run.begunFor, [event.reason]: (run.begunFor[event.reason] ?? 0) + 1 };
      return { ...run, phase: 'steps', begun: event.index + 1, reason: event.reason, begunFor, path: event.path };
    }
    case 'verifying':
      return { ...run, phase: 'verifying' };
    case 'undoing':
      return { ...run, phase: 'undoing', begun: event.count };
  }
}
