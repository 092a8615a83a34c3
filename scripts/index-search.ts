import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import dictionary from 'dictionary-sv';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { buildGraph } from '../src/domain/graph.ts';
import { compoundSplitter, type SplitCompound } from '../src/exports/compound-splitter.ts';
import { toStableFiles, type IndexFile } from '../src/exports/pagefind-files.ts';
import { recordToHtml } from '../src/exports/record-html.ts';
import { toSearchLexicon, vocabularyOf } from '../src/exports/search-lexicon.ts';
import { toSearchRecords } from '../src/exports/search-records.ts';
import type { SearchRecord } from '../src/exports/search/record.ts';
import { loadContent } from '../src/reading/load-content.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
} as const;

/** Writes the search index and its lexicon to `pagefind/` in the built site. */
async function indexSearch(): Promise<string> {
  const { content, out } = parseArgs({ options }).values;
  const { entries } = await loadContent(content);
  const graph = buildGraph(entries);
  const records = toSearchRecords(graph);
  if (records.length === 0) throw new Error(`Det finns inget att söka i: ${content}/ är tom.`);

  const split = swedishSplitter();
  const files = [
    ...(await Promise.all(toStableFiles(await indexFiles(records, split)).map(minified))),
    {
      path: 'lexikon.json',
      content: Buffer.from(JSON.stringify(toSearchLexicon(graph, records))),
    },
    { path: 'ordforrad.txt', content: Buffer.from(vocabularyOf(records, split).join(' ')) },
  ];
  await rm(join(out, 'pagefind'), { recursive: true, force: true });
  for (const file of files) {
    const target = join(out, 'pagefind', file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return `${records.length} sökposter i ${files.length} filer.`;
}

function swedishSplitter(): SplitCompound {
  const text = new TextDecoder();
  return compoundSplitter({ aff: text.decode(dictionary.aff), dic: text.decode(dictionary.dic) });
}

/** Pagefind ships its scripts as written; a reader need not fetch their comments. */
async function minified(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('.js')) return file;
  const { code } = await transform(Buffer.from(file.content), { minify: true, format: 'esm' });
  return { ...file, content: Buffer.from(code) };
}

/** Adds records one at a time: Pagefind numbers them as they come. */
async function indexFiles(
  records: readonly SearchRecord[],
  split: SplitCompound,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv' });
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) {
      const added = await index.addHTMLFile({
        url: record.address,
        content: recordToHtml(record, split),
      });
      if (added.errors.length > 0) throw new Error(`${record.address}: ${added.errors.join('\n')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return written.files;
  } finally {
    await pagefind.close();
  }
}

try {
  console.log(await indexSearch());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Sökregistret kunde inte byggas: ${reason}`);
  process.exitCode = 1;
}
