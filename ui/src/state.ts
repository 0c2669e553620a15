// What the step machine knows, hears and asks for.
import type {
  Bound,
  Choices,
  Digest,
  Event,
  Explanation,
  Failure,
  Item,
  Outcome,
  Reason,
  Scope,
  View,
} from './bindings';

export type Mode = 'recommended' | 'advanced';
// Where a list of changes was asked for, and so where Back leads, with what was chosen there.
export type From =
  | { is: 'welcome'; mode: Mode; custom: Choices }
  | { is: 'advanced'; custom: Choices }
  // `only`: the item that is repaired alone.
  | { is: 'settings'; custom: Choices; only?: Item };
// An explanation that is asked for, and what came of it.
export type Loading =
  | { is: 'looking' }
  | { is: 'known'; explanation: Explanation }
  | { is: 'failed'; failure: Failure };
// A step of enlarging what the window shows.
export type Zoom = 'in' | 'out' | 'reset';
// What was put on the clipboard last, and whether that worked; said for a moment.
export type Copied = { what: string; well: boolean };

// The live test of privileged ports.
export type PortTest =
  | { is: 'untried' }
  | { is: 'trying' }
  | { is: 'works'; bound: Bound }
  | { is: 'failed'; failure: Failure };

export type Run = {
  explanation: Explanation;
  total: number;
  begun: number;
  reason: Reason | null;
  // How many steps have begun for each reason.
  begunFor: Partial<Record<Reason, number>>;
  path: string;
  phase: 'preparing' | 'steps' | 'verifying' | 'undoing';
  // How much of an interrupted run was undone first, if there was one.
  recovered: { undone: number; scope: Scope } | null;
  prompt: { text: string; user: string } | null;
};

export type State =
  // `again`: on to the wizard, whatever was done before.
  | { at: 'loading'; again?: true }
  | { at: 'broken'; failure: Failure }
  // The start could not go on; nothing can be asked. `problem`: why the Finder could not be shown.
  | { at: 'refused'; failure: Failure; problem: string | null }
  // `choices` is what the summary is about; `custom` is what Advanced starts from.
  | { at: 'welcome'; view: View; mode: Mode; choices: Choices; custom: Choices; explanation: Loading }
  | { at: 'advanced'; view: View; choices: Choices }
  | {
      at: 'changes';
      view: View;
      from: From;
      choices: Choices;
      explanation: Loading;
      // Why this list is another one than was agreed to.
      changed?: 'machine' | 'undone' | 'recovered';
      // The run that waits until this list is agreed to, if one does.
      waits?: Run;
      copied?: Copied;
    }
  | { at: 'progress'; view: View; from: From; choices: Choices; run: Run }
  | { at: 'done'; view: View; from: From; outcome: Outcome; test: PortTest; copied?: Copied }
  // `needsPassword`: whether the changes needed one.
  | {
      at: 'failed';
      view: View;
      from: From;
      choices: Choices;
      failure: Failure;
      needsPassword: boolean;
      // An interrupted run was put in order all the same.
      recovered?: true;
      copied?: Copied;
    }
  // `leaving`: it is asked whether to close although something is chosen and not applied.
  | { at: 'settings'; view: View; choices: Choices; test: PortTest; leaving: boolean; copied?: Copied };

export type Msg =
  | { is: 'loaded'; view: View }
  | { is: 'broken'; failure: Failure }
  | { is: 'refused_start'; failure: Failure }
  | { is: 'not_shown'; failure: Failure }
  | { is: 'explained'; choices: Choices; only: Item[]; explanation: Loading }
  | { is: 'mode'; mode: Mode }
  | { is: 'choose'; choices: Choices }
  | { is: 'repair'; item: Item }
  | { is: 'primary' }
  | { is: 'back' }
  | { is: 'escape' }
  | { is: 'show_changes' }
  | { is: 'event'; event: Event }
  | { is: 'applied'; outcome: Outcome }
  | { is: 'refused'; failure: Failure }
  | { is: 'answer'; allow: boolean }
  | { is: 'without' }
  | { is: 'stay' }
  | { is: 'discard' }
  | { is: 'copy'; what: string; text: string }
  | { is: 'copy_admin' }
  | { is: 'copied'; copied: Copied | undefined }
  | { is: 'zoom'; step: Zoom }
  | { is: 'login_items' }
  | { is: 'focus' }
  | { is: 'refreshed'; view: View }
  | { is: 'test_port' }
  | { is: 'port_tested'; test: PortTest }
  | { is: 'run_again' }
  | { is: 'settings' };

export type Effect =
  | { do: 'load'; settings: boolean }
  | { do: 'explain'; choices: Choices; only: Item[] }
  | { do: 'apply'; choices: Choices; only: Item[]; approved: Digest }
  | { do: 'answer'; allow: boolean }
  | { do: 'copy'; what: string; text: string }
  | { do: 'copy_admin'; choices: Choices; only: Item[] }
  | { do: 'test_port' }
  | { do: 'zoom'; step: Zoom }
  | { do: 'login_items' }
  | { do: 'show_in_finder' }
  | { do: 'refresh' }
  | { do: 'close' };
