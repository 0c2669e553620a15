// The only file that calls the backend.
import { Channel, invoke } from '@tauri-apps/api/core';
import type { Bound, Choices, Digest, Event, Explanation, Failure, Item, Outcome, View } from './bindings';
import type { Zoom } from './wizard';

export interface Api {
  // Why the start could not go on, if so; nothing else can be asked then.
  refused: Failure | null;
  view(): Promise<View>;
  // `only`: the items that are repaired; all that is chosen, if none is named.
  explain(choices: Choices, only: Item[]): Promise<Explanation>;
  apply(choices: Choices, only: Item[], approved: Digest, tell: (event: Event) => void): Promise<Outcome>;
  answer(allow: boolean): Promise<void>;
  administratorText(choices: Choices, only: Item[]): Promise<string>;
  testPort(): Promise<Bound>;
  openLoginItems(): Promise<void>;
  showInFinder(): Promise<void>;
  zoom(step: Zoom): Promise<void>;
  ready(): Promise<void>;
  reportError(message: string): Promise<void>;
  close(): Promise<void>;
}

// What came with the page; later views are asked for.
type Start = { view: View } | { failure: Failure } | { refused: Failure };
let start = (window as { iechorStart?: Start }).iechorStart;
const refused = start && 'refused' in start ? start.refused : null;

async function view(): Promise<View> {
  const first = start;
  start = undefined;
  if (!first || 'refused' in first) return invoke('view');
  if ('failure' in first) throw first.failure;
  return first.view;
}

export const api: Api = {
  refused,
  view,
  explain: (choices, only) => invoke('explain', { choices, only }),
  apply: (choices, only, approved, tell) => {
    const events = new Channel<Event>();
    events.onmessage = tell;
    return invoke('apply', { choices, only, approved, events });
  },
  answer: (allow) => invoke('answer', { allow }),
  administratorText: (choices, only) => invoke('administrator_text', { choices, only }),
  testPort: () => invoke('test_port'),
  openLoginItems: () => invoke('open_login_items'),
  showInFinder: () => invoke('show_in_finder'),
  zoom: (step) => invoke('zoom', { step }),
  ready: () => invoke('ready'),
  reportError: (message) => invoke('report_error', { message }),
  close: () => invoke('close'),
};
