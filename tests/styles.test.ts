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
