// Contrasts of the colours of app.css, as WCAG 2.2 computes them: 4.5 for text and 3 for what shows a state or an edge;
// where more contrast is asked for, 7 and 4.5.
import { describe, expect, test } from 'vitest';
import css from './app.css?raw';

type Colour = [number, number, number, number];
type Tokens = Record<string, string>;

// The tokens that a media query sets, or that hold without one.
function tokens(query: string | null): Tokens {
  const start = query === null ? css.indexOf(':root {') : css.indexOf(`@media ${query} {\n  :root {`);
  if (start < 0) throw new Error(`app.css has no ${query}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const LIGHT = tokens(null);
const DARK = { ...LIGHT, ...tokens('(prefers-color-scheme: dark)') };
const MORE = tokens('(prefers-contrast: more)');
const LOOKS: Record<string, { colours: Tokens; text: number; edge: number }> = {
  light: { colours: LIGHT, text: 4.5, edge: 3 },
  dark: { colours: DARK, text: 4.5, edge: 3 },
  'light, with more contrast': { colours: { ...LIGHT, ...MORE }, text: 7, edge: 4.5 },
  'dark, with more contrast': {
    colours: { ...DARK, ...MORE, ...tokens('(prefers-contrast: more) and (prefers-color-scheme: dark)') },
    text: 7,
    edge: 4.5,
  },
};

function colour(text: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex) return [hex[1], hex[2], hex[3]].map((two) => Number.parseInt(two ?? '', 16)).concat(1) as Colour;
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(text);
  if (!rgb) throw new Error(`'${text}' is no colour that this test reads`);
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4]) / 100];
}

function luminance([r, g, b]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

function contrast(front: Colour, back: Colour): number {
  const [, , , part] = front;
  const over = front.map((value, i) => value * part + (back[i] ?? 0) * (1 - part)) as Colour;
  const [dark = 0, light = 0] = [luminance(over), luminance(back)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['window', 'card', 'well', 'bar', 'warn-soft', 'accent-soft'];

describe.each(Object.entries(LOOKS))('%s', (_, { colours, text, edge }) => {
  const of = (front: string, back: string) => contrast(colour(colours[front] ?? front), colour(colours[back] ?? back));
  function below(limit: number, fronts: string[], backs: string[]): string[] {
    const all = fronts.flatMap((front) => backs.map((back) => [front, back, of(front, back)] as const));
    return all.filter(([, , found]) => found < limit).map(([f, b, found]) => `${f} on ${b}: ${found.toFixed(2)}`);
  }

  test('text is readable on every ground that it stands on', () => {
    expect(below(text, ['text', 'second'], GROUNDS)).toEqual([]);
    expect(below(text, ['good', 'warn', 'bad'], ['window', 'card'])).toEqual([]);
    expect(below(text, ['link'], ['window', 'card'])).toEqual([]);
    expect(below(4.5, ['#ffffff'], ['accent', 'accent-press'])).toEqual([]);
    expect(below(text, ['text'], ['control'])).toEqual([]);
  });

  test('the edges of what can be chosen, the marks of states and the ring of the focus are seen', () => {
    expect(below(edge, ['edge', 'ring'], ['window', 'card', 'well'])).toEqual([]);
    expect(below(edge, ['warn'], ['warn-soft'])).toEqual([]);
    expect(below(3, ['#ffffff'], ['tick'])).toEqual([]);
    // What is ticked is told from its ground by its fill or by its edge.
    const fill = below(3, ['accent'], ['card', 'window', 'accent-soft']);
    const rim = colours.checked === 'transparent' ? fill : below(3, ['checked'], ['card', 'window', 'accent-soft']);
    expect(fill.length === 0 || rim.length === 0, `${fill} ${rim}`).toBe(true);
  });
});

test('with more contrast, buttons and cards have edges that are seen', () => {
  for (const [name, { colours }] of Object.entries(LOOKS).slice(2))
    for (const line of ['line', 'control-line'])
      expect(contrast(colour(colours[line] ?? ''), colour(colours.card ?? '')), `${name}: ${line}`).toBeGreaterThan(3);
});

test('where the system gives the colours, and where it wants nothing to shine through, the page follows', () => {
  expect(css).toContain('@media (forced-colors: active)');
  expect(css).toContain('@media (prefers-reduced-transparency: reduce)');
});
