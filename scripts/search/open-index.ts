import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { basename, join } from 'node:path';
import { searchFolder } from '../../src/domain/search-index.ts';
import { contentsFile } from '../../src/exports/index-contents.ts';
import { engineOf, type Engine } from '../../src/search/engine.ts';
import { createSiteServer, listenLocally } from '../serve.ts';
import { indexFolder } from './finish-pages.ts';

/** A search engine that runs in Node, on the very files that a reader's browser fetches. */
export interface OpenIndex {
  engine: Engine;
  close(): Promise<void>;
}

/** Closes no connection that is quiet: while a search is computed, this process answers nobody. */
function patientServer(folder: string): Server {
  const server = createSiteServer({ folder, base: '/' });
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  return server;
}

/**
 * Opens the index of a built site over the loopback interface, where it is fetched as browsers fetch it.
 *
 * @param folder the built site, with its index
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const index = indexFolder(folder);
  const file = (name: string) => join(index, name);
  const json = async (name: string) => JSON.parse(await readFile(file(name), 'utf8'));
  const server = await listenLocally(() => patientServer(folder), 4700);
  const base = `http://localhost:${server.port}/`;
  const address = `${base}${searchFolder}/${basename(index)}/`;
  try {
    const engine = engineOf({
      base,
      index: address,
      lexicon: await json('lexikon.json'),
      contents: await json(contentsFile),
      fetchWords: async () => (await readFile(file('ordforrad.txt'), 'utf8')).split(' '),
    });
    return { engine, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
