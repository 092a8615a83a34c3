import { parseArgs } from 'node:util';
import { buildGraph } from '../src/domain/graph.ts';
import { toSearchRecords } from '../src/exports/search-records.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { loadRemembered } from './content-memory.ts';
import { writeIndex } from './search/write-index.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
} as const;

/** Writes the search index and its lexicon to `pagefind/` in the built site. */
async function indexSearch(): Promise<string> {
  const { content, out } = parseArgs({ options }).values;
  const { entries } = await loadRemembered(content);
  const graph = buildGraph(publishedEntries(entries));
  const records = toSearchRecords(graph);
  if (records.length === 0) throw new Error(`Det finns inget att söka i: ${content}/ är tom.`);
  const count = await writeIndex(graph, records, out);
  return `${records.length} sökposter i ${count} filer.`;
}

try {
  console.log(await indexSearch());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Sökregistret kunde inte byggas: ${reason}`);
  process.exitCode = 1;
}
