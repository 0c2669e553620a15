// The screens that a start leads to, and the ways to the wizard, to Settings and to uninstalling. Pure.
import { resting } from './able';
import { unlessLocked } from './anew';
import type { Choices, View } from './bindings';
import { same } from './items';
import { changes, LOOKING, look, type Next, settingsOn } from './next';
import type { From, Mode, State } from './state';

export function loaded({ next }: State & { at: 'loading' }, view: View): Next {
  const { choices } = view.status;
  if (next === 'settings') return [settingsOn({ ...view, settings: true }, choices)];
  if (next === 'uninstall') return uninstall(view, choices);
  return next === 'again' ? again(view, choices) : opened(view);
}

// From everywhere, by the menu bar; what was seen before may not be so any more.
export function loads(state: State, next: 'settings' | 'again' | 'uninstall'): Next {
  return resting(state)
    ? [
        { at: 'loading', next },
        { do: 'load', settings: next === 'settings' },
      ]
    : [state];
}

function opened(view: View): Next {
  const settings = (): Next => [settingsOn(view, view.status.choices)];
  // What is damaged is told of there, and mended.
  if (view.set_aside?.length) return settings();
  if (view.notices?.length) return [{ at: 'notices', view, never: [] }];
  if (view.settings) return settings();
  return view.person.admin
    ? welcome(view, view.recommended_choices)
    : [{ at: 'advanced', view, choices: view.without_choices }];
}

// Where nothing was ever chosen, what is recommended. What is chosen already is looked at before anything is asked.
export function again(view: View, choices: Choices): Next {
  if (!same(choices, view.status.choices)) return welcome(view, choices);
  return view.status.finished
    ? look({ at: 'again', view, explanation: LOOKING })
    : welcome(view, view.recommended_choices);
}

// What is to be done for what is chosen leads to the wizard, as does what cannot be told.
export function explained(state: State & ({ at: 'welcome' } | { at: 'again' } | { at: 'changes' })): Next {
  const anew = state.explanation.is === 'failed' ? unlessLocked(state.explanation.failure) : [];
  if (state.at !== 'again' || state.explanation.is === 'looking') return [state, ...anew];
  const known = state.explanation.is === 'known' ? state.explanation.explanation : null;
  return known && known.count === 0 && !known.asks ? [state] : welcome(state.view, state.view.status.choices);
}

export function uninstall(view: View, custom: Choices): Next {
  return look(changes(view, { is: 'settings', custom }, { is: 'uninstalled', keep_choices: false }));
}

// The wizard from the start, keeping what was chosen so far.
export function welcome(view: View, custom: Choices, chosen?: Mode): Next {
  const choices = view.recommended_choices;
  const mode: Mode = chosen ?? (same(custom, choices) ? 'recommended' : 'advanced');
  const state: State = { at: 'welcome', view, mode, choices, custom, explanation: LOOKING };
  const { recommended } = view;
  return recommended ? [{ ...state, explanation: { is: 'known', explanation: recommended } }] : look(state);
}

export function fromWelcome(state: State & { at: 'welcome' }): From {
  return { is: 'welcome', mode: state.mode, custom: state.custom };
}
