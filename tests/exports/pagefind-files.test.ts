import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from '../../src/exports/cbor.ts';
import { toStableFiles } from '../../src/exports/pagefind-files.ts';

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
  { path: 'pagefind-ui.js', content: Buffer.from('unused') },
  { path: 'pagefind.js', content: Buffer.from('used') },
];

test('gives the same files whatever order Pagefind kept its filters in', () => {
  const one = toStableFiles(index((list) => list, 'cccccccccc'));
  const other = toStableFiles(index((list) => list.reverse(), 'dddddddddd'));
  expect(one).toEqual(other);
  expect(one.map(({ path }) => path)).not.toContain('pagefind-ui.js');
});

test('says which record has which value, in one file, and numbers the texts', () => {
  const files = toStableFiles(index((list) => list, 'cccccccccc'));
  const file = files.find(({ path }) => path === 'fasetter.json')!;
  const { folder, count, values } = JSON.parse(new TextDecoder().decode(file.content));
  expect(count).toBe(3);
  expect(values).toEqual({ region: { skåne: [0, 2], vgr: [1] }, typ: { ord: [0, 1, 1] } });
  const paths = files.map(({ path }) => path);
  for (const number of [0, 1, 2])
    expect(paths).toContain(`fragment/${folder}/${number}.pf_fragment`);
  expect(paths.filter((path) => path.endsWith('.pf_filter'))).toEqual([]);
});

test('keeps of a text what a hit shows', () => {
  const files = toStableFiles(index((list) => list, 'cccccccccc'));
  const { content } = files.find(({ path }) => path.endsWith('.pf_fragment'))!;
  expect(gunzipSync(content).toString()).toBe(
    `pagefind_dcd${JSON.stringify({ url: 'sv_1', content: 'Team. ⁂ Ja. ⁂ Mer.', meta: {} })}`,
  );
});

test('names the contents file in the entry', () => {
  const files = toStableFiles(index((list) => list, 'cccccccccc'));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')!;
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content));
  expect(meta.path).toBe(`pagefind.${languages.sv.hash}.pf_meta`);
});

test('unpacks the program, so that a host can compress it better', () => {
  const program = Buffer.from('pagefind_dcd\0asm');
  const packed = { path: 'wasm.sv.pagefind', content: gzipSync(program) };
  const files = toStableFiles([...index((list) => list, 'cccccccccc'), packed]);
  expect(Buffer.from(files.find(({ path }) => path === packed.path)!.content)).toEqual(program);
  const other = { ...packed, content: gzipSync(Buffer.from('something else')) };
  expect(() => toStableFiles([...index((list) => list, 'cccccccccc'), other])).toThrow(
    /another version/,
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
  expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow(/Unsupported CBOR type/);
});

test('cuts the words of the index in pieces that keep apart from each other', () => {
  const words = Array.from(
    { length: 900 },
    (_, at) => `ord${String.fromCharCode(97 + (at % 26))}${at}slut`,
  )
    .sort()
    .map((word): Cbor => [word, [[0, [1, 2, 3]]]]);
  const base = index((list) => list, 'cccccccccc');
  const at = base.findIndex(({ path }) => path.endsWith('.pf_meta'));
  const meta = (base[at] = pack(base[at]!.path, [
    '1.5.2',
    [['sv_1', 8]],
    [['orda', 'ordz', 'sv_0']],
    [],
    [],
    ['title'],
  ]));
  const files = toStableFiles([...base, pack('index/sv_0.pf_index', [words])]);
  expect(meta).toBeDefined();
  const contents = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [, , listed] = decodeCbor(contents.content.subarray('pagefind_dcd'.length)) as Cbor[];
  const pieces = listed as [string, string, string][];
  expect(pieces.length).toBeGreaterThan(5);
  for (const [number, [first, last, name]] of pieces.entries()) {
    const { content } = files.find(({ path }) => path === `index/${name}.pf_index`)!;
    const [held] = decodeCbor(gunzipSync(content).subarray('pagefind_dcd'.length)) as [[string][]];
    for (const [word] of held) expect(first <= word && word <= last).toBe(true);
    const [nextFirst = '\uffff'] = pieces[number + 1] ?? [];
    expect(last < nextFirst).toBe(true);
  }
});
