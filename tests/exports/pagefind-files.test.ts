import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cborLength, decodeCbor, encodeCbor, type Cbor } from '../../src/exports/cbor.ts';
import type { IndexContents, IndexWord } from '../../src/exports/index-contents.ts';
import { toStableFiles, type IndexFile } from '../../src/exports/pagefind-files.ts';

const pack = (path: string, value: Cbor) => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)])),
});

const text = (name: string) => ({
  path: `fragment/${name}.pf_fragment`,
  content: gzipSync(
    `pagefind_dcd${JSON.stringify({ url: name, content: 'Tea|m. ⁂ Ja. ⁂ Mer. ⁂ sökord.', meta: {}, filters: {} })}`,
  ),
});

/** An index as Pagefind writes it, with hash maps in one order or the other. */
const index = (turn: <T>(list: T[]) => T[], hash: string) => [
  pack('filter/sv_aaaaaaa.pf_filter', [
    'region',
    turn<Cbor>([
      ['skåne', [0, 2]],
      ['vgr', [1]],
    ]),
  ]),
  pack('filter/sv_bbbbbbb.pf_filter', ['typ', [['ord', [0, 1, 2]]]]),
  pack(`pagefind.sv_${hash}.pf_meta`, [
    '1.5.2',
    [
      ['sv_1', 8],
      ['sv_2', 5],
      ['sv_3', 7],
    ],
    [],
    turn<Cbor>([
      ['region', 'sv_aaaaaaa'],
      ['typ', 'sv_bbbbbbb'],
    ]),
    [],
    ['title'],
  ]),
  ...['sv_1', 'sv_2', 'sv_3'].map((name) => text(name)),
  {
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ languages: { sv: { hash: `sv_${hash}`, wasm: 'sv' } } })),
  },
  { path: 'pagefind.js', content: Buffer.from('unused') },
  { path: 'wasm.sv.pagefind', content: Buffer.from('unused') },
];

const contentsOf = (files: readonly IndexFile[]): IndexContents => {
  const { content } = files.find(({ path }) => path === 'register.json')!;
  return JSON.parse(new TextDecoder().decode(content)) as IndexContents;
};

test('gives the same files whatever order Pagefind kept its filters in', () => {
  const one = toStableFiles(index((list) => list, 'cccccccccc'));
  const other = toStableFiles(index((list) => list.reverse(), 'dddddddddd'));
  expect(one).toEqual(other);
});

test('keeps nothing of the program that is not used', () => {
  const paths = toStableFiles(index((list) => list, 'cccccccccc')).map(({ path }) => path);
  expect(paths).toEqual([
    ...[0, 1, 2].map((number) => `fragment/${number}.pf_fragment`),
    'register.json',
  ]);
});

test('says which record has which value, in one file, and numbers the texts', () => {
  const files = toStableFiles(index((list) => list, 'cccccccccc'));
  const { values, lengths } = contentsOf(files);
  expect(values).toEqual({ region: { skåne: [0, 2], vgr: [1] }, typ: { ord: [0, 1, 1] } });
  // Eight, five and seven words: the nearest powers of two are 2³, 2² and 2³.
  expect(lengths).toBe('323');
  const paths = files.map(({ path }) => path);
  for (const number of [0, 1, 2]) expect(paths).toContain(`fragment/${number}.pf_fragment`);
});

test('keeps of a text what a hit shows', () => {
  const files = toStableFiles(index((list) => list, 'cccccccccc'));
  const { content } = files.find(({ path }) => path.endsWith('.pf_fragment'))!;
  expect(gunzipSync(content).toString()).toBe(
    `pagefind_dcd${JSON.stringify({ url: 'sv_1', content: 'Team. ⁂ Ja. ⁂ Mer.', meta: {} })}`,
  );
});

test('refuses an index of another shape', () => {
  expect(() => toStableFiles([pack('filter/sv_aaaaaaa.pf_filter', 'x')])).toThrow(
    /another version/,
  );
});

test('reads the numbers, texts and lists it writes', () => {
  const value: Cbor = [0, 23, 24, 255, 256, 65535, 65536, -1, -300, 'å'.repeat(40), [[], ['x']]];
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
  expect(cborLength(value)).toBe(encodeCbor(value).length);
  expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow(/Unsupported CBOR type/);
});

/** An index with words, as Pagefind lists them: word, pages, and spellings with accents. */
const indexWith = (words: Cbor[]) => [
  ...index((list) => list, 'cccccccccc').filter(({ path }) => !path.endsWith('.pf_meta')),
  pack('pagefind.sv_cccccccccc.pf_meta', [
    '1.5.2',
    [['sv_1', 8]],
    [['a', 'z', 'sv_0']],
    [],
    [],
    ['kalla', 'styrka'],
  ]),
  pack('index/sv_0.pf_index', [words]),
];

const wordsIn = (file: IndexFile): IndexWord[] =>
  JSON.parse(gunzipSync(file.content).subarray('pagefind_dcd'.length).toString()) as IndexWord[];

test('cuts the words of the index in pieces that keep apart from each other', () => {
  const words = Array.from(
    { length: 900 },
    (_, at) => `ord${String.fromCharCode(97 + (at % 26))}${at}slut`,
  )
    .sort()
    .map((word): Cbor => [word, [[0, [1, 2, 3]]], []]);
  const files = toStableFiles(indexWith(words));
  const { firsts } = contentsOf(files);
  expect(firsts.length).toBeGreaterThan(5);
  const all = firsts.flatMap((first, number) => {
    const piece = files.find(({ path }) => path === `index/${number.toString(36)}.pf_index`)!;
    const held = wordsIn(piece).map(([word]) => word);
    for (const word of held) {
      expect(first <= word).toBe(true);
      expect(word < (firsts[number + 1] ?? '\uffff')).toBe(true);
    }
    return held;
  });
  expect(all).toEqual(words.map((word) => (word as Cbor[])[0]));
});

test('gives small words pieces of their own', () => {
  const words = ['ocean', 'och', 'ockra'].map((word): Cbor => [word, [[0, [1]]], []]);
  const files = toStableFiles(indexWith(words)).filter(({ path }) => path.endsWith('.pf_index'));
  expect(files.map((file) => wordsIn(file).map(([word]) => word))).toEqual([
    ['ocean'],
    ['och'],
    ['ockra'],
  ]);
});

test('lists where each form of a word stands as it is written, with its weights and fields', () => {
  const content = 'Ödem ⁂ ödemet, lymf|ödem ⁂ ödemen ⁂ ödem';
  const [text] = index((list) => list, 'cccccccccc').filter(({ path }) => path.includes('sv_1.'));
  const written = { ...text!, content: gzipSync(`pagefind_dcd${JSON.stringify({ content })}`) };
  const word: Cbor = ['odem', [], [['ödem', [[0, [-9, 3, -25, 0, 2, 3, 2], [-1, 0, -2, 1]]]]]];
  const files = toStableFiles(
    indexWith([word]).map((file) => (file.path === text!.path ? written : file)),
  );
  const [piece] = files.filter(({ path }) => path.endsWith('.pf_index'));
  expect(wordsIn(piece!)).toEqual([
    [
      'odem',
      // Part of a compound, and a word that only the search knows.
      ['|ödem', [0, 0b11, 4, -9, 3, -25, 7]],
      ['ödem', [0, 0, 2, -25, 0]],
      ['ödemet', [0, 0, 2, -25, 2]],
      ['ödemen', [0, 0, 2, -25, 5]],
    ],
  ]);
});
