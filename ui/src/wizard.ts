// The step machine: (State, Msg) -> State and what to do about it. Pure; App.svelte does the doing.
//
// Nothing is applied whose explanation was not on a screen for exactly these choices: `apply`
// carries the digest of an explanation that the state before held.
import type { Choices, Event, Explanation, Failure, Group, Item, Status, View } from './bindings';
import { withoutPassword } from './items';
import { PRESENTED } from './presented';
import type { Effect, From, Loading, Mode, Msg, PortTest, Run, State } from './state';

export type * from './state';
export { PRESENTED };

type Next = [State, ...Effect[]];

const LOOKING: Loading = { is: 'looking' };
const UNTRIED: PortTest = { is: 'untried' };

// Whether two answers are the same: every field counts, and what is not said is as an empty list.
export function same(a: Choices, b: Choices): boolean {
  const written = (choices: Choices) =>
    Object.entries(choices)
      .map(([item, value]) => [item, Array.isArray(value) ? [...value].sort().join('/') : value] as const)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([item, value]) => `${item}=${value}`)
      .sort()
      .join(' ');
  return written(a) === written(b);
}

// Where a password was asked for and not given, and where less needs none.
export function canGoWithout(state: State): boolean {
  return (
    state.at === 'failed' &&
    PRESENTED[state.failure.code].without === true &&
    state.needsPassword &&
    onlyOf(state).length === 0 &&
    !state.view.needs_password.without &&
    !same(state.choices, withoutPassword(state.view, state.choices))
  );
}

// Where the changes are what an administrator could make instead.
export function canCopyForAdmin(state: State): boolean {
  return state.at === 'changes'
    ? state.explanation.is === 'known' && state.explanation.explanation.asks
    : state.at === 'failed' && state.needsPassword && PRESENTED[state.failure.code].without === true;
}

// Whether something is chosen and not applied.
export function isUnapplied(state: State & { at: 'settings' }): boolean {
  return !same(state.choices, state.view.status.choices);
}

export function reduce(state: State, msg: Msg): Next {
  switch (msg.is) {
    case 'loaded':
      if (state.at !== 'loading') return [state];
      return state.again ? again(msg.view, msg.view.status.choices) : opened(msg.view);
    case 'broken':
      return state.at === 'loading' ? [{ at: 'broken', failure: msg.failure }] : [state];
    case 'refused_start':
      return state.at === 'loading' ? [{ at: 'refused', failure: msg.failure, problem: null }] : [state];
    case 'not_shown':
      return state.at === 'refused' ? [{ ...state, problem: msg.failure.message }] : [state];
    case 'explained':
      // An answer to a question that was since replaced is dropped.
      return (state.at === 'welcome' || state.at === 'changes') &&
        same(state.choices, msg.choices) &&
        onlyOf(state).join() === msg.only.join()
        ? [{ ...state, explanation: msg.explanation }]
        : [state];
    case 'mode':
      return state.at === 'welcome' ? [{ ...state, mode: msg.mode }] : [state];
    case 'choose':
      return state.at === 'advanced' || state.at === 'settings' ? [{ ...state, choices: msg.choices }] : [state];
    case 'repair':
      return state.at === 'settings' && canRepairAlone(state, msg.item)
        ? look(changes(state.view, { is: 'settings', custom: state.choices, only: msg.item }, state.choices))
        : [state];
    case 'show_changes':
      return state.at === 'welcome'
        ? [changes(state.view, fromWelcome(state), state.choices, state.explanation)]
        : [state];
    case 'primary':
      return primary(state);
    case 'back':
      return back(state);
    case 'escape':
      return leave(state);
    case 'event':
      return state.at === 'progress' ? heardOf(state, msg.event) : [state];
    case 'applied':
      return state.at === 'progress'
        ? [{ at: 'done', view: state.view, from: state.from, outcome: msg.outcome, test: UNTRIED }]
        : [state];
    case 'refused':
      if (state.at === 'changes' && state.waits)
        return refused({ ...state, at: 'progress', run: state.waits }, msg.failure);
      return state.at === 'progress' ? refused(state, msg.failure) : [state];
    case 'answer':
      return state.at === 'progress' && state.run.prompt
        ? [
            { ...state, run: { ...state.run, prompt: null } },
            { do: 'answer', allow: msg.allow },
          ]
        : [state];
    case 'without':
      return state.at === 'failed'
        ? look(changes(state.view, state.from, withoutPassword(state.view, state.choices)))
        : [state];
    case 'stay':
      return state.at === 'settings' ? [{ ...state, leaving: false }] : [state];
    case 'discard':
      return state.at === 'settings' && state.leaving ? [{ ...state, leaving: false }, { do: 'close' }] : [state];
    case 'copy':
      return [state, { do: 'copy', what: msg.what, text: msg.text }];
    case 'copy_admin':
      return (state.at === 'changes' || state.at === 'failed') && canCopyForAdmin(state)
        ? [state, { do: 'copy_admin', choices: state.choices, only: onlyOf(state) }]
        : [state];
    case 'copied':
      return state.at === 'changes' || state.at === 'failed' || state.at === 'done' || state.at === 'settings'
        ? [{ ...state, copied: msg.copied }]
        : [state];
    case 'zoom':
      return [state, { do: 'zoom', step: msg.step }];
    case 'login_items':
      return [state, { do: 'login_items' }];
    case 'focus':
      // Much can happen while one looks elsewhere.
      return state.at === 'settings' ? [state, { do: 'refresh' }] : [state];
    case 'refreshed':
      return state.at === 'settings' ? [refreshed(state, msg.view)] : [state];
    case 'test_port':
      return (state.at === 'done' || state.at === 'settings') && state.test.is !== 'trying'
        ? [{ ...state, test: { is: 'trying' } }, { do: 'test_port' }]
        : [state];
    case 'port_tested':
      // Of a screen that was left meanwhile nobody asks any more.
      return (state.at === 'done' || state.at === 'settings') && state.test.is === 'trying'
        ? [{ ...state, test: msg.test }]
        : [state];
    case 'run_again':
      if (state.at === 'settings') return again(state.view, state.choices);
      // From everywhere, by the menu bar; what was seen before may not be so any more.
      return resting(state)
        ? [
            { at: 'loading', again: true },
            { do: 'load', settings: false },
          ]
        : [state];
    case 'settings':
      return resting(state) && state.at !== 'settings' ? [{ at: 'loading' }, { do: 'load', settings: true }] : [state];
  }
}

// Not while changes are made, and not where nothing can be asked.
function resting(state: State): boolean {
  const works = state.at === 'progress' || (state.at === 'changes' && state.waits !== undefined);
  return !works && state.at !== 'loading' && state.at !== 'refused';
}

// What is chosen and not applied stays; all else is as it is now.
function refreshed(state: State & { at: 'settings' }, view: View): State {
  const untouched = same(state.choices, state.view.status.choices);
  return { ...state, view: { ...view, settings: true }, choices: untouched ? view.status.choices : state.choices };
}

function opened(view: View): Next {
  if (view.settings) return [{ at: 'settings', view, choices: view.status.choices, test: UNTRIED, leaving: false }];
  return view.person.admin
    ? welcome(view, view.recommended_choices)
    : [{ at: 'advanced', view, choices: view.without_choices }];
}

// Where nothing was ever chosen, what is recommended.
function again(view: View, choices: Choices): Next {
  return welcome(
    view,
    view.status.finished || !same(choices, view.status.choices) ? choices : view.recommended_choices,
  );
}

// The wizard from the start, keeping what was chosen so far.
function welcome(view: View, custom: Choices, chosen?: Mode): Next {
  const choices = view.recommended_choices;
  const mode: Mode = chosen ?? (same(custom, choices) ? 'recommended' : 'advanced');
  const state: State = { at: 'welcome', view, mode, choices, custom, explanation: LOOKING };
  const { recommended } = view;
  return recommended ? [{ ...state, explanation: { is: 'known', explanation: recommended } }] : look(state);
}

function fromWelcome(state: State & { at: 'welcome' }): From {
  return { is: 'welcome', mode: state.mode, custom: state.custom };
}

function changes(view: View, from: From, choices: Choices, explanation: Loading = LOOKING): State & { at: 'changes' } {
  return { at: 'changes', view, from, choices, explanation };
}

// The items that a list is of; all that is chosen, if none is named.
function onlyOf(state: State): Item[] {
  const from = 'from' in state ? state.from : null;
  return from?.is === 'settings' && from.only ? [from.only] : [];
}

function look(state: State & { choices: Choices }): Next {
  return [state, { do: 'explain', choices: state.choices, only: onlyOf(state) }];
}

function primary(state: State): Next {
  switch (state.at) {
    case 'broken':
      return [{ at: 'loading' }, { do: 'load', settings: false }];
    case 'refused':
      return [state, { do: canMove(state) ? 'show_in_finder' : 'close' }];
    case 'welcome':
      if (state.mode === 'advanced') return [{ at: 'advanced', view: state.view, choices: state.custom }];
      return agree(state, fromWelcome(state));
    case 'advanced':
      return look(changes(state.view, { is: 'advanced', custom: state.choices }, state.choices));
    case 'settings':
      return canApply(state)
        ? look(changes(state.view, { is: 'settings', custom: state.choices }, state.choices))
        : [state];
    case 'changes':
      return state.waits ? agreeAgain(state, state.waits, true) : agree(state, state.from);
    case 'done':
      return done(state, state.from);
    case 'failed':
      return look(changes(state.view, state.from, state.choices));
    case 'loading':
    case 'progress':
      return [state];
  }
}

// Agreeing needs something to agree to, and is only possible on a screen that shows it. Where
// looking failed there is nothing to agree to, and it is asked for again.
function agree(state: (State & { at: 'welcome' }) | (State & { at: 'changes' }), from: From): Next {
  if (state.explanation.is === 'failed') return look({ ...state, explanation: LOOKING });
  if (state.explanation.is === 'looking') return [state];
  const { explanation } = state.explanation;
  const { view, choices } = state;
  if (explanation.count === 0 && !explanation.asks) return done(state, from);
  return [
    { at: 'progress', view, from, choices, run: begun(explanation) },
    { do: 'apply', choices, only: onlyOf(state), approved: explanation.digest },
  ];
}

// The answer to a list that a run waits with. A run that is told No ends at once.
function agreeAgain(state: State & { at: 'changes' }, waits: Run, allow: boolean): Next {
  const { view, from, choices } = state;
  return [
    { at: 'progress', view, from, choices, run: waits },
    { do: 'answer', allow },
  ];
}

function begun(explanation: Explanation): Run {
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

function done(state: State & { view: View }, from: From): Next {
  return from.is === 'settings' ? [{ at: 'loading' }, { do: 'load', settings: true }] : [state, { do: 'close' }];
}

// Where the app only lies in a wrong place, the Finder helps.
export function canMove(state: State & { at: 'refused' }): boolean {
  return state.failure.code === 'passing_place';
}

// Only what stands can be tried, and of the items only ports.
export function isTestable(status: Status, item: Item): boolean {
  return item === 'ports' && status.items.some((i) => i.item === item && i.state === 'in_order');
}

export function canApply(state: State & { at: 'settings' }): boolean {
  return isUnapplied(state) || state.view.status.items.some((i) => i.state === 'differs');
}

// Where more differs than this item, and nothing else is to be applied.
export function canRepairAlone(state: State & { at: 'settings' }, item: Item): boolean {
  const differing = state.view.status.items.filter((i) => i.state === 'differs');
  return !isUnapplied(state) && differing.length > 1 && differing.some((i) => i.item === item);
}

function back(state: State): Next {
  switch (state.at) {
    case 'advanced':
      // For somebody without admin rights this is the first screen.
      return state.view.person.admin || state.view.status.finished
        ? welcome(state.view, state.choices, 'advanced')
        : [state, { do: 'close' }];
    case 'changes':
    case 'failed':
      if (state.at === 'changes' && state.waits) return agreeAgain(state, state.waits, false);
      switch (state.from.is) {
        case 'welcome':
          return welcome(state.view, state.from.custom, state.from.mode);
        case 'advanced':
          return [{ at: 'advanced', view: state.view, choices: state.from.custom }];
        case 'settings':
          return [{ at: 'settings', view: state.view, choices: state.from.custom, test: UNTRIED, leaving: false }];
      }
      return [state];
    default:
      return [state];
  }
}

function leave(state: State): Next {
  switch (state.at) {
    case 'loading':
    case 'broken':
    case 'refused':
    case 'welcome':
      return [state, { do: 'close' }];
    case 'settings':
      if (state.leaving) return [{ ...state, leaving: false }];
      return isUnapplied(state) ? [{ ...state, leaving: true }] : [state, { do: 'close' }];
    case 'progress':
      return state.run.prompt ? reduce(state, { is: 'answer', allow: false }) : [state];
    case 'done':
      return primary(state);
    case 'advanced':
    case 'changes':
    case 'failed':
      return back(state);
  }
}

function refused(state: State & { at: 'progress' }, failure: Failure): Next {
  const { from, choices, run } = state;
  // Root's part comes last, so with it all of an interrupted run is in order.
  const inOrder = run.recovered?.scope === 'root';
  const view = inOrder ? after(state.view) : state.view;
  if (failure.code === 'plan_changed' && failure.undone !== 'partly') {
    return look({ ...changes(view, from, choices), changed: why(run) });
  }
  const recovered = inOrder ? ({ recovered: true } as const) : {};
  return [{ at: 'failed', view, from, choices, failure, needsPassword: run.explanation.asks, ...recovered }];
}

// What was seen before an interrupted run was put in order, less what is not so any more.
function after(view: View): View {
  return { ...view, news: 'recovered', recommended: null };
}

// Why the list is another one than was agreed to.
function why({ recovered }: Run): 'machine' | 'undone' | 'recovered' {
  if (!recovered) return 'machine';
  return recovered.undone > 0 ? 'undone' : 'recovered';
}

// A part is done once all of its steps have begun and a step of another part has, or once all is being checked. What
// is being undone is done no more.
export function isDone(run: Run, { reason, changes }: Group): boolean {
  if (run.phase === 'verifying') return true;
  return run.phase === 'steps' && run.reason !== reason && (run.begunFor[reason] ?? 0) >= changes.length;
}

function heardOf(state: State & { at: 'progress' }, event: Event): Next {
  const { view, from, choices, run } = state;
  if (event.event !== 'new_plan') return [{ ...state, run: heard(run, event) }];
  const { explanation } = event;
  const waits: Run = { ...begun({ ...explanation, asks: false }), recovered: run.recovered };
  return [{ at: 'changes', view, from, choices, explanation: { is: 'known', explanation }, changed: why(run), waits }];
}

function heard(run: Run, event: Exclude<Event, { event: 'new_plan' }>): Run {
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
