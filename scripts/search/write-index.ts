import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import dictionary from 'dictionary-sv';
import * as pagefind from 'pagefind';
import type { Graph } from '../../src/domain/graph.ts';
import { searchFolder } from '../../src/domain/search-index.ts';
import { compoundSplitter, type SplitCompound } from '../../src/exports/compound-splitter.ts';
import { toStableFiles, type IndexFile } from '../../src/exports/pagefind-files.ts';
import { recordToHtml } from '../../src/exports/record-html.ts';
import { toSearchLexicon, vocabularyOf } from '../../src/exports/search-lexicon.ts';
import type { SearchRecord } from '../../src/exports/search/record.ts';

/** A search index that has been written. */
export interface WrittenIndex {
  /** What its folder is called, after everything that it holds. */
  name: string;
  files: number;
}

/**
 * Writes the search index of records, and what the browser needs to use it, to a folder of its own in `pagefind/`.
 */
export async function writeIndex(
  graph: Graph,
  records: readonly SearchRecord[],
  out: string,
): Promise<WrittenIndex> {
  const split = swedishSplitter();
  const files = [
    ...toStableFiles(await indexFiles(records, split)),
    {
      path: 'lexikon.json',
      content: Buffer.from(JSON.stringify(toSearchLexicon(graph, records, split))),
    },
    { path: 'ordforrad.txt', content: Buffer.from(vocabularyOf(records, split).join(' ')) },
  ];
  const name = nameOf(files);
  rmSync(join(out, searchFolder), { recursive: true, force: true });
  const folder = join(out, searchFolder, name);
  for (const path of new Set(files.map((file) => dirname(file.path))))
    mkdirSync(join(folder, path), { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.path), file.content);
  return { name, files: files.length };
}

function nameOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(`${path} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 10);
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
