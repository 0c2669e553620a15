// The only file that calls the backend.
import { Channel, invoke } from '@tauri-apps/api/core';
import type {
  Bound,
  Choices,
  Digest,
  Event,
  Explanation,
  Failure,
  FirstStart,
  FirstStartDue,
  Outcome,
  Paragraph,
  View,
} from './bindings';
import type { Goal } from './goal';
import type { Refusals, Zoom } from './wizard';

export interface Api {
  // Why the start could not go on, if so; nothing else can be asked then.
  refused: Failure | null;
  // What a first start without the wizard has to do, or did.
  first: { due: FirstStartDue } | { done: FirstStart } | null;
  firstStart(tell: (event: Event) => void): Promise<FirstStart | null>;
  // The view that came with the page, once: the first screen is drawn with it at once.
  given(): View | null;
  view(): Promise<View>;
  explain(goal: Goal): Promise<Explanation>;
  apply(goal: Goal, approved: Digest, tell: (event: Event) => void): Promise<Outcome>;
  // Saves what is left to others, muted and refused, and nothing else of these choices; never with a password.
  decide(choices: Choices): Promise<View>;
  // Remembers what was refused at a start.
  refuse(refusals: Refusals): Promise<void>;
  // What a report of this Mac says; then where the same text was saved.
  report(): Promise<string>;
  saveReport(): Promise<string>;
  answer(allow: boolean): Promise<void>;
  // Events: only the question for the password of a simulated Mac.
  setAside(tell: (event: Event) => void): Promise<void>;
  // An interrupted run is finished or undone, and nothing else; then all that is shown anew. Events as above.
  putInOrder(tell: (event: Event) => void): Promise<View>;
  explainRoot(): Promise<Paragraph[]>;
  administratorText(goal: Goal): Promise<string>;
  testPort(): Promise<Bound>;
  openLoginItems(): Promise<void>;
  // Where to ask about what an organisation decides; the backend knows where that is.
  openManagedUrl(): Promise<void>;
  // iEchor itself; the backend knows where it is.
  openApp(): Promise<void>;
  showInFinder(): Promise<void>;
  // What the last failure named; the backend knows what that is.
  showFailed(): Promise<void>;
  zoom(step: Zoom): Promise<void>;
  // Whether closing would lose something: then the page is asked first.
  unapplied(yes: boolean): Promise<void>;
  ready(): Promise<void>;
  reportError(message: string): Promise<void>;
  close(): Promise<void>;
}

// What came with the page; later views are asked for.
type Start = { view: View; due?: FirstStartDue; first?: FirstStart } | { failure: Failure } | { refused: Failure };
let start = (window as { iechorStart?: Start }).iechorStart;
const refused = start && 'refused' in start ? start.refused : null;

function firstOf(): Api['first'] {
  if (!start || !('view' in start)) return null;
  if (start.due) return { due: start.due };
  return start.first ? { done: start.first } : null;
}

function given(): View | null {
  if (!start || !('view' in start)) return null;
  const { view } = start;
  start = undefined;
  return view;
}

async function view(): Promise<View> {
  const first = start;
  start = undefined;
  if (first && 'failure' in first) throw first.failure;
  return invoke('view');
}

export const api: Api = {
  refused,
  first: firstOf(),
  firstStart: (tell) => {
    const events = new Channel<Event>();
    events.onmessage = tell;
    return invoke('first_start', { events });
  },
  given,
  view,
  explain: (goal) => invoke('explain', { goal }),
  apply: (goal, approved, tell) => {
    const events = new Channel<Event>();
    events.onmessage = tell;
    return invoke('apply', { goal, approved, events });
  },
  decide: (choices) => invoke('decide', { choices }),
  refuse: (refusals) => invoke('refuse', { refusals }),
  report: () => invoke('report'),
  saveReport: () => invoke('save_report'),
  answer: (allow) => invoke('answer', { allow }),
  setAside: (tell) => {
    const events = new Channel<Event>();
    events.onmessage = tell;
    return invoke('set_aside', { events });
  },
  putInOrder: (tell) => {
    const events = new Channel<Event>();
    events.onmessage = tell;
    return invoke('put_in_order', { events });
  },
  explainRoot: () => invoke('explain_root'),
  administratorText: (goal) => invoke('administrator_text', { goal }),
  testPort: () => invoke('test_port'),
  openLoginItems: () => invoke('open_login_items'),
  openManagedUrl: () => invoke('open_managed_url'),
  openApp: () => invoke('open_app'),
  showInFinder: () => invoke('show_in_finder'),
  showFailed: () => invoke('show_failed'),
  zoom: (step) => invoke('zoom', { step }),
  unapplied: (yes) => invoke('unapplied', { yes }),
  ready: () => invoke('ready'),
  reportError: (message) => invoke('report_error', { message }),
  close: () => invoke('close'),
};
