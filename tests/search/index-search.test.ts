import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../scripts/search/open-index.ts';
import { countValues, narrow } from '../../src/search/facets.ts';
import type { Engine } from '../../src/search/engine.ts';
import { ask } from '../../src/search/query.ts';

const folders: string[] = [];
let engine: Engine;
let close: () => Promise<void>;

/** The index of the real content, as the build writes it. */
async function buildIndex(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  folders.push(out);
  await promisify(execFile)(process.execPath, ['scripts/index-search.ts', '--out', out]);
  return out;
}

beforeAll(async () => {
  ({ engine, close } = await openIndex(await buildIndex()));
}, 30_000);

afterAll(async () => {
  await close?.();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]);

const addresses = async (typed: string, count = 3) =>
  Promise.all(
    (await ask(engine, typed)).found
      .slice(0, count)
      .map(async ({ id }) => (await engine.load(id)).url),
  );

test('gives the same bytes for the same content', async () => {
  expect(filesIn(await buildIndex())).toEqual(filesIn(folders[0]!));
}, 30_000);

test.each([
  ['skelettmetastaser', '#vgr-fysisk-aktivitet-skelettmetastaser'],
  ['SKELETTMETASTASER', '#vgr-fysisk-aktivitet-skelettmetastaser'],
  ['hembesök fatigue', '#vgr-fatigue-hembesok'],
  ['vem ansvarar för fatigue i primärvården', '/behov/fatigue/vastra-gotaland/#'],
  ['dietist ta över', '/behov/nutrition/vastra-gotaland/#'],
  ['lymfodem vgr', '/behov/lymfodem/vastra-gotaland/#'],
  ['ftigue', 'fatigue'],
  ['SIP', '/ordlista/#sip'],
])('answers "%s" among the first three', async (typed, expected) => {
  expect((await addresses(typed)).join(' ')).toContain(expected);
});

test('finds something for every word that the lexicon knows', async () => {
  const lost: string[] = [];
  for (const word of (await engine.vocabulary()).words.values()) {
    if ((await engine.search(word)).length === 0) lost.push(word);
  }
  expect(lost).toEqual([]);
});

test('fails rather than answers when a part of the index cannot be read', async () => {
  const silent = { ...engine, search: async () => [] };
  await expect(ask(silent, 'fatigue')).rejects.toThrow(/index/);
});

test('finds nothing for a code that no source names, rather than lookalikes', async () => {
  const { found, unknownCodes } = await ask(engine, 'ZZ999');
  expect(found).toEqual([]);
  expect(unknownCodes).toEqual(['ZZ999']);
});

test('narrows by filters and counts what each value would give', async () => {
  const { found } = await ask(engine, 'fatigue');
  const chosen = { niva: 'primarvard' };
  const narrowed = narrow(found, engine.facets, chosen);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(found.length);
  expect(countValues(found, engine.facets, chosen, 'niva').get('primarvard')).toBe(narrowed.length);
  const fragments = await Promise.all(narrowed.map(({ id }) => engine.load(id)));
  for (const { filters } of fragments) expect(filters.niva).toContain('primarvard');
});

test('answers hostile queries quickly and without an exception', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"\'\\%*()[]{}:;#&+~^',
    '😀',
    '\0',
    '"',
    '"""',
    '\u202Eabc',
    'x'.repeat(10_000),
  ];
  for (const typed of hostile) {
    const start = performance.now();
    await ask(engine, typed);
    expect(performance.now() - start).toBeLessThan(200);
  }
});
