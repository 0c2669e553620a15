// A first start without the wizard: what it is about, what it asks, what came of it. Pure.
import type { Answer, Event, Failure, FirstStart, FirstStartDue, Item, View } from './bindings';
import { ABOUT } from './bindings';
import type { Next } from './next';
import type { Copied, Msg, State } from './state';

export type First = {
  at: 'first';
  view: View;
  due: FirstStartDue;
  // What is being made, as its steps tell.
  making: Item | null;
  prompt: { text: string; user: string } | null;
  // How it ended, once it has.
  ended: { is: 'done'; first: FirstStart } | { is: 'failed'; failure: Failure } | null;
  copied?: Copied;
};

// Answers after which something is done without.
export const REFUSED: Answer[] = ['cancelled', 'denied', 'not_admin', 'no_screen'];

export function began(view: View, due: FirstStartDue): Next {
  return [{ at: 'first', view, due, making: null, prompt: null, ended: null }, { do: 'first_start' }];
}

// One that was run before there was a window.
export function was(view: View, first: FirstStart): State {
  const due: FirstStartDue = { items: first.asked.map(({ item }) => item), together: true, asks: false };
  return { at: 'first', view, due, making: null, prompt: null, ended: { is: 'done', first } };
}

export function isInstead(first: FirstStart): boolean {
  return first.asked.some(({ answer }) => REFUSED.includes(answer));
}

// Where the tools are instead, and whether new terminals find them there.
export function toolsOf({
  status,
  profile,
}: FirstStart): 'first-instead-cli' | 'first-instead-cli-tell' | 'first-instead-cli-none' {
  if (status.choices.cli !== 'user') return 'first-instead-cli-none';
  const path = status.items.find(({ item }) => item === 'path');
  return path?.state === 'in_order' && profile ? 'first-instead-cli' : 'first-instead-cli-tell';
}

function heard(state: First, event: Event): First {
  switch (event.event) {
    case 'prompt':
      return { ...state, prompt: { text: event.text, user: event.user } };
    case 'step': {
      const about = ABOUT[event.reason];
      return { ...state, prompt: null, making: about === 'choices' ? state.making : about };
    }
    default:
      return state;
  }
}

export function onFirst(state: First, msg: Msg): Next {
  switch (msg.is) {
    case 'event':
      return [state.ended ? state : heard(state, msg.event)];
    case 'answer':
      return state.prompt
        ? [
            { ...state, prompt: null },
            { do: 'answer', allow: msg.allow },
          ]
        : [state];
    case 'first_started':
      // Where everything was made there is nothing more to tell; Settings show it.
      if (!msg.first || !isInstead(msg.first))
        return [
          { at: 'loading', next: 'settings' },
          { do: 'load', settings: true },
        ];
      return [{ ...state, making: null, prompt: null, ended: { is: 'done', first: msg.first } }];
    case 'first_failed':
      return [{ ...state, making: null, prompt: null, ended: { is: 'failed', failure: msg.failure } }];
    case 'copied':
      return [{ ...state, copied: msg.copied }];
    case 'primary':
      if (state.ended?.is === 'failed') return began(state.view, state.due);
      return [state, ...(state.ended ? [{ do: 'close' } as const] : [])];
    case 'escape':
      return [state, ...(state.prompt ? [] : [{ do: 'close' } as const])];
    default:
      return [state];
  }
}
