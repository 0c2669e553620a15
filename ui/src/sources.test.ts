// What the page is written with: no words put together in it, and no side of the window by its name.
import { expect, test } from 'vitest';

const read = import.meta.glob<string>(['./*.svelte', './*.ts', './*.css', '!./*.test.ts', '!./fake*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function found(wrong: RegExp, kind: RegExp = /./): string[] {
  return Object.entries(read).flatMap(([file, text]) =>
    kind.test(file) ? [...text.matchAll(wrong)].map((match) => `${file}: ${match[0].trim()}`) : [],
  );
}

test('no sentence and no list is put together in the page', () => {
  expect(Object.keys(read).length).toBeGreaterThan(60);
  // Two messages with a blank between, or one with a mark behind it.
  expect(found(/[^=]\{t\([^\n]*?\)\}( |\{' '\}|:|,|…|\.\.\.)(\{|<)/g, /svelte$/)).toEqual([]);
  expect(found(/\$\{t\([^`]*?`/g)).toEqual([]);
  expect(found(/t\('[^']*'[^)]*\) \+|\+ t\('/g)).toEqual([]);
  expect(found(/join\('[,;] ?'\)(?!\}`)|toLowerCase\(/g)).toEqual([]);
  expect(found(/[→←·]/g)).toEqual([]);
});

test('no style names a side that is another one where people read from right to left', () => {
  const side =
    /^ *(left|right|((margin|padding|border|scroll-margin|scroll-padding)-(left|right)[a-z-]*)|border-(top|bottom)-(left|right)-radius) *:/gm;
  expect(found(side, /css$|svelte$/)).toEqual([]);
  expect(found(/^ *(text-align|float|clear) *: *(left|right)/gm, /css$|svelte$/)).toEqual([]);
  // Four values name the sides in turn.
  expect(
    found(/^ *(padding|margin|inset|border-width|border-radius) *: *[\w.%()-]+( +[\w.%()-]+){3};/gm, /css$|svelte$/),
  ).toEqual([]);
});
