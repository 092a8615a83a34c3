import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
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
}, 90_000);

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
  ['dra tillbaka påstående', 'dra-tillbaka-en-uppgift'],
  ['lägga till region', 'ny-region'],
  ['lägga till ny utgåva', 'ny-utgåva-av-vårdprogrammet'],
  ['byta datum', 'datum-och-giltighet'],
  ['sätta giltighet', 'datum-och-giltighet'],
  ['rätta en siffra', 'rätta-ett-tal'],
  ['hur ändrar jag vårdnivå', 'ändra-en-vårdnivå'],
  ['ta bort en sida', 'flytta-eller-ta-bort'],
])('leads editors who type "%s" to the recipe first', async (typed, anchor) => {
  const [first] = await addresses(typed, 1);
  expect(first && decodeURI(first)).toMatch(new RegExp(`/redaktion/#${anchor}$`));
});

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
  engine.forget();
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
  expect(countValues(found, engine, chosen, 'niva').get('primarvard')).toBe(narrowed.length);
  const fragments = await Promise.all(narrowed.map(({ id }) => engine.load(id)));
  for (const { filters } of fragments) expect(filters.niva).toContain('primarvard');
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"\'\\%*()[]{}:;#&+~^',
  ...'"\'\\%*()[]{}:;#&+~^-–.,!?/|<>=@',
  '"fatigue',
  '""""""',
  '',
  ' '.repeat(10_000),
  '😀👩‍⚕️🇸🇪',
  '\0fatigue\0',
  '\u202Efatigue\u202C',
  '\u200Ffatigue\u200B\uFEFF',
  'حقوق المريض',
  'x'.repeat(10_000),
  'fatigue '.repeat(2_000),
  'cancerrehabilitering'.repeat(500),
  '__proto__ constructor toString',
  'fatigue -kurator AND OR NOT lymfödem*',
  'site:vgr fatigue^2 ~1 title:"kurator"',
  '\uD800',
  '1e309 NaN Infinity -0',
];

const limit = 200;

test('answers hostile queries quickly and without an exception', async () => {
  await ask(engine, 'zzz'); // the list of words is there, as after the first slip
  for (const typed of hostile) {
    for (const asTyped of [false, true]) {
      engine.forget();
      const start = performance.now();
      const { found } = await ask(engine, typed, { asTyped, explain: true });
      expect(performance.now() - start, typed.slice(0, 40)).toBeLessThan(limit);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
  }
}, 60_000);

test('answers whatever is typed with records that exist, best first', async () => {
  const words = [
    'fatigue',
    'kurator',
    'vc',
    'vgr',
    'AW019',
    '2021',
    '1 år',
    'ta över',
    '"',
    'skåne',
  ];
  const typed = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words, ...hostile.filter(({ length }) => length < 60)),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(' '));
  const known = new Set(engine.ids);
  await fc.assert(
    fc.asyncProperty(typed, fc.boolean(), async (text, asTyped) => {
      const { found, units } = await ask(engine, text, { asTyped });
      expect(units.length).toBeLessThanOrEqual(25);
      for (const [at, { id, score }] of found.entries()) {
        expect(known.has(id)).toBe(true);
        expect(Number.isFinite(score)).toBe(true);
        expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? Infinity);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each(['bäcken', 'hälsoskattning', 'örebro lymfödem', 'å ä ö'])(
  'finds the same for "%s" whether its letters are composed or not',
  async (typed) => {
    const idsOf = async (text: string) => (await ask(engine, text)).found.map(({ id }) => id);
    expect(await idsOf(typed.normalize('NFD'))).toEqual(await idsOf(typed));
  },
);

test.each(['AW019', 'aw019', 'AW 019', 'Aw 019', 'aw-019'])(
  'finds the code for "%s"',
  async (typed) => {
    expect((await addresses(typed, 1))[0]).toContain('/kva/aw019/');
  },
);

test('finds with and without the dots of å, ä and ö', async () => {
  for (const [typed, plain] of [
    ['lymfödem', 'lymfodem'],
    ['håravfall', 'haravfall'],
  ] as const)
    expect((await addresses(plain, 1))[0]).toBe((await addresses(typed, 1))[0]);
});

test('says what was read instead of a slip, and goes back when asked', async () => {
  const { units, found } = await ask(engine, 'fysioterapuet');
  expect(units).toMatchObject([{ typed: 'fysioterapuet', corrected: 'fysioterapeut' }]);
  expect(found.length).toBeGreaterThan(0);
  const asTyped = await ask(engine, 'fysioterapuet', { asTyped: true });
  expect(asTyped.units.some(({ corrected }) => corrected)).toBe(false);
});

test('marks what a newer edition has taken the place of, and ranks it below', async () => {
  const { found } = await ask(engine, 'vårdprogram cancerrehabilitering utgåva');
  const states = found.map(({ id }) => engine.traits.get(id)?.lage[0]);
  const kinds = found.map(({ id }) => engine.traits.get(id)?.typ[0]);
  const editions = states.filter((_, at) => kinds[at] === 'sida');
  expect(editions).toContain('ersatt');
  expect(states[0]).not.toBe('ersatt');
});

const written = (text: string) =>
  ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `.toLowerCase();

test.each([
  'aktiv överlämning',
  'kurator',
  'Min vårdplan',
  'och rehabilitering',
  'hälso- och sjukvården',
])(
  'finds the quotation "%s" where it stands as it is written, and everywhere it does',
  async (quoted) => {
    const { found, phrases } = await ask(engine, `"${quoted}"`);
    expect(phrases).toEqual([quoted]);
    const ids = new Set(found.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(0);
    const texts = await Promise.all(
      engine.ids.map(async (id) => [id, (await engine.load(id)).content] as const),
    );
    for (const [id, content] of texts)
      expect([id, ids.has(id)]).toEqual([id, written(content).includes(written(quoted))]);
  },
);

test.each([
  '"kuratorn"',
  '"lymfodem"',
  '"överlämning aktiv"',
  '"aktiv överlämningar"',
  '"fatigue aktiv"',
])('finds nothing for %s, which is written otherwise', async (typed) => {
  expect((await ask(engine, typed)).found).toEqual([]);
});

test('guesses nothing from the small words around what the index does not know', async () => {
  for (const typed of ['bröstprotes vem skriver ut', 'muntorr dåligt']) {
    const { found, unknownWords } = await ask(engine, typed);
    expect(unknownWords).not.toEqual([]);
    expect(found).toEqual([]);
  }
});

test('a patient who is moved is handed over', async () => {
  expect((await addresses('patienten flyttas till primärvården vid fatigue', 1))[0]).toContain(
    '#vgr-overlamning-fatigue',
  );
});

test('does not find or mark what only begins as an agent noun does', async () => {
  const marked = new Set<string>();
  for (const { id, words } of (await ask(engine, 'kurator')).found) {
    const content = (await engine.load(id)).content.split(/\s+/);
    for (const place of words) marked.add(content[place]?.toLowerCase() ?? '');
  }
  expect([...marked].filter((word) => /kurator/.test(word))).not.toEqual([]);
  expect([...marked].filter((word) => /kurativ/.test(word))).toEqual([]);
});
