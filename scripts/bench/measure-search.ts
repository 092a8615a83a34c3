import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildGraph } from '../../src/domain/graph.ts';
import { toSearchRecords } from '../../src/exports/search-records.ts';
import type { SearchRecord } from '../../src/exports/search/record.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import type { Engine } from '../../src/search/engine.ts';
import { ask } from '../../src/search/query.ts';
import { openIndex } from '../search/open-index.ts';
import { writeIndex } from '../search/write-index.ts';

/** What an index of so many times the records costs. */
export interface SearchFigures {
  times: number;
  records: number;
  /** All files of the index, in megabytes. */
  megabytes: number;
  /** Compressed kilobytes of the index that a first search fetches before its first hits. */
  firstKilobytes: number;
  /** Milliseconds in which 95 of 100 keystrokes of golden queries are answered, once the index is loaded. */
  milliseconds: number;
}

/** How many of the golden queries are typed: one of so many. */
const oneOf = 12;

/** Types queries letter by letter, as readers do. */
async function type(
  engine: Engine,
  queries: readonly string[],
  onAnswer: (milliseconds: number) => void,
): Promise<void> {
  for (const query of queries) {
    engine.forget();
    for (let length = 1; length <= query.length; length++) {
      const started = performance.now();
      await ask(engine, query.slice(0, length));
      onAnswer(performance.now() - started);
    }
  }
}

/** Makes an index of many times the real records, and asks it the golden queries. */
export async function measureSearch(times: number): Promise<SearchFigures> {
  const { entries } = await loadContent('content');
  const graph = buildGraph(entries);
  const records = multiplied(toSearchRecords(graph), times);
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    await writeIndex(graph, records, folder);
    const sizes = sizesIn(join(folder, 'pagefind'));
    const { engine, close } = await openIndex(folder);
    const spent: number[] = [];
    let fetched = 0;
    try {
      fetched = await bytesOfFirstHits(engine);
      const queries = graph
        .all('searchTrial')
        .map(({ data }) => data.query)
        .filter((_, index) => index % oneOf === 0);
      await ask(engine, 'zzz'); // the list of words comes with the first word that is not known
      await type(engine, queries, () => {}); // and so do the pieces of the index
      await type(engine, queries, (milliseconds) => spent.push(milliseconds));
    } finally {
      await close();
    }
    spent.sort((a, b) => a - b);
    return {
      times,
      records: records.length,
      megabytes: sum(sizes.map(({ bytes }) => bytes)) / 1e6,
      firstKilobytes: (sum(sizes.filter(isFirst).map(compressedSize)) + fetched) / 1000,
      milliseconds: spent[Math.floor(spent.length * 0.95)] ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const firstQuery = 'fatigue';
const hitsShown = 8;

/** Bytes of the pieces and texts that a first question fetches: they lie compressed as they are sent. */
async function bytesOfFirstHits(engine: Engine): Promise<number> {
  const { fetch } = globalThis;
  let bytes = 0;
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  try {
    const { found } = await ask(engine, firstQuery);
    await Promise.all(found.slice(0, hitsShown).map(({ id }) => engine.load(id)));
  } finally {
    globalThis.fetch = fetch;
  }
  return bytes;
}

/** The files that grow with the content and come with every first search. */
const isFirst = ({ file }: { file: string }) => /(?:lexikon|register)\.json$/.test(file);

const compressedSize = ({ file }: { file: string }): number =>
  brotliCompressSync(readFileSync(file)).length;

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

const sizesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).flatMap((path) => {
    const file = join(folder, path);
    const stat = statSync(file);
    return stat.isFile() ? { file, bytes: stat.size } : [];
  });

/** The records as they are, and copies of them as if other regions had written the same. */
export function multiplied(records: readonly SearchRecord[], times: number): SearchRecord[] {
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    records.map((record): SearchRecord => {
      const region = `region-${index + 1}`;
      return {
        ...record,
        address: `/${region}${record.address}`,
        context: [...record.context, `Region ${index + 1}`],
        names: [],
        filters: { ...record.filters, region: record.filters.region.length ? [region] : [] },
      };
    }),
  );
  return [...records, ...copies.flat()];
}
