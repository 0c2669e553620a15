// A backend for the browser and for tests: it replays what the real program answered on simulated Macs. The recordings
// are made by tests/recordings.rs; what was not recorded is refused. `npm run dev`, then
// ?fake=fresh|intel|rivals|standard|settings|switched-off|inplace|interrupted|beside|hosts|
// blocked|many|fails|taken|slow|real|translocated|image|argument|account|notices|update|taken-over|refused|not-now|others|removal|
// managed|locked|locked-all|hidden|by-default|helper-first|no-helper|earlier|earlier-settings|first|opens|waits
import type { Api } from './api';
import type { Asked, FirstStartDue, Item, ManualStep, Paragraph } from './bindings';
import { decidedStatus, viewOf } from './fake-laid';
import { answers, ran, recording, wanted } from './fake-recorded';
import { t } from './text';

export { under, viewOf } from './fake-laid';
export { answers, explained, explanationOf, type Run, removalOf, runOf } from './fake-recorded';

const REFUSED = ['argument', 'account', 'image', 'translocated'] as const;

// A first start for one thing at a time.
const FIRST: [Item, string][] = [
  ['cli', 'iEchor Setup wants to link the command-line tools in /usr/local/bin.'],
  ['socket', 'iEchor Setup wants to link /var/run/iechor.sock, now and each time this Mac starts.'],
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
  const looked = () => ({ ...view, looked_at: Math.floor(Date.now() / 1000) });
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
    given: () => null,
    view: async () => looked(),
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
      return looked();
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
      return looked();
    },
    explainRoot: async () => rootParts(),
    administratorText: async () => recording(kind).administrator_text,
    testPort: async () => {
      if (kind === 'taken') throw answers.port_in_use;
      return 'by_helper';
    },
    openLoginItems: async () => {},
    openManagedUrl: async () => {},
    openApp: async () => {},
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
