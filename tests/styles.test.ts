import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** Sheets that go over what others have set, on purpose. */
const overriding = new Set(['print.css', 'pdf.css']);

/** The classes that a sheet gives a look of their own, outside every condition and every other class. */
function ownClasses(sheet: string): Set<string> {
  let css = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  css = css.replace(/@media[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return new Set(
    selectors.flatMap((selector) => /^\s*\.([\w-]+)(?:::?[\w-]+)*\s*$/.exec(selector)?.[1] ?? []),
  );
}

// Sheets share pages in an order that the build chooses: the same name in two of them hides or repaints what the
// other one meant.
test('a class has its look from one style sheet', () => {
  const sheets = new Map<string, string[]>();
  for (const sheet of globSync('src/styles/*.css')) {
    if (overriding.has(basename(sheet))) continue;
    for (const name of ownClasses(sheet))
      sheets.set(name, [...(sheets.get(name) ?? []), basename(sheet)]);
  }
  expect(sheets.size).toBeGreaterThan(200);
  expect([...sheets].filter(([, files]) => files.length > 1)).toEqual([]);
});

/** What a colour weighs to the eye, by WCAG 2.2 (relative luminance). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

// A place that a link leads to may hold words of any colour; axe only sees a page without such a place.
test('words of every colour can be read in a marked place, light and dark', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name, light, dark]) => [name!, [light!, dark!]],
    ),
  );
  const words = 'ink muted link spec prim regprim komm egen neutral caution alarm'.split(' ');
  for (const scheme of [0, 1]) {
    const mark = colours.get('mark')![scheme]!;
    const hard = words.filter((name) => contrast(colours.get(name)![scheme]!, mark) < 4.5);
    expect(hard, scheme === 0 ? 'light' : 'dark').toEqual([]);
  }
});
