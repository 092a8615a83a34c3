import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import dictionary from 'dictionary-sv';
import * as pagefind from 'pagefind';
import type { Graph } from '../../src/domain/graph.ts';
import { compoundSplitter, type SplitCompound } from '../../src/exports/compound-splitter.ts';
import { toStableFiles, type IndexFile } from '../../src/exports/pagefind-files.ts';
import { recordToHtml } from '../../src/exports/record-html.ts';
import { toSearchLexicon, vocabularyOf } from '../../src/exports/search-lexicon.ts';
import type { SearchRecord } from '../../src/exports/search/record.ts';

/**
 * Writes the search index of records, and what the browser needs to use it, to `pagefind/` in a folder.
 *
 * @returns the number of files
 */
export async function writeIndex(
  graph: Graph,
  records: readonly SearchRecord[],
  out: string,
): Promise<number> {
  const split = swedishSplitter();
  const files = [
    ...toStableFiles(await indexFiles(records, split)),
    {
      path: 'lexikon.json',
      content: Buffer.from(JSON.stringify(toSearchLexicon(graph, records, split))),
    },
    { path: 'ordforrad.txt', content: Buffer.from(vocabularyOf(records, split).join(' ')) },
  ];
  await rm(join(out, 'pagefind'), { recursive: true, force: true });
  for (const file of files) {
    const target = join(out, 'pagefind', file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return files.length;
}

function swedishSplitter(): SplitCompound {
  const text = new TextDecoder();
  return compoundSplitter({ aff: text.decode(dictionary.aff), dic: text.decode(dictionary.dic) });
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
