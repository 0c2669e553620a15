// Every word that people read comes from the catalogue, which menus, prompt and command line use too. The window's backend
// gives the page the messages of the language that it speaks.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../../assets/messages/en.ftl?raw';
import type { Key } from './messages';

export type { Key };

export type Words = { language: string; right_to_left: boolean; messages: string };

// Accented and bracketed English, 40 % longer, so that words that bypass the catalogue, and layouts that break when text
// grows, are seen.
const PSEUDO = 'en-XA';
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
const accented = (text: string) => text.replace(/[aeiouAEIOU]/g, (c) => ACCENTS[c] ?? c);
const longer = (text: string) => `[${text}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;

let language = 'en';
// With the digits of paths, ports and versions, which are the same in every language; a terminal has them too.
let locale = 'en';
let bundle: FluentBundle;
// The file of the language. A screen says some dozens of its messages, so each is read when it is first said.
let messages: string;

// A message as it stands in its file, with the lines that belong to it; nothing where there is none.
export function entry(messages: string, key: string): string {
  const start = messages.indexOf(`\n${key} =`) + 1;
  if (start === 0) return '';
  const length = messages.slice(start).search(/\n(?![ \n{}])/);
  return length < 0 ? messages.slice(start) : messages.slice(start, start + length);
}

function pattern(key: string) {
  if (!bundle.hasMessage(key)) bundle.addResource(new FluentResource(entry(messages, key)));
  return bundle.getMessage(key)?.value;
}

// What the page says from now on.
export function speak(words: Words): void {
  language = words.language;
  locale = `${language}-u-nu-latn`;
  bundle = new FluentBundle(locale, {
    // Marks that keep a path whole within a text of the other direction: no other language needs them.
    useIsolating: words.right_to_left,
    ...(language === PSEUDO && { transform: accented }),
  });
  ({ messages } = words);
  document.documentElement.lang = language;
  document.documentElement.dir = words.right_to_left ? 'rtl' : 'ltr';
}

// For tests, and for a page that no backend gave any words.
export const ENGLISH: Words = { language: 'en', right_to_left: false, messages: english };

export function t(key: Key, values: Record<string, FluentVariable> = {}): string {
  const said = pattern(key);
  if (!said) return key;
  const wrong: Error[] = [];
  const text = bundle.formatPattern(said, values, wrong);
  if (import.meta.env.DEV && wrong.length > 0) throw new Error(`${key}: ${wrong.join(', ')}`);
  return language === PSEUDO ? longer(text) : text;
}

// The same of a message that was put together, which may not be there.
export function has(key: string): key is Key {
  return pattern(key) != null;
}

// A text that was put into lower case, or begins so, as a sentence of its own. The product's name is written as it is.
export function sentence(text: string): string {
  return text.startsWith('iEchor') ? text : text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

// Several names as one text: "this, that and the other", or only one after the other.
export function list(names: string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(locale, { type }).format(names);
}

export function number(count: number): string {
  return count.toLocaleString(locale);
}

export function day(seconds: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(seconds * 1000);
}

export function clock(seconds: number): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(seconds * 1000);
}

const given = (window as { iechorWords?: Words }).iechorWords;
if (given) speak(given);
else if (import.meta.env.DEV) speak(ENGLISH);
