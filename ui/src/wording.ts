// What a failure says, in the language of the page: by its messages of the catalogue, else as it came.
import type { Failure, Outcome, Said, SaidValue } from './bindings';
import { has, type Key, list, sentence, t } from './text';

// Nobody types a command into a window, so a message may have another form for it.
export function worded(said: Said | null | undefined): string | null {
  if (!said) return null;
  const window = `${said.id}-window`;
  const id = has(window) ? window : said.id;
  if (!has(id)) return null;
  const values = Object.entries(said.values ?? {}).map(([name, value]) => [name, textOrCount(value)]);
  return t(id, Object.fromEntries(values));
}

function textOrCount(value: SaidValue): string | number {
  if (Array.isArray(value)) return list(value);
  return typeof value === 'object' ? (worded(value) ?? value.id) : value;
}

export function messageOf({ message, said }: Failure): string {
  return sentence(worded(said?.message) ?? message);
}

// What to do. A help without a message of the catalogue is for terminals; `own` is what the page says then.
export function helpOf({ code, said }: Failure, own: Key = `help-${code}`): string {
  return sentence(worded(said?.help) ?? t(own));
}

// Each cause, and whether it is what a program or the system said, in its own words.
export function causesOf({ causes, said }: Failure): { text: string; quoted: boolean }[] {
  return causes.map((cause, index) => {
    const text = worded(said?.causes?.[index]);
    return { text: text ?? cause, quoted: text === null };
  });
}

// What came without a message of the catalogue is translated nowhere.
export function translates(said: Said | null | undefined): 'no' | undefined {
  return worded(said) === null ? 'no' : undefined;
}

export function notesOf({ notes, said }: Outcome): string[] {
  return notes.map((note, index) => sentence(worded(said?.[index]) ?? note));
}
