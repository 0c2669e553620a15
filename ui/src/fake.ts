// A backend for the browser and for tests:
// ?fake=fresh|rivals|standard|settings|switched-off|many|inplace|fails|taken|slow|real|translocated|
// image|argument|account
import type { Api } from './api';
import type { Change, Choices, Conflict, Event, Explanation, Failure, Group, Reason, View } from './bindings';

const BIN = '/usr/local/bin';
const TOOLS = ['iechor', 'iechor-buildx', 'iechor-compose', 'iechor-credential-osxkeychain', 'kubectl'];

export const CONFLICTS: Conflict[] = [
  {
    name: 'kubectl',
    path: `${BIN}/kubectl`,
    found: { is: 'link', target: '/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl' },
    owner: 'orb_stack',
    replace: false,
  },
  {
    name: 'iechor-compose',
    path: `${BIN}/iechor-compose`,
    found: { is: 'link', target: '../Cellar/iechor-compose/2.1.0/bin/iechor-compose' },
    owner: 'homebrew',
    replace: false,
  },
];

function link(path: string, target: string, root: boolean): Change {
  return {
    path,
    scope: root ? 'root' : 'user',
    before: { is: 'missing' },
    after: { is: 'link', target },
    job: null,
    keep: false,
    command: `${root ? 'sudo ' : ''}ln -s -f -n ${target} ${path}`,
  };
}

function job(path: string): Change {
  const file = { is: 'file' as const, sha256: '', mode: 0o644, owner: 0 };
  return {
    path,
    scope: 'root',
    before: file,
    after: file,
    job: true,
    keep: false,
    command: `sudo launchctl bootstrap system ${path}`,
  };
}

export function explanationOf(choices: Choices, conflicts: Conflict[], tools = TOOLS): Explanation {
  const groups: Group[] = [];
  const group = (reason: Reason, changes: Change[]) =>
    changes.length && groups.push({ reason, asks: changes.some((c) => c.scope === 'root'), changes });
  const bundle = '/Applications/iEchor.app/Contents/Resources/bin';
  const system = choices.cli === 'system';
  const theirs = new Set(conflicts.map((c) => c.name));
  const mine = tools.filter((tool) => !system || !theirs.has(tool) || choices.replace?.includes(tool));
  if (choices.cli !== 'off') {
    const directory = system ? BIN : '/Users/dev/.iechor/bin';
    group(
      'tools',
      mine.map((tool) => link(`${directory}/${tool}`, `${bundle}/${tool}`, system)),
    );
  }
  if (choices.socket) {
    const plist = '/Library/LaunchDaemons/com.iechor.socket.plist';
    group('socket', [link('/var/run/iechor.sock', '/Users/dev/.iechor/run/iechor.sock', true), job(plist)]);
  }
  if (choices.ports) group('ports', [job('/Library/LaunchDaemons/com.iechor.vmnetd.plist')]);
  const left: Explanation['left'] = [];
  if (choices.cli === 'user') left.push({ do: 'add_to_path', line: 'export PATH="$HOME/.iechor/bin:$PATH"' });
  if (!choices.socket) left.push({ do: 'set_host', line: 'export IECHOR_HOST="unix://$HOME/.iechor/run/iechor.sock"' });
  return {
    groups,
    conflicts: system ? conflicts.map((c) => ({ ...c, replace: choices.replace?.includes(c.name) ?? false })) : [],
    left,
    asks: groups.some((g) => g.asks),
    count: groups.reduce((n, g) => n + g.changes.length, 0),
    digest: JSON.stringify(choices),
  };
}

const RECOMMENDED: Choices = { cli: 'system', socket: true, ports: true };

const NOTHING: Explanation = { groups: [], conflicts: [], left: [], asks: false, count: 0, digest: 'nothing' };

function toolsOf(kind: string): string[] {
  return kind === 'many' ? Array.from({ length: 10_000 }, (_, i) => `tool-${i}`) : TOOLS;
}

export function viewOf(kind: string): View {
  const finished = kind === 'settings' || kind === 'switched-off';
  const inPlace = kind === 'inplace';
  const choices: Choices = finished
    ? { cli: 'system', socket: true, ports: false }
    : { cli: 'off', socket: false, ports: false };
  const item = (name: 'cli' | 'socket' | 'ports', on: boolean): View['status']['items'][number] => ({
    item: name,
    state: on ? 'in_order' : 'off',
    changes: [],
    kept: [],
  });
  const items = [item('cli', finished), item('socket', finished), item('ports', false)];
  if (finished) {
    items[1] = {
      ...items[1],
      state: 'differs',
      changes: [link('/var/run/iechor.sock', '/Users/dev/.iechor/run/iechor.sock', true)],
    } as (typeof items)[0];
  }
  if (kind === 'switched-off') items[1] = { ...item('socket', true), state: 'switched_off' };
  return {
    settings: finished,
    person: { name: 'dev', uid: 501, gid: 20, home: '/Users/dev', admin: kind !== 'standard' },
    tools: TOOLS,
    status: { finished, choices, items },
    asks: {
      recommended: !inPlace,
      without: finished,
      cli_system: !finished && !inPlace,
      cli_user: finished,
      cli_off: finished,
      socket: !inPlace,
      socket_off: finished,
      ports: !inPlace,
      ports_off: false,
    },
    conflicts: kind === 'rivals' ? CONFLICTS : [],
    recommended: inPlace ? NOTHING : explanationOf(RECOMMENDED, kind === 'rivals' ? CONFLICTS : [], toolsOf(kind)),
    news: kind === 'interrupted' ? 'waiting' : null,
    simulated: kind !== 'real' && kind !== 'switched-off',
  };
}

export function fakeApi(kind: string): Api {
  const view = viewOf(kind);
  const tools = toolsOf(kind);
  let allow: (allowed: boolean) => void = () => {};
  return {
    refused: REFUSED[kind] ?? null,
    view: async () => view,
    explain: async (choices) => (kind === 'inplace' ? NOTHING : explanationOf(choices, view.conflicts, tools)),
    apply: async (choices, _approved, tell) => {
      const explanation = explanationOf(choices, view.conflicts, tools);
      if (explanation.asks) {
        const asked = new Promise<boolean>((resolve) => {
          allow = resolve;
        });
        if (view.simulated) {
          tell({ event: 'prompt', text: 'iEchor Setup wants to make the changes that it has shown you.', user: 'dev' });
        } else {
          setTimeout(() => allow(true), 12_000);
        }
        if (!(await asked)) throw cancelled;
      }
      tell({ event: 'started', total: explanation.count });
      const steps = explanation.groups.flatMap((g) => g.changes.map((c): [Reason, Change] => [g.reason, c]));
      for (const [index, [reason, change]] of steps.entries()) {
        tell({ event: 'step', index, reason, scope: change.scope, path: change.path } satisfies Event);
        if (kind === 'slow') await pause(900);
        if (kind === 'fails' && index === 3) {
          tell({ event: 'undoing', count: 3 });
          await pause(300);
          throw FULL;
        }
      }
      tell({ event: 'verifying' });
      const items = view.status.items.map((i) => ({
        ...i,
        state: choices[i.item] && choices[i.item] !== 'off' ? ('in_order' as const) : ('off' as const),
        changes: [],
      }));
      view.status = { finished: true, choices, items };
      return { changed: explanation.count, status: view.status, left: explanation.left, notes: [] };
    },
    answer: async (allowed) => allow(allowed),
    administratorText: async (choices) =>
      explanationOf(choices, view.conflicts)
        .groups.flatMap((g) => g.changes.map((c) => c.command))
        .join('\n'),
    testPort: async () => {
      if (kind === 'taken') throw { ...FULL, message: IN_USE, causes: [], help: 'something else uses this port' };
      return 'by_helper';
    },
    openLoginItems: async () => {},
    showInFinder: async () => {},
    ready: async () => {},
    reportError: async (message) => console.error(message),
    close: async () => {},
  };
}

function refusal(code: Failure['code'], message: string, help: string): Failure {
  return { code, message, causes: [], help, undone: 'nothing' };
}

// Starts that cannot go on, as `plan::place`, `plan::Tree` and the window's own arguments word them.
const TO = "to the Applications folder ('/Applications/iEchor.app'), then open it there";
const REFUSED: Record<string, Failure> = {
  translocated: refusal(
    'passing_place',
    "iEchor runs from a temporary place, because it was opened where it was downloaded: '/private/var/folders/zy/jmx4mdfx6s36fdtd0_4ndl7c0000gn/T/AppTranslocation/613DF902-6BE1-4C37-A4C2-349AA050923C/d/iEchor.app'",
    `move it in the Finder ${TO}`,
  ),
  image: refusal(
    'passing_place',
    "iEchor runs from a disk image or another volume: '/Volumes/iEchor 4.18/iEchor.app'",
    `copy it ${TO}`,
  ),
  argument: refusal('usage', "unexpected argument '--dance' found", 'see what there is: iechor-setup-window --help'),
  account: refusal('usage', "there is no account 'nobody' on this Mac", 'its accounts are: dev, guest'),
};

const cancelled: Failure = {
  code: 'cancelled',
  message: 'cancelled: nothing was changed',
  causes: [],
  help: '',
  undone: 'nothing',
};

const FULL: Failure = {
  code: 'io',
  message: "cannot make the link '/usr/local/bin/iechor-credential-osxkeychain'",
  causes: ['no space left on device (os error 28)'],
  help: 'free some space on this disk, then try again',
  undone: 'everything',
};

const IN_USE =
  'Ports are not available: exposing port TCP 127.0.0.1:80 -> 0.0.0.0:0: could not bind: Address already in use';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
