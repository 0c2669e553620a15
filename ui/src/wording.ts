// What a failure says, in the language of the page: by its messages of the catalogue, else as it came.
import type { Failure, Outcome, Said, SaidValue } from './bindings';
import { has, list, sentence, t } from './text';

// Nobody types a command into a window, so a message may have another form for it.
export function worded(said: Said | null | undefined): string | null {
  if (!said) return null;
  const window = `${said.id}-window`;
  const id = has(window) ? window : said.id;
  if (!has(id)) return null;
  const values = Object.entries(said.values ?? {}).map(([name, value]) => [name, valueOf(value)]);
  return t(id, Object.fromEntries(values));
}

function valueOf(value: SaidValue): string | number {
  if (Array.isArray(value)) return list(value);
  return typeof value === 'object' ? (worded(value) ?? value.id) : value;
}

export function messageOf({ message, said }: Failure): string {
  return sentence(worded(said?.message) ?? message);
}

export function helpOf({ help, said }: Failure): string {
  return sentence(worded(said?.help) ?? help);
}

export function causesOf({ causes, said }: Failure): string[] {
  return causes.map((cause, index) => worded(said?.causes?.[index]) ?? cause);
}

export function notesOf({ notes, said }: Outcome): string[] {
  return notes.map((note, index) => sentence(worded(said?.[index]) ?? note));
}
