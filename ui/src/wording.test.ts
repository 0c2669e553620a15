// What failures say, in the language of the page.
import { beforeEach, describe, expect, test } from 'vitest';
import english from '../../assets/messages/en.ftl?raw';
import type { Code, Failure } from './bindings';
import { PRESENTED } from './presented';
import { ENGLISH, speak, t } from './text';
import { causesOf, helpOf, messageOf, translates } from './wording';

// What only a terminal understands.
const COMMAND = /\b(iechor-setup|simulated-mac|sudo|ls|launchctl|chmod|chown|log show|Terminal)\b|(^|\s)--?[a-z]/;

const failure = (more: Partial<Failure>): Failure => ({
  code: 'io',
  message: 'could not write',
  causes: [],
  help: '',
  undone: 'nothing',
  ...more,
});
const MESSAGES = `
failure-x = { $path } is in the way
failure-x-help = run: iechor-setup repair
failure-x-help-window = choose Put in Order
failure-y-help = make room on the disk, then try again
cause-x = the disk is full
`;

beforeEach(() => speak({ ...ENGLISH, messages: english + MESSAGES }));

describe('a failure', () => {
  test('is said by its message, with its values, and as it came where it has none', () => {
    const said = { message: { id: 'failure-x', values: { path: '/usr/local' } } };
    expect(messageOf(failure({ said }))).toBe('/usr/local is in the way');
    expect(translates(said.message)).toBeUndefined();
    expect(messageOf(failure({}))).toBe('Could not write');
    expect(messageOf(failure({ said: { message: { id: 'failure-of-a-newer-version' } } }))).toBe('Could not write');
    expect(translates({ id: 'failure-of-a-newer-version' })).toBe('no');
  });

  test('comes with the help that is for a window, else with its help, else with that of its kind', () => {
    expect(helpOf(failure({ said: { help: { id: 'failure-x-help' } } }))).toBe('Choose Put in Order');
    expect(helpOf(failure({ said: { help: { id: 'failure-y-help' } } }))).toBe('Make room on the disk, then try again');
    expect(helpOf(failure({}))).toBe(t('help-io'));
    expect(helpOf(failure({}), 'ports-test-help')).toBe(t('ports-test-help'));
  });

  test('has causes of its own, and others that a program said', () => {
    const causes = ['the disk is full', 'ENOSPC'];
    expect(causesOf(failure({ causes, said: { causes: [{ id: 'cause-x' }] } }))).toEqual([
      { text: 'the disk is full', quoted: false },
      { text: 'ENOSPC', quoted: true },
    ]);
  });
});

describe('nobody is told to type a command into a window', () => {
  test('where a failure says no help of its own', () => {
    for (const code of Object.keys(PRESENTED) as Code[]) {
      expect(helpOf(failure({ code, help: 'run: sudo iechor-setup repair' })), code).toBe(t(`help-${code}`));
      expect(t(`help-${code}`), code).not.toMatch(COMMAND);
    }
  });

  test('by the help of any failure: where it names a command, there is another one for the window', () => {
    const ids = [...english.matchAll(/^(failure-\S+-help)(-window)? = (.*(?:\n +.*)*)$/gm)];
    const forWindow = new Set(ids.filter(([, , window]) => window).map(([, id]) => id));
    const wrong = ids.filter(([, id, window, text]) => COMMAND.test(text ?? '') && (window || !forWindow.has(id)));
    expect(wrong.map(([line]) => line)).toEqual([]);
  });
});
