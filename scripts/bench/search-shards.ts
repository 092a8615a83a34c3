import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { buildGraph } from '../../src/domain/graph.ts';
import { recordToHtml } from '../../src/exports/record-html.ts';
import { toSearchRecords } from '../../src/exports/search-records.ts';
import type { SearchRecord } from '../../src/exports/search/record.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { createSiteServer, listenLocally } from '../serve.ts';
import { multiplied } from './measure-search.ts';
import { sizeOf } from './measure-run.ts';

/** What a search costs in an index that is whole, or cut in parts. */
export interface ShardFigures {
  name: string;
  /** Seconds on the clock to make the index. */
  seconds: number;
  megabytes: number;
  /** Kilobytes and requests until the first hits of the first query are there. */
  firstKilobytes: number;
  firstRequests: number;
  firstMilliseconds: number;
  /** The middle of the queries after that. */
  nextKilobytes: number;
  nextMilliseconds: number;
  hits: number;
}

const queries = [
  'fatigue',
  'lymfödem',
  'rehabiliteringsteam',
  'sexuell hälsa',
  'nutrition',
  'remiss',
];

/**
 * Searches the records of so many regions' worth of content in one index of Pagefind, in one index for each, merged by
 * Pagefind itself, and in only the reader's own.
 */
export async function measureShards(regions: number): Promise<ShardFigures[]> {
  const { entries } = await loadContent('content');
  const own = toSearchRecords(buildGraph(entries));
  const all = multiplied(own, regions);
  const shards = Array.from({ length: regions }, (_, index) =>
    all.slice(index * own.length, (index + 1) * own.length),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bench-shards-'));
  // One server for all: connections to one that has closed would be used again.
  const server = await listenLocally(() => patientServer(folder), 4760);
  const base = `http://localhost:${server.port}/`;
  try {
    const whole = await timed(() => writeIndex(shards.flat(), join(folder, 'hela', 'pagefind')));
    const parts = await timed(async () => {
      for (const [index, records] of shards.entries())
        await writeIndex(records, join(folder, 'delar', String(index)));
    });
    const first = {
      seconds: parts / regions,
      megabytes: sizeOf(join(folder, 'delar', '0')).megabytes,
    };
    return [
      {
        name: 'hela',
        seconds: whole,
        ...sizes(folder, 'hela'),
        ...(await search(folder, base, ['hela/pagefind'])),
      },
      {
        ...{ name: `${regions} delar, alla`, seconds: parts, ...sizes(folder, 'delar') },
        ...(await search(
          folder,
          base,
          shards.map((_, index) => `delar/${index}`),
        )),
      },
      { name: 'egen del', ...first, ...(await search(folder, base, ['delar/0'])) },
    ];
  } finally {
    await server.close();
    await pagefind.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizes = (folder: string, name: string) => ({
  megabytes: sizeOf(join(folder, name)).megabytes,
});

/** While a search is computed, this process answers nobody: no connection may be closed for being quiet. */
function patientServer(folder: string): Server {
  const server = createSiteServer({ folder, base: '/' });
  server.keepAliveTimeout = server.requestTimeout = server.headersTimeout = 0;
  return server;
}

async function timed(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return (performance.now() - started) / 1000;
}

async function writeIndex(records: readonly SearchRecord[], out: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of records)
    await index.addHTMLFile({ url: record.address, content: recordToHtml(record) });
  const written = await index.getFiles();
  for (const file of written.files) {
    const target = join(out, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
  await index.deleteIndex();
}

/** Asks the queries in Node, through the loopback interface, and counts what is fetched. */
async function search(folder: string, base: string, indexes: readonly string[]) {
  const fetched = { bytes: 0, requests: 0 };
  const plain = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const answer = await plain(...args);
    const body = await answer.clone().arrayBuffer();
    fetched.bytes += body.byteLength;
    fetched.requests++;
    return answer;
  };
  try {
    const started = performance.now();
    const [first, ...others] = indexes.map((index) => `${base}${index}/`);
    const library = await import(pathToFileURL(join(folder, indexes[0]!, 'pagefind.js')).href);
    const instance = library.createInstance({
      basePath: first,
      baseUrl: '/',
      noWorker: true,
      language: 'sv',
    });
    await instance.init();
    for (const other of others) await instance.mergeIndex(other, { language: 'sv' });
    let hits = 0;
    const ask = async (query: string) => {
      const { results } = await instance.search(query);
      hits += results.length;
      await Promise.all(
        results.slice(0, 5).map((result: { data(): Promise<unknown> }) => result.data()),
      );
    };
    await ask(queries[0]!);
    const firstFigures = {
      firstKilobytes: fetched.bytes / 1000,
      firstRequests: fetched.requests,
      firstMilliseconds: performance.now() - started,
    };
    const next: { kilobytes: number; milliseconds: number }[] = [];
    for (const query of queries.slice(1)) {
      const [bytes, from] = [fetched.bytes, performance.now()];
      await ask(query);
      next.push({
        kilobytes: (fetched.bytes - bytes) / 1000,
        milliseconds: performance.now() - from,
      });
    }
    const middle = (values: number[]) =>
      values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    return {
      ...firstFigures,
      nextKilobytes: middle(next.map(({ kilobytes }) => kilobytes)),
      nextMilliseconds: middle(next.map(({ milliseconds }) => milliseconds)),
      hits,
    };
  } finally {
    globalThis.fetch = plain;
  }
}
