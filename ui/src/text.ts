// Every word that people read comes from the catalogue, which the command line uses too.
import en from '../../assets/messages/en.json';

export type Key = keyof typeof en;

// The pseudo-locale: accents and 40 % more, so that words that bypass the catalogue, and layouts
// that break when text grows, are seen.
const ACCENTS: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Ü',
};

export function pseudo(text: string): string {
  const changed = text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 ? part : part.replace(/[aeiouAEIOU]/g, (c) => ACCENTS[c] ?? c)))
    .join('');
  return `[${changed}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
}

let locale = new URLSearchParams(location.search).get('locale');
try {
  locale ??= localStorage.getItem('locale');
} catch {
  // No storage: English.
}

export function setLocale(name: string | null): void {
  locale = name;
}

export function t(key: Key, values: Record<string, string | number> = {}): string {
  const text = locale === 'pseudo' ? pseudo(en[key]) : en[key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

// Messages of the engine begin in lower case; in the window they are sentences of their own. The
// product's name is written as it is.
export function sentence(text: string): string {
  return text.startsWith('iEchor') ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

// "One change" and "3 changes" are two sentences.
export function counted(one: Key, many: Key, count: number): string {
  return count === 1 ? t(one) : t(many, { count: count.toLocaleString('en-US') });
}
