// The steps of what is decided at once and never needs a password: what is left, refused or not warned of; and of the
// report. Pure.
import { unlessLocked } from './anew';
import type { Failure, View } from './bindings';
import { type Decision, decided, notNow, takenBack } from './decide';
import { chosen } from './goal';
import { same } from './items';
import { changes, look, type Next } from './next';
import { goalOf, mended, refusals } from './notices';
import type { From, Msg, State } from './state';

type Asked = Extract<
  Msg,
  {
    is:
      | 'take_back'
      | 'mend'
      | 'decide'
      | 'decided'
      | 'undecided'
      | 'not_now'
      | 'never'
      | 'remembered'
      | 'forgotten'
      | 'report'
      | 'reported'
      | 'save_report';
  }
>;

export function asked(state: State, msg: Asked): Next {
  switch (msg.is) {
    case 'take_back': {
      if (state.at !== 'settings') return [state];
      const goal = chosen(takenBack(state.view.status.choices, msg.names), [msg.item]);
      return look(changes(state.view, { is: 'settings', custom: state.choices }, goal));
    }
    case 'mend': {
      if (state.at !== 'settings' && state.at !== 'welcome') return [state];
      const { view } = state;
      const from: From =
        state.at === 'settings'
          ? { is: 'settings', custom: state.choices }
          : { is: 'welcome', mode: state.mode, custom: state.custom };
      return look(changes(view, from, chosen(view.status.choices)));
    }
    case 'decide':
      return state.at === 'settings' ? decides(state, msg.decision) : [state];
    case 'decided':
      return state.at === 'settings' ? [withDecided(state, msg.decision, msg.view)] : [state];
    case 'undecided':
      return state.at === 'settings' ? [{ ...state, problem: msg.failure }, ...unlessLocked(msg.failure)] : [state];
    case 'not_now':
      if (state.at === 'notices' && !state.next)
        return [
          { ...state, next: 'close' },
          { do: 'refuse', refusals: refusals(state, 'not_now') },
        ];
      return state.at === 'welcome' || state.at === 'advanced'
        ? [state, { do: 'refuse', refusals: notNow(state.view) }]
        : [state];
    case 'never': {
      if (state.at !== 'notices' || state.next) return [state];
      const others = state.never.filter((item) => item !== msg.item);
      return [{ ...state, never: msg.never ? [...others, msg.item] : others }];
    }
    case 'remembered':
      if (state.at === 'notices') return state.next === 'repair' ? mend(state) : [state, { do: 'close' }];
      return state.at === 'welcome' || state.at === 'advanced' ? [state, { do: 'close' }] : [state];
    case 'forgotten':
      return [problem(state, msg.failure)];
    case 'report':
      return state.at === 'settings'
        ? [{ at: 'report', back: state, report: { is: 'looking' } }, { do: 'report' }]
        : [state];
    case 'reported':
      return state.at === 'report' ? [{ ...state, report: msg.report }] : [state];
    case 'save_report':
      // Return leads back from what was saved.
      if (state.at === 'report' && (state.report.is === 'saved' || state.report.is === 'failed')) return [state.back];
      return state.at === 'report' && (state.report.is === 'known' || state.report.is === 'unsaved')
        ? [state, { do: 'save_report', text: state.report.text }]
        : [state];
  }
}

// Repair, Update, or Done where nothing is left to mend. What is refused for good is remembered first.
export function answered(state: State & { at: 'notices' }): Next {
  if (state.next) return [state];
  const next = mended(state).length > 0 ? 'repair' : 'close';
  if (state.never.length === 0) return mend(state);
  return [
    { ...state, next },
    { do: 'refuse', refusals: refusals(state, null) },
  ];
}

function mend(state: State & { at: 'notices' }): Next {
  return look(changes(state.view, { is: 'notices', never: state.never }, goalOf(state)));
}

// What was said before is taken back, so that the same is heard a second time.
function decides(state: State & { at: 'settings' }, decision: Decision): Next {
  const { said: _, ...rest } = state;
  return [rest, { do: 'decide', decision, choices: decided(state.view.status.choices, decision) }];
}

// What is chosen and not applied stays, with what was decided in it.
function withDecided(state: State & { at: 'settings' }, decision: Decision, view: View): State {
  const { problem: _, ...rest } = state;
  const untouched = same(state.choices, state.view.status.choices);
  const choices = untouched ? view.status.choices : decided(state.choices, decision);
  return { ...rest, view: { ...view, settings: true }, choices, said: decision.is };
}

function problem(state: State, failure: Failure): State {
  switch (state.at) {
    case 'welcome':
    case 'advanced':
      return { ...state, problem: failure };
    case 'notices': {
      const { next: _, ...rest } = state;
      return { ...rest, problem: failure };
    }
    default:
      return state;
  }
}
