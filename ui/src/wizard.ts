// The step machine: (State, Msg) -> State and what to do about it. Pure; App.svelte does the doing.
//
// Nothing is applied whose explanation was not on a screen for exactly these choices: `apply`
// carries the digest of an explanation that the state before held.
import { canApply, canMove, canRepairAlone, canSetAside, goalForAdmin, lessOf, resting, works } from './able';
import { seen, seesAnew } from './anew';
import { answered, asked } from './asked';
import type { Choices, Event } from './bindings';
import { closes, goesOn, notOpened, refused } from './ended';
import { ordered, type Remedy, remedied, remedies, unordered } from './failing';
import { began, onFirst, was } from './first';
import { chosen, sameGoal } from './goal';
import { same } from './items';
import { leaves } from './leaving';
import { changes, goalOn, LOOKING, look, type Next, settingsOn, UNTRIED } from './next';
import { again, explained, fromWelcome, loaded, loads, uninstall, welcome } from './opening';
import { PRESENTED } from './presented';
import { begun, heard, isDone, why } from './run';
import type { From, Msg, Run, State } from './state';

export * from './able';
export { type Remedy, remedies } from './failing';
export type * from './state';
export { isDone, PRESENTED, same };

// What comes of questions that the screen beneath asked.
const BENEATH: Record<'root' | 'report', Msg['is'][]> = {
  root: ['explained', 'port_tested', 'focus', 'refreshed', 'copied', 'decided', 'undecided', 'remembered', 'forgotten'],
  report: ['port_tested', 'focus', 'refreshed', 'decided', 'undecided'],
};

export function reduce(state: State, msg: Msg): Next {
  if ((state.at === 'root' || state.at === 'report') && BENEATH[state.at].includes(msg.is)) {
    const [beneath, ...effects] = reduce(state.back, msg);
    return [{ ...state, back: beneath } as State, ...effects];
  }
  if (state.at === 'first' && msg.is !== 'settings' && msg.is !== 'zoom' && msg.is !== 'copy')
    return onFirst(state, msg);
  switch (msg.is) {
    case 'loaded':
      if (state.at !== 'loading') return [state];
      if (msg.first && !state.next) {
        return 'due' in msg.first ? began(msg.view, msg.first.due) : [was(msg.view, msg.first.done)];
      }
      return loaded(state, msg.view);
    case 'broken':
      return state.at === 'loading' ? [{ at: 'broken', failure: msg.failure }] : [state];
    case 'refused_start':
      return state.at === 'loading' ? [{ at: 'refused', failure: msg.failure, problem: null }] : [state];
    case 'not_shown':
      return state.at === 'refused' || state.at === 'failed' ? [{ ...state, problem: msg.failure }] : [state];
    case 'explained':
      // An answer to a question that was since replaced is dropped.
      return (state.at === 'welcome' || state.at === 'again' || state.at === 'changes') &&
        sameGoal(goalOn(state), msg.goal)
        ? explained({ ...state, explanation: msg.explanation })
        : [state];
    case 'mode':
      return state.at === 'welcome' ? [{ ...state, mode: msg.mode }] : [state];
    case 'choose':
      return state.at === 'advanced' || state.at === 'settings' ? [chose(state, msg.choices)] : [state];
    case 'repair':
      return state.at === 'settings' && canRepairAlone(state, msg.item)
        ? look(changes(state.view, { is: 'settings', custom: state.choices }, chosen(state.choices, [msg.item])))
        : [state];
    case 'show_changes':
      return state.at === 'welcome'
        ? [changes(state.view, fromWelcome(state), goalOn(state), state.explanation)]
        : [state];
    case 'primary':
      return primary(state);
    case 'back':
      return back(state);
    case 'escape':
      return leave(state);
    case 'leave':
      if (state.at === 'progress') return [{ ...state, held: true }];
      return works(state) ? [state] : leaves(state);
    case 'event':
      if (state.at === 'settings' && state.aside?.is === 'working' && msg.event.event === 'prompt')
        return [{ ...state, aside: { is: 'working', prompt: { text: msg.event.text, user: msg.event.user } } }];
      if (state.at === 'failed' && state.ordering && msg.event.event === 'prompt')
        return [{ ...state, ordering: { prompt: { text: msg.event.text, user: msg.event.user } } }];
      return state.at === 'progress' ? heardOf(state, msg.event) : [state];
    case 'applied':
      return state.at === 'progress'
        ? [{ at: 'done', view: state.view, from: state.from, goal: state.goal, outcome: msg.outcome, test: UNTRIED }]
        : [state];
    case 'refused':
      if (state.at === 'changes' && state.waits)
        return refused({ ...state, at: 'progress', run: state.waits }, msg.failure);
      return state.at === 'progress' ? refused(state, msg.failure) : [state];
    case 'answer':
      if (state.at === 'settings' && state.aside?.is === 'working' && state.aside.prompt)
        return [
          { ...state, aside: { is: 'working', prompt: null } },
          { do: 'answer', allow: msg.allow },
        ];
      if (state.at === 'failed' && state.ordering?.prompt)
        return [
          { ...state, ordering: { prompt: null } },
          { do: 'answer', allow: msg.allow },
        ];
      return state.at === 'progress' && state.run.prompt
        ? [
            { ...state, run: { ...state.run, prompt: null } },
            { do: 'answer', allow: msg.allow },
          ]
        : [state];
    case 'without': {
      const less = lessOf(state);
      return state.at === 'failed' && !state.ordering && less
        ? look(changes(state.view, state.from, chosen(less)))
        : [state];
    }
    case 'remedy':
      return remedy(state, msg.remedy);
    case 'ordered':
      return state.at === 'failed' && state.ordering ? ordered(state, msg.view) : [state];
    case 'unordered':
      return state.at === 'failed' && state.ordering ? [unordered(state, msg.failure)] : [state];
    case 'stay':
      return state.at === 'settings' ? [stayed(state)] : [state];
    case 'discard':
      return state.at === 'settings' && state.leaving ? [state, { do: 'close' }] : [state];
    case 'copy':
      return [state, { do: 'copy', what: msg.what, text: msg.text }];
    case 'copy_admin': {
      const goal = goalForAdmin(state);
      return goal ? [state, { do: 'copy_admin', goal }] : [state];
    }
    case 'copied':
      return state.at === 'advanced' ||
        state.at === 'changes' ||
        state.at === 'failed' ||
        state.at === 'done' ||
        state.at === 'settings' ||
        state.at === 'report'
        ? [{ ...state, copied: msg.copied }]
        : [state];
    case 'zoom':
      return [state, { do: 'zoom', step: msg.step }];
    case 'login_items':
      return [state, { do: 'login_items' }];
    case 'managed_url':
      return [state, { do: 'managed_url' }];
    case 'not_opened':
      if (state.at === 'done') return [notOpened(state, msg.failure)];
      return state.at === 'settings' || state.at === 'advanced' ? [{ ...state, problem: msg.failure }] : [state];
    case 'focus':
      // Much can happen while one looks elsewhere.
      return seesAnew(state) ? [state, { do: 'refresh' }] : [state];
    case 'refreshed':
      return seen(state, msg.view);
    case 'test_port':
      return (state.at === 'done' || state.at === 'settings') && state.test.is !== 'trying'
        ? [{ ...state, test: { is: 'trying' } }, { do: 'test_port' }]
        : [state];
    case 'port_tested':
      // Of a screen that was left meanwhile nobody asks any more.
      if ((state.at !== 'done' && state.at !== 'settings') || state.test.is !== 'trying') return [state];
      // What cannot be used is looked at anew: nothing is called working that just failed.
      return [{ ...state, test: msg.test }, ...(msg.test.is === 'failed' ? [{ do: 'refresh' } as const] : [])];
    case 'ask_aside':
      return state.at === 'settings' && canSetAside(state) ? [{ ...state, aside: { is: 'asking' } }] : [state];
    case 'set_aside':
      return state.at === 'settings' && state.aside?.is === 'asking'
        ? [
            { ...state, aside: { is: 'working', prompt: null } },
            { do: 'set_aside', files: state.view.set_aside ?? [] },
          ]
        : [state];
    case 'aside':
      return state.at === 'settings' && state.aside?.is === 'working'
        ? [{ ...state, aside: msg.aside }, { do: 'refresh' }]
        : [state];
    case 'explain_root':
      return resting(state) && state.at !== 'root'
        ? [
            { at: 'root', back: state, page: { is: 'looking' }, ...(msg.about && { about: msg.about }) },
            { do: 'explain_root' },
          ]
        : [state];
    case 'root_explained':
      return state.at === 'root' ? [{ ...state, page: msg.page }] : [state];
    case 'run_again':
      if (state.at === 'settings' && resting(state)) return again(state.view, state.choices);
      if (state.at === 'root') return reduce(state.back, msg);
      return loads(state, 'again');
    case 'choose_again':
      return state.at === 'again' ? welcome(state.view, state.view.status.choices) : [state];
    case 'uninstall':
      if (state.at === 'settings' && resting(state)) return uninstall(state.view, state.choices);
      return state.at === 'root' ? reduce(state.back, msg) : loads(state, 'uninstall');
    case 'keep_choices':
      return state.at === 'changes' && state.goal.is === 'uninstalled' && !state.waits
        ? look(changes(state.view, state.from, { is: 'uninstalled', keep_choices: msg.keep }))
        : [state];
    case 'take_back':
    case 'mend':
    case 'decide':
    case 'decided':
    case 'undecided':
    case 'not_now':
    case 'never':
    case 'remembered':
    case 'forgotten':
    case 'report':
    case 'reported':
    case 'save_report':
      return asked(state, msg);
    case 'first_started':
    case 'first_failed':
      return [state];
    case 'settings':
      if (state.at === 'root') return reduce(state.back, msg);
      return state.at !== 'settings' ? loads(state, 'settings') : [state];
  }
}

// Nothing is asked any more.
function stayed(state: State & { at: 'settings' }): State {
  const { aside, ...rest } = state;
  return { ...rest, leaving: false, ...(aside && aside.is !== 'asking' ? { aside } : {}) };
}

// What was told of what is locked was told.
function chose<S extends State & ({ at: 'advanced' } | { at: 'settings' })>(state: S, choices: Choices): State {
  const { overruled: _, ...rest } = state;
  return { ...rest, choices } as State;
}

function primary(state: State): Next {
  switch (state.at) {
    case 'broken':
    case 'failed':
      return remedy(state, remedies(state)[0]);
    case 'refused':
      return [state, { do: canMove(state) ? 'show_in_finder' : 'close' }];
    case 'welcome':
      if (state.mode === 'advanced') return [{ at: 'advanced', view: state.view, choices: state.custom }];
      return agree(state, fromWelcome(state));
    case 'advanced':
      return look(changes(state.view, { is: 'advanced', custom: state.choices }, chosen(state.choices)));
    case 'settings':
      return canApply(state)
        ? look(changes(state.view, { is: 'settings', custom: state.choices }, chosen(state.choices)))
        : [state];
    case 'again':
      return [state, { do: 'close' }];
    case 'notices':
      return answered(state);
    case 'report':
      return asked(state, { is: 'save_report' });
    case 'changes':
      return state.waits ? agreeAgain(state, state.waits, true) : agree(state, state.from);
    case 'done':
      return goesOn(state);
    case 'root':
      return back(state);
    case 'loading':
    case 'progress':
    case 'first':
      return [state];
  }
}

// Only what the screen offers. Closing asks about what was chosen in Settings, as there.
function remedy(state: State, remedy: Remedy): Next {
  if (state.at !== 'failed' && state.at !== 'broken') return [state];
  if (!remedies(state).includes(remedy) || (state.at === 'failed' && state.ordering)) return [state];
  if (state.at === 'broken')
    return remedy === 'close' ? [state, { do: 'close' }] : [{ at: 'loading' }, { do: 'load', settings: false }];
  return remedy === 'close' ? leaves(state) : remedied(state, remedy);
}

// Agreeing needs something to agree to, and is only possible on a screen that shows it. Where
// looking failed there is nothing to agree to, and it is asked for again.
function agree(state: (State & { at: 'welcome' }) | (State & { at: 'changes' }), from: From): Next {
  if (state.explanation.is === 'failed') return look({ ...state, explanation: LOOKING });
  if (state.explanation.is === 'looking') return [state];
  const { explanation } = state.explanation;
  const { view } = state;
  if (explanation.count === 0 && !explanation.asks) return closes(state, from);
  const goal = goalOn(state);
  return [
    { at: 'progress', view, from, goal, run: begun(explanation) },
    { do: 'apply', goal, approved: explanation.digest },
  ];
}

// The answer to a list that a run waits with. A run that is told No ends at once.
function agreeAgain(state: State & { at: 'changes' }, waits: Run, allow: boolean): Next {
  const { view, from, goal } = state;
  return [
    { at: 'progress', view, from, goal, run: waits },
    { do: 'answer', allow },
  ];
}

function back(state: State): Next {
  switch (state.at) {
    case 'advanced':
      // For somebody without admin rights this is the first screen.
      return state.view.person.admin || state.view.status.finished
        ? welcome(state.view, state.choices, 'advanced')
        : [state, { do: 'close' }];
    case 'root':
    case 'report':
      return [state.back];
    case 'changes':
    case 'failed':
      if (state.at === 'changes' && state.waits) return agreeAgain(state, state.waits, false);
      if (state.at === 'failed' && state.ordering)
        return state.ordering.prompt ? reduce(state, { is: 'answer', allow: false }) : [state];
      switch (state.from.is) {
        case 'welcome':
          return welcome(state.view, state.from.custom, state.from.mode);
        case 'advanced':
          return [{ at: 'advanced', view: state.view, choices: state.from.custom }];
        case 'settings':
          return [settingsOn(state.view, state.from.custom)];
        case 'notices':
          return [{ at: 'notices', view: state.view, never: state.from.never }];
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
    case 'again':
    case 'notices':
    case 'first':
      return [state, { do: 'close' }];
    case 'settings':
      if (state.aside?.is === 'working') return [state];
      if (state.leaving || state.aside?.is === 'asking') return [stayed(state)];
      return leaves(state);
    case 'progress':
      return state.run.prompt ? reduce(state, { is: 'answer', allow: false }) : [state];
    case 'done':
      return closes(state, state.from);
    case 'advanced':
    case 'changes':
    case 'failed':
    case 'root':
    case 'report':
      return back(state);
  }
}

function heardOf(state: State & { at: 'progress' }, event: Event): Next {
  const { view, from, goal, run } = state;
  if (event.event !== 'new_plan') return [{ ...state, run: heard(run, event) }];
  const { explanation } = event;
  const waits: Run = { ...begun({ ...explanation, asks: false }), recovered: run.recovered };
  return [{ at: 'changes', view, from, goal, explanation: { is: 'known', explanation }, changed: why(run), waits }];
}
