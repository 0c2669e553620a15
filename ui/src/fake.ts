// A backend for the browser and for tests: it replays what the real program answered on simulated Macs. The recordings
// are made by tests/recordings.rs; what was not recorded is refused. `npm run dev`, then
// ?fake=fresh|intel|rivals|standard|settings|switched-off|inplace|interrupted|beside|hosts|
// blocked|many|fails|taken|slow|real|translocated|image|argument|account|notices|update|taken-over|refused|not-now|others|removal|
// managed|locked|locked-all|hidden|by-default|helper-first|no-helper|earlier|earlier-settings|first
import type { Api } from './api';
import type {
  Asked,
  Change,
  Choices,
  Drift,
  Event,
  Explanation,
  Failure,
  FirstStartDue,
  Item,
  ItemStatus,
  Leftover,
  Managed,
  ManualStep,
  Outcome,
  Paragraph,
  Status,
  View,
} from './bindings';
import { PARTS } from './bindings';
import { notNow } from './decide';
import { as, MANAGED } from './fake-managed';
import type { Goal } from './goal';
import { ABOUT, answerOf } from './items';
import answersOf from './recordings/answers.json';
import beside from './recordings/beside.json';
import blocked from './recordings/blocked.json';
import drifted from './recordings/drifted.json';
import fresh from './recordings/fresh.json';
import full from './recordings/full.json';
import hosts from './recordings/hosts.json';
import intel from './recordings/intel.json';
import interrupted from './recordings/interrupted.json';
import removal from './recordings/removal.json';
import rivals from './recordings/rivals.json';
import setUp from './recordings/set-up.json';
import standard from './recordings/standard.json';
import switchedOff from './recordings/switched-off.json';
import { t } from './text';
import { same } from './wizard';

type Explained = { choices: Choices; explanation?: Explanation; failure?: Failure };
export type Run = { choices: Choices; events: Event[]; outcome?: Outcome; failure?: Failure };
type Recording = { view: View; explanations: Explained[]; runs: Run[]; administrator_text: string };
type Removal = { explanation: Explanation; events: Event[]; outcome: Outcome };
type Answers = { prompt: Event; root: Paragraph[] } & Record<
  'cancelled' | 'denied' | 'port_in_use' | 'argument' | 'account' | 'image' | 'translocated',
  Failure
>;

export const answers = answersOf as unknown as Answers;
const REFUSED = ['argument', 'account', 'image', 'translocated'] as const;

// Fresh, but for what is said here.
const RECORDED: Record<string, unknown> = {
  intel,
  rivals,
  standard,
  beside,
  blocked,
  hosts,
  settings: drifted,
  'switched-off': switchedOff,
  inplace: setUp,
  interrupted,
  notices: drifted,
  update: setUp,
  'taken-over': setUp,
  refused: setUp,
  others: beside,
  managed: setUp,
  'locked-all': setUp,
  'helper-first': setUp,
  'no-helper': setUp,
  'earlier-settings': drifted,
  fails: { ...fresh, runs: full.runs },
};

function recording(kind: string): Recording {
  return (RECORDED[kind] ?? fresh) as Recording;
}

// The same with many more tools.
function many(explanation: Explanation): Explanation {
  const groups = explanation.groups.map((group) => {
    const { changes } = group;
    const last = changes.at(-1);
    if (group.reason !== 'tools' || !last) return group;
    return { ...group, changes: Array.from({ length: 10_000 }, (_, i) => ({ ...last, path: `${last.path}-${i}` })) };
  });
  return { ...explanation, groups, count: groups.reduce((sum, group) => sum + group.changes.length, 0) };
}

function missing(what: string): Failure {
  return { code: 'not_here', message: `no recording of ${what}`, causes: [], help: '', undone: 'nothing' };
}

// What is not recorded, laid over what is.
const DRIFT: Drift = {
  path: '/var/run/iechor.sock',
  expected: { is: 'link', target: '/Users/dev/.iechor/run/iechor.sock' },
  found: { is: 'missing' },
  since: 1_763_942_400,
  cause: 'removed',
};

function laidOver(kind: string, view: View): View {
  const over = (item: Item, more: Partial<ItemStatus>): View => ({
    ...view,
    status: { ...view.status, items: view.status.items.map((i) => (i.item === item ? { ...i, ...more } : i)) },
  });
  switch (kind) {
    case 'settings':
      return over('socket', { drift: [DRIFT] });
    case 'notices':
      return {
        ...over('socket', { drift: [DRIFT] }),
        notices: [{ item: 'socket', what: { is: 'drift' }, needs_password: true }],
      };
    case 'update':
      return { ...view, notices: [{ item: 'ports', what: { is: 'update' }, needs_password: true }] };
    case 'taken-over':
      return {
        ...over('socket', { shared_with: ['ann'] }),
        notices: [
          { item: 'socket', what: { is: 'taken_over', user: 'ann' }, needs_password: true },
          { item: 'context', what: { is: 'drift' }, needs_password: false },
        ],
      };
    case 'refused': {
      const { choices } = view.status;
      return {
        ...view,
        status: decidedStatus(view.status, { ...choices, refused: { ports: 'not_now' }, mute: ['socket'] }),
      };
    }
    case 'not-now': {
      const choices = { ...view.status.choices, refused: notNow(view) };
      return { ...view, settings: true, status: decidedStatus(view.status, choices) };
    }
    case 'others':
      return { ...view, status: decidedStatus(view.status, { ...view.status.choices, leave: ['kubectl'] }) };
    case 'managed':
    case 'locked':
    case 'locked-all':
    case 'hidden':
    case 'by-default':
      return under(MANAGED[kind], view);
    case 'helper-first':
      return throughHelper(view);
    case 'no-helper': {
      const choices: Choices = { ...view.status.choices, ask: 'helper-first' };
      return { ...view, status: { ...view.status, choices, ask: 'helper-first' } };
    }
    case 'earlier':
    case 'earlier-settings': {
      const { recommended } = view;
      return {
        ...view,
        status: { ...view.status, leftovers: LEFTOVERS },
        recommended: recommended && leftBy(recommended),
      };
    }
    default:
      return view;
  }
}

// The same under an organisation.
export function under(managed: Managed, view: View): View {
  const over = (choices: Choices) => as(managed.locked, choices);
  const recommended_choices = over(as(managed.defaults, view.recommended_choices));
  const choices = over(view.status.choices);
  const found = view.recommended && explained('fresh', recommended_choices);
  return {
    ...view,
    status: { ...view.status, choices, ask: choices.ask ?? 'first-launch', managed },
    recommended_choices,
    without_choices: over(view.without_choices),
    recommended: found && 'explanation' in found ? found.explanation : view.recommended,
  };
}

const LEFTOVERS: Leftover[] = [
  { path: '/Library/LaunchDaemons/com.iechor.socket.plist', what: 'ln_task', by: '4.17' },
  { path: '/Library/LaunchDaemons/com.iechor.vmnetd.plist', what: 'running_helper', by: '4.14' },
  { path: '/Users/dev/.zprofile', what: 'profile', by: '4.17' },
];

// No change needs a password.
function throughHelper(view: View): View {
  const choices: Choices = { ...view.status.choices, ask: 'helper-first' };
  const items = Object.entries(view.needs_password.items).map(([item, settings]) => [
    item,
    Object.fromEntries(Object.keys(settings).map((setting) => [setting, false])),
  ]);
  return {
    ...view,
    status: { ...view.status, choices, ask: 'helper-first', through_helper: true },
    recommended_choices: { ...view.recommended_choices, ask: 'helper-first' },
    needs_password: { recommended: false, without: false, items: Object.fromEntries(items) },
    recommended: view.recommended && unasked(view.recommended),
  };
}

function unasked(explanation: Explanation): Explanation {
  return { ...explanation, asks: false, groups: explanation.groups.map((group) => ({ ...group, asks: false })) };
}

// The first change for each reason is of something that was left.
function leftBy(explanation: Explanation): Explanation {
  const left = (change: Change, i: number): Change => (i === 0 ? { ...change, left_by: '4.17' } : change);
  const groups = explanation.groups.map((group) => ({ ...group, changes: group.changes.map(left) }));
  return { ...explanation, groups };
}

// What is decided, and what follows from that in the states.
function decidedStatus(status: Status, choices: Choices): Status {
  const items = status.items.map((i): ItemStatus => {
    const { refused: _, ...rest } = i;
    const kept = i.kept.map((conflict) => ({ ...conflict, left: answerOf(choices, conflict.name) === 'keep' }));
    const refused = choices.refused?.[i.item];
    const muted = choices.mute?.includes(PARTS[i.item]) ?? false;
    return {
      ...rest,
      kept,
      muted,
      ...(refused ? { refused } : {}),
    };
  });
  return { ...status, choices, items };
}

export function removalOf(keep: boolean): Removal {
  return (removal as unknown as { removals: Removal[] }).removals[keep ? 1 : 0] as Removal;
}

export function viewOf(kind: string): View {
  const view = laidOver(kind, recording(kind).view);
  const { recommended } = view;
  return {
    ...view,
    // Set up, and opened on the wizard all the same.
    settings: kind !== 'inplace' && view.settings,
    simulated: kind !== 'real' && kind !== 'switched-off',
    recommended: kind === 'many' && recommended ? many(recommended) : recommended,
  };
}

// No step follows from what was refused, what nobody is warned of, and when set-up asks.
function effective({ refused: _, mute: __, ask: ___, ...choices }: Choices): Choices {
  return choices;
}

// What would change, or why that is not known.
export function explained(kind: string, choices: Choices): { explanation: Explanation } | { failure: Failure } {
  const found = recording(kind).explanations.find((e) => same(e.choices, effective(choices)));
  if (found?.explanation) {
    const { explanation } = found;
    if (kind === 'helper-first') return { explanation: unasked(explanation) };
    if (kind === 'earlier') return { explanation: leftBy(explanation) };
    return { explanation: kind === 'many' ? many(explanation) : explanation };
  }
  return { failure: found?.failure ?? missing(`a plan for ${JSON.stringify(choices)}`) };
}

export function explanationOf(kind: string, choices: Choices): Explanation {
  const found = explained(kind, choices);
  if ('failure' in found) throw new Error(found.failure.message);
  return found.explanation;
}

// Of these items alone; of all, if none is named.
function ofItems(explanation: Explanation, only: Item[]): Explanation {
  if (only.length === 0) return explanation;
  const groups = explanation.groups.filter((group) => only.some((item) => item === ABOUT[group.reason]));
  const count = groups.reduce((sum, group) => sum + group.changes.length, 0);
  return { ...explanation, groups, count, asks: groups.some((group) => group.asks) };
}

function wanted(kind: string, goal: Goal): { explanation: Explanation } | { failure: Failure } {
  if (goal.is === 'uninstalled') return removalOf(goal.keep_choices);
  const found = explained(kind, goal.choices);
  return 'failure' in found ? found : { explanation: ofItems(found.explanation, goal.only) };
}

function ran(kind: string, goal: Goal): Omit<Run, 'choices'> {
  return goal.is === 'uninstalled' ? removalOf(goal.keep_choices) : runOf(kind, goal.choices);
}

export function runOf(kind: string, choices: Choices): Run {
  const found = recording(kind).runs.find((run) => same(run.choices, effective(choices)));
  return found ?? { choices, events: [], failure: missing(`a run with ${JSON.stringify(choices)}`) };
}

// A first start for one thing at a time.
const FIRST: [Item, string][] = [
  ['cli', 'iEchor Setup wants to link the command-line tools in /usr/local/bin.'],
  ['socket', 'iEchor Setup wants to link /var/run/iechor.sock, now and at every start.'],
];
const DUE: FirstStartDue = { items: FIRST.map(([item]) => item), together: false, asks: true };

// As the program says it, in the language of the page.
function rootParts(): Paragraph[] {
  const parts = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((n) => ({
    title: t(`root-${n}-title`),
    text: t(`root-${n}-text`),
  }));
  return [...parts, { title: t('root-here-title'), text: t('root-here-unsaid') }];
}

export function fakeApi(kind: string): Api {
  const view = viewOf(kind);
  let allow: (allowed: boolean) => void = () => {};
  return {
    refused: REFUSED.filter((refused) => refused === kind).map((refused) => answers[refused])[0] ?? null,
    first: kind === 'first' ? { due: DUE } : null,
    firstStart: async (tell) => {
      const asked: Asked[] = [];
      for (const [item, text] of FIRST) {
        const answered = new Promise<boolean>((resolve) => {
          allow = resolve;
        });
        tell({ event: 'prompt', text, user: view.person.name });
        asked.push({ item, answer: (await answered) ? 'allowed' : 'cancelled' });
      }
      const left: ManualStep[] = [
        { do: 'set_host', line: `export IECHOR_HOST="unix:///Users/dev/.iechor/run/iechor.sock"`, file: '~/.zprofile' },
      ];
      const isRefused = asked.some(({ item, answer }) => item === 'socket' && answer === 'cancelled');
      return { asked, status: { ...view.status, left: isRefused ? left : [] } };
    },
    view: async () => view,
    explain: async (goal) => {
      const found = wanted(kind, goal);
      if ('failure' in found) throw found.failure;
      return found.explanation;
    },
    apply: async (goal, _approved, tell) => {
      const found = wanted(kind, goal);
      if ('explanation' in found && found.explanation.asks) {
        const answered = new Promise<boolean>((resolve) => {
          allow = resolve;
        });
        if (view.simulated) tell(answers.prompt);
        else setTimeout(() => allow(true), 12_000);
        if (!(await answered)) throw answers.cancelled;
      }
      const { events, outcome, failure } = ran(kind, goal);
      for (const event of events) {
        tell(event);
        if (kind === 'slow' && event.event === 'step') await pause(900);
        if (event.event === 'undoing') await pause(300);
      }
      if (!outcome) throw failure;
      view.status = outcome.status;
      return outcome;
    },
    decide: async (choices) => {
      view.status = decidedStatus(view.status, choices);
      return { ...view };
    },
    refuse: async () => {},
    report: async () => 'iEchor Setup, on macOS 26\nDefault socket: in order\n',
    saveReport: async () => '/Users/dev/Desktop/iechor-report.txt',
    answer: async (allowed) => allow(allowed),
    setAside: async () => {
      view.set_aside = [];
    },
    putInOrder: async (tell) => {
      const answered = new Promise<boolean>((resolve) => {
        allow = resolve;
      });
      tell(answers.prompt);
      if (!(await answered)) throw answers.cancelled;
      return view;
    },
    explainRoot: async () => rootParts(),
    administratorText: async () => recording(kind).administrator_text,
    testPort: async () => {
      if (kind === 'taken') throw answers.port_in_use;
      return 'by_helper';
    },
    openLoginItems: async () => {},
    openManagedUrl: async () => {},
    showInFinder: async () => {},
    showFailed: async () => {},
    zoom: async () => {},
    unapplied: async () => {},
    ready: async () => {},
    reportError: async (message) => console.error(message),
    close: async () => {},
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
