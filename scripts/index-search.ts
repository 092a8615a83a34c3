import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../src/domain/graph.ts';
import { toSearchRecords } from '../src/exports/search-records.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { readHandbook } from '../src/reading/read-handbook.ts';
import { loadRemembered } from './content-memory.ts';
import { readOptions } from './options.ts';
import { finishPages } from './search/finish-pages.ts';
import { writeIndex } from './search/write-index.ts';

const options = {
  content: { type: 'string', takes: 'MAPP', default: 'content' },
  out: { type: 'string', default: 'dist' },
} as const;

/** Writes the search index and its lexicon to a folder, and tells the pages of a site that is built there already. */
async function indexSearch(): Promise<string> {
  const { content, out } = readOptions({ options }).values;
  const { entries } = await loadRemembered(content);
  const graph = buildGraph(publishedEntries(entries));
  const records = toSearchRecords(graph, readHandbook(readFileSync('content/README.md', 'utf8')));
  if (records.length === 0) throw new Error(`Det finns inget att söka i: ${content}/ är tom.`);
  const { name, files } = await writeIndex(graph, records, out);
  if (existsSync(join(out, 'index.html'))) finishPages(out, name);
  return `${records.length} sökposter i ${files} filer.`;
}

try {
  console.log(await indexSearch());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Sökregistret kunde inte byggas: ${reason}`);
  process.exitCode = 1;
}
