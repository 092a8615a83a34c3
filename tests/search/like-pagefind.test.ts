import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listenLocally } from '../../scripts/serve.ts';
import { decodeCbor } from '../../src/exports/cbor.ts';
import {
  contentsFile,
  signature,
  type IndexContents,
  type IndexWord,
} from '../../src/exports/index-contents.ts';
import { toStableFiles, type IndexFile } from '../../src/exports/pagefind-files.ts';
import { textIndex, type TextIndex } from '../../src/search/text-index.ts';

/** Words with endings, accents, compounds, and the same beginning, in records of unlike lengths. */
const words = (
  'kurator kuratorn kuratorer kuratorernas kontakt kontakten kontaktsjuksköterska sjuksköterskans sjukgymnast ' +
  'lymf|ödem lymfödemet lymfterapeut ödem ödemet bäcken|cancer|rehabilitering rehabilitering rehabiliteringen ' +
  'rehab|plan rehabplanen träning tränar träna överlämning överlämnas lämna lämnade möjlighet möjligheten ' +
  'möjligheter egentlig egentligen fullt respektfullt vård vården vårdplan vård|central vårdcentralen central ' +
  'smärta smärtan smarta idé ide år ar mål målen målat mal cancer cancern cancersjukdom cancers e-hälsa hälsa'
).split(' ');

/** With the two signs between its parts, the length of each is a power of two, and stays the same when it is rounded. */
const lengths = [6, 14, 30];

/** Two words of a source that begin alike count twice in Pagefind 1.5, and once here and in later ones. */
const sources = ['smärta ödem', 'central', 'idé', 'rapport'];

const record = (number: number): string => {
  const length = lengths[number % lengths.length]!;
  const text = Array.from(
    { length },
    (_, at) => words[(number * 13 + at * (1 + (number % 5))) % words.length],
  );
  const [title = '', ...rest] = text;
  return [
    '<html lang="sv"><head>',
    `<meta data-pagefind-meta="kalla[content]" content="${sources[number % sources.length]}">`,
    number % 3 === 0 ? `<meta data-pagefind-meta="styrka[content]" content="bör">` : '',
    `</head><body><main data-pagefind-body><p data-pagefind-weight="2">${title}</p>`,
    `<p>⁂ ${rest.slice(0, 9).join(' ')}</p>`,
    `<p data-pagefind-weight="0.7">⁂ ${rest.slice(9).join(' ')}</p></main></body></html>`,
  ].join('');
};

interface Program {
  search(text: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

const folder = mkdtempSync(join(tmpdir(), 'like-pagefind-'));
let program: Program;
let own: TextIndex;
let close: () => Promise<void>;
let names: string[];

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv' });
  for (let number = 0; number < 120; number++)
    await index!.addHTMLFile({ url: `/${number}/`, content: record(number) });
  const { files } = await index!.getFiles();
  await pagefind.close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  const server = await listenLocally(() => createSiteServer({ folder, base: '/' }), 4760);
  close = server.close;
  const library = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const opened = library.createInstance({
    basePath: `http://localhost:${server.port}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
    language: 'sv',
    ranking: {
      metaWeights: { title: 0, styrka: 0.1, kalla: 0.1 },
      pageLength: 0.3,
      termSimilarity: 1.5,
    },
  });
  await opened.init();
  program = opened;

  const stable = toStableFiles(files);
  const json = (path: string) => {
    const { content } = stable.find((file) => file.path === path)!;
    return JSON.parse(Buffer.from(content).toString()) as IndexContents;
  };
  // Pagefind has read all of so small an index at once; here too, all words are in one piece.
  const words = stable
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => JSON.parse(unpacked(content).toString()) as IndexWord[]);
  const contents = json(contentsFile);
  own = textIndex({ ...contents, firsts: [''] }, async () => words);
  names = namesIn(files);
}, 30_000);

const unpacked = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);

/** What Pagefind calls the records, in order, once it has been seen that their lengths survive being rounded. */
function namesIn(files: readonly IndexFile[]): string[] {
  const { content } = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [, listed] = decodeCbor(unpacked(content)) as [string, [string, number][]];
  for (const [, length] of listed) expect(Math.log2(length) % 1).toBe(0);
  return listed.map(([name]) => name);
}

afterAll(async () => {
  await close?.();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody may type for each word: whole, without accents, and its beginnings. */
const typed = [...new Set(words.map((word) => word.replaceAll('|', '')))].flatMap((word) => [
  word,
  word.normalize('NFD').replace(/\p{M}/gu, ''),
  ...[5, 6, 7, 9, 12].flatMap((length) => (word.length > length ? word.slice(0, length) : [])),
]);

test.each([...new Set(typed)])('finds and weighs "%s" as Pagefind does', async (text) => {
  await agree(text);
});

test.each([
  'lämna över vård',
  'rehab plan',
  'kurator vårdcentral',
  'cancer sjuksköterska mål',
  'finnsinte kurator',
])('finds and weighs the words of "%s" together as Pagefind does', async (text) => {
  await agree(text);
});

test.each(['ar', 'mal', 'kurator', 'lämna', 'ödem', 'vård', 'cancer', 'inget'])(
  'finds the word "%s" itself in the records where Pagefind finds it',
  async (text) => {
    const theirs = (await program.search(`"${text}"`)).results.map(({ id }) => numberOf(id)).sort();
    expect((await own.searchWhole(text)).map(({ id }) => id).sort()).toEqual(theirs);
  },
);

const numberOf = (name: string) => names.indexOf(name).toString(36);

async function agree(text: string): Promise<void> {
  const { results } = await program.search(text);
  const theirs = new Map(results.map(({ id, score, words }) => [numberOf(id), { score, words }]));
  const hits = await own.search(text);
  expect(hits.map(({ id }) => id).sort()).toEqual([...theirs.keys()].sort());
  for (const { id, score, words } of hits) {
    expect(score).toBeCloseTo(theirs.get(id)!.score, 4);
    expect([...new Set(words)].sort()).toEqual([...new Set(theirs.get(id)!.words)].sort());
  }
}
