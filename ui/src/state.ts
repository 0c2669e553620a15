// What the step machine knows, hears and asks for.
import type {
  Bound,
  Choices,
  Digest,
  Event,
  Explanation,
  Failure,
  FirstStart,
  FirstStartDue,
  Item,
  Outcome,
  Paragraph,
  Reason,
  Refusal,
  Scope,
  SetAside,
  View,
} from './bindings';
import type { Decision } from './decide';
import type { Remedy } from './failing';
import type { First } from './first';
import type { Goal } from './goal';
import type { Lockable } from './managed';

export type Mode = 'recommended' | 'advanced';
// Where a list of changes was asked for, and so where Back leads, with what was chosen there.
export type From =
  | { is: 'welcome'; mode: Mode; custom: Choices }
  | { is: 'advanced'; custom: Choices }
  | { is: 'settings'; custom: Choices }
  // `never`: what was ticked there.
  | { is: 'notices'; never: Item[] };
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

// What root means here, as it is asked for.
export type Page = { is: 'looking' } | { is: 'known'; paragraphs: Paragraph[] } | { is: 'failed'; failure: Failure };

// A report of this Mac: it is shown before it is saved.
export type Report =
  | { is: 'looking' }
  | { is: 'known'; text: string }
  // Under which path.
  | { is: 'saved'; text: string; path: string }
  | { is: 'unsaved'; text: string; failure: Failure }
  | { is: 'failed'; failure: Failure };

// What was refused by whom it was asked of, item by item.
export type Refusals = Partial<Record<Item, Refusal>>;
// What is going on once refusals are remembered.
export type Next = 'close' | 'repair';

// Damaged records are renamed: asked about, under way with the question for the password, or how it ended.
export type Aside =
  | { is: 'asking' }
  | { is: 'working'; prompt: { text: string; user: string } | null }
  | { is: 'done'; files: SetAside[] }
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
  // `next`: on to that, whatever was done before and is told of.
  | { at: 'loading'; next?: 'settings' | 'again' | 'uninstall' }
  | { at: 'broken'; failure: Failure }
  // The start could not go on; nothing can be asked. `problem`: why the Finder could not be shown.
  | { at: 'refused'; failure: Failure; problem: Failure | null }
  // `choices` is what the summary is about; `custom` is what Advanced starts from. `problem`: why Not Now could not be
  // remembered, or what could not be opened. `overruled`, below: what was chosen otherwise than it is
  // locked since.
  | {
      at: 'welcome';
      view: View;
      mode: Mode;
      choices: Choices;
      custom: Choices;
      explanation: Loading;
      problem?: Failure;
    }
  | { at: 'advanced'; view: View; choices: Choices; overruled?: Lockable[]; problem?: Failure; copied?: Copied }
  // Set up again: first it is looked whether anything is to be done for what is chosen today.
  | { at: 'again'; view: View; explanation: Loading }
  // Something changed since the last start. `never`: what nobody is to ask about any more.
  | { at: 'notices'; view: View; never: Item[]; next?: Next; problem?: Failure }
  | { at: 'report'; back: State & { at: 'settings' }; report: Report; copied?: Copied }
  | {
      at: 'changes';
      view: View;
      from: From;
      goal: Goal;
      explanation: Loading;
      // Why this list is another one than was agreed to.
      changed?: 'machine' | 'undone' | 'recovered';
      overruled?: Lockable[];
      // The run that waits until this list is agreed to, if one does.
      waits?: Run;
      copied?: Copied;
    }
  // `held`: the window was to be closed meanwhile.
  | { at: 'progress'; view: View; from: From; goal: Goal; run: Run; held?: true }
  // `opening`: iEchor is being opened. `problem`: why it could not be.
  | {
      at: 'done';
      view: View;
      from: From;
      goal: Goal;
      outcome: Outcome;
      test: PortTest;
      opening?: true;
      problem?: Failure;
      copied?: Copied;
    }
  // `needsPassword`: whether the changes needed one.
  | {
      at: 'failed';
      view: View;
      from: From;
      goal: Goal;
      failure: Failure;
      needsPassword: boolean;
      // An interrupted run was put in order all the same.
      recovered?: true;
      // It is being put in order, with the question for the password.
      ordering?: { prompt: { text: string; user: string } | null };
      // Why the Finder could not be shown.
      problem?: Failure;
      copied?: Copied;
    }
  // `leaving`: it is asked whether to close although something is chosen and not applied. `said`: what was decided
  // last. `problem`: why the last decision could not be saved, or what could not be opened.
  | {
      at: 'settings';
      view: View;
      choices: Choices;
      test: PortTest;
      leaving: boolean;
      aside?: Aside;
      said?: Decision['is'];
      overruled?: Lockable[];
      problem?: Failure;
      copied?: Copied;
    }
  // A first start where the wizard does not ask.
  | First
  // What root means here, over the screen that `back` leads to.
  // `about`: the item that was asked about.
  | { at: 'root'; back: State; page: Page; about?: Item };

export type Msg =
  // `first`: what a first start without the wizard has to do, or did.
  | { is: 'loaded'; view: View; first?: { due: FirstStartDue } | { done: FirstStart } | null }
  | { is: 'first_started'; first: FirstStart | null }
  | { is: 'first_failed'; failure: Failure }
  | { is: 'broken'; failure: Failure }
  | { is: 'refused_start'; failure: Failure }
  | { is: 'not_shown'; failure: Failure }
  | { is: 'explained'; goal: Goal; explanation: Loading }
  | { is: 'mode'; mode: Mode }
  | { is: 'choose'; choices: Choices }
  | { is: 'repair'; item: Item }
  // Names of an item are taken back from whoever has them.
  | { is: 'take_back'; item: Item; names: string[] }
  // All is made as it was chosen.
  | { is: 'mend' }
  | { is: 'decide'; decision: Decision }
  | { is: 'decided'; decision: Decision; view: View }
  | { is: 'undecided'; failure: Failure }
  | { is: 'not_now' }
  | { is: 'never'; item: Item; never: boolean }
  | { is: 'remembered' }
  | { is: 'forgotten'; failure: Failure }
  | { is: 'choose_again' }
  | { is: 'uninstall' }
  | { is: 'keep_choices'; keep: boolean }
  | { is: 'report' }
  | { is: 'reported'; report: Report }
  | { is: 'save_report' }
  | { is: 'primary' }
  | { is: 'back' }
  | { is: 'escape' }
  | { is: 'show_changes' }
  | { is: 'event'; event: Event }
  | { is: 'applied'; outcome: Outcome }
  | { is: 'refused'; failure: Failure }
  | { is: 'answer'; allow: boolean }
  | { is: 'without' }
  // What a button on the screen of a failure does.
  | { is: 'remedy'; remedy: Remedy }
  | { is: 'ordered'; view: View }
  | { is: 'unordered'; failure: Failure }
  | { is: 'stay' }
  | { is: 'discard' }
  // The window is being closed.
  | { is: 'leave' }
  | { is: 'copy'; what: string; text: string }
  | { is: 'copy_admin' }
  | { is: 'copied'; copied: Copied | undefined }
  | { is: 'zoom'; step: Zoom }
  | { is: 'login_items' }
  // Where to ask about what an organisation decides.
  | { is: 'managed_url' }
  | { is: 'not_opened'; failure: Failure }
  | { is: 'focus' }
  | { is: 'refreshed'; view: View }
  | { is: 'test_port' }
  | { is: 'port_tested'; test: PortTest }
  | { is: 'run_again' }
  | { is: 'ask_aside' }
  | { is: 'set_aside' }
  | { is: 'aside'; aside: Aside }
  | { is: 'explain_root'; about?: Item }
  | { is: 'root_explained'; page: Page }
  | { is: 'settings' };

export type Effect =
  | { do: 'load'; settings: boolean }
  | { do: 'explain'; goal: Goal }
  | { do: 'apply'; goal: Goal; approved: Digest }
  | { do: 'decide'; decision: Decision; choices: Choices }
  | { do: 'refuse'; refusals: Refusals }
  | { do: 'report' }
  | { do: 'save_report'; text: string }
  | { do: 'first_start' }
  | { do: 'answer'; allow: boolean }
  | { do: 'copy'; what: string; text: string }
  | { do: 'copy_admin'; goal: Goal }
  | { do: 'test_port' }
  | { do: 'zoom'; step: Zoom }
  | { do: 'login_items' }
  | { do: 'managed_url' }
  | { do: 'open_app' }
  | { do: 'show_in_finder' }
  // What the last failure named.
  | { do: 'show_failed' }
  | { do: 'put_in_order' }
  | { do: 'refresh' }
  | { do: 'set_aside'; files: SetAside[] }
  | { do: 'explain_root' }
  | { do: 'close' };
