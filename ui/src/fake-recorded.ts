// What the real program answered on simulated Macs; what was not recorded is refused. Not in a release.
import type { Change, Choices, Event, Explanation, Failure, Item, Outcome, Paragraph, View } from './bindings';
import type { Goal } from './goal';
import { ABOUT, same } from './items';
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

type Explained = { choices: Choices; explanation?: Explanation; failure?: Failure };
export type Run = { choices: Choices; events: Event[]; outcome?: Outcome; failure?: Failure };
type Recording = { view: View; explanations: Explained[]; runs: Run[]; administrator_text: string };
type Removal = { explanation: Explanation; events: Event[]; outcome: Outcome };
type Answers = { prompt: Event; root: Paragraph[] } & Record<
  'cancelled' | 'denied' | 'port_in_use' | 'argument' | 'account' | 'image' | 'translocated',
  Failure
>;

export const answers = answersOf as unknown as Answers;

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

export function recording(kind: string): Recording {
  return (RECORDED[kind] ?? fresh) as Recording;
}

// The same with many more tools.
export function many(explanation: Explanation): Explanation {
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

export function unasked(explanation: Explanation): Explanation {
  return { ...explanation, asks: false, groups: explanation.groups.map((group) => ({ ...group, asks: false })) };
}

// The first change for each reason is of something that was left.
export function leftBy(explanation: Explanation): Explanation {
  const left = (change: Change, i: number): Change => (i === 0 ? { ...change, left_by: '4.17' } : change);
  const groups = explanation.groups.map((group) => ({ ...group, changes: group.changes.map(left) }));
  return { ...explanation, groups };
}

export function removalOf(keep: boolean): Removal {
  return (removal as unknown as { removals: Removal[] }).removals[keep ? 1 : 0] as Removal;
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

export function wanted(kind: string, goal: Goal): { explanation: Explanation } | { failure: Failure } {
  if (goal.is === 'uninstalled') return removalOf(goal.keep_choices);
  const found = explained(kind, goal.choices);
  return 'failure' in found ? found : { explanation: ofItems(found.explanation, goal.only) };
}

export function ran(kind: string, goal: Goal): Omit<Run, 'choices'> {
  return goal.is === 'uninstalled' ? removalOf(goal.keep_choices) : runOf(kind, goal.choices);
}

export function runOf(kind: string, choices: Choices): Run {
  const found = recording(kind).runs.find((run) => same(run.choices, effective(choices)));
  return found ?? { choices, events: [], failure: missing(`a run with ${JSON.stringify(choices)}`) };
}
