// What is laid over what was recorded, for what was not. Not in a release.
import type { Choices, Drift, Item, ItemStatus, Leftover, Managed, Status, View } from './bindings';
import { PARTS } from './bindings';
import { notNow } from './decide';
import { as, MANAGED } from './fake-managed';
import { explained, leftBy, many, recording, unasked } from './fake-recorded';
import { answerOf } from './items';

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
    case 'opens':
      return { ...view, app: 'closed' };
    case 'waits':
      return { ...view, app: 'waits' };
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

// What is decided, and what follows from that in the states.
export function decidedStatus(status: Status, choices: Choices): Status {
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
