import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guardedTexts } from '../../src/checks/guarded-texts.ts';
import { readerTexts } from '../../src/checks/reader-texts.ts';
import { roleFields } from '../../src/checks/role-fields.ts';
import type { Entry, ValuePath } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent } from '../../src/reading/load-content.ts';

// The texts that rules look at are those that stand in the files, each at the place that an editor is led to.

const { entries } = await loadContent('content');
const graph = buildGraph(entries);

const files = new Map<string, unknown>();
function valueAt(file: string, path: ValuePath): unknown {
  if (!files.has(file)) {
    const text = readFileSync(join('content', file), 'utf8');
    files.set(file, parse(file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text));
  }
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)?.[key],
    files.get(file),
  );
}

const plain = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();
const misplaced = (all: { entry: Entry; at: ValuePath; value: string }[]) =>
  all
    .filter(({ entry, at, value }) => value && plain(valueAt(entry.file, at)) !== plain(value))
    .map(({ entry, at, value }) => `${entry.file} ${at.join('.')}: ${value}`);

test('each text for readers stands where it is said to', () => {
  const all = entries.flatMap((entry) => readerTexts(entry).map((text) => ({ entry, ...text })));
  expect(all.length).toBeGreaterThan(2500);
  expect(misplaced(all)).toEqual([]);
});

test('each field that names who answers stands where it is said to', () => {
  const all = roleFields(graph);
  expect(new Set(all.map(({ entry }) => entry.kind)).size).toBeGreaterThan(4);
  expect(misplaced(all)).toEqual([]);
});

test('each text that one word decides stands where it is said to', () => {
  const all = [...guardedTexts(graph)].map(({ entry, at, sentence }) => ({
    entry,
    at,
    value: sentence,
  }));
  expect(new Set(all.map(({ entry }) => entry.kind))).toEqual(
    new Set(['statement', 'criterion', 'handoverRule']),
  );
  expect(misplaced(all)).toEqual([]);
});

/** What readers do not meet, or what is a body's own name. */
const noText = new Set([
  'regioner processteam',
  'sokprov-blind.yaml sokprov.not',
  'sokprov.yaml sokprov.not',
  'namnda-dokument dokument.titel',
]);

test('no sentence of a file is left out', () => {
  const read = new Set(
    entries.flatMap((entry) => [
      ...readerTexts(entry).map(({ at }) => `${entry.file} ${at.join('.')}`),
    ]),
  );
  const missed = new Set<string>();
  const walk = (file: string, value: unknown, path: ValuePath) => {
    if (typeof value === 'string' && /^\p{Lu}.*\s.*[.!]$/su.test(value)) {
      if (!read.has(`${file} ${path.join('.')}`))
        missed.add(
          `${file.split('/')[0]} ${path.filter((key) => typeof key === 'string').join('.')}`,
        );
    } else if (value && typeof value === 'object') {
      for (const [key, own] of Object.entries(value))
        walk(file, own, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  for (const file of new Set(entries.map(({ file }) => file))) {
    valueAt(file, []);
    walk(file, files.get(file), []);
  }
  expect([...missed].filter((place) => !noText.has(place))).toEqual([]);
});
