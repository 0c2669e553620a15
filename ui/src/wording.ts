// What a failure says, in the language of the page: by its messages of the catalogue, else as it came.
import type { Failure, Said } from './bindings';
import { has, sentence, t } from './text';

// Nobody types a command into a window, so a message may have another form for it.
function worded(said: Said | null | undefined): string | null {
  if (!said) return null;
  const window = `${said.id}-window`;
  const id = has(window) ? window : said.id;
  return has(id) ? t(id, said.values ?? {}) : null;
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
