import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../src/domain/entry.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { randomFrom, sample } from '../src/domain/random.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { readSourceTexts } from '../src/reading/read-source-texts.ts';
import { besideProject } from './check-text.ts';
import { readOptions } from './options.ts';
import { recordText } from './sample/record-text.ts';
import { citedDocuments, citedLines, textsOfDocuments } from './sample/cited-lines.ts';

const options = {
  antal: { type: 'string', default: '60' },
  fro: { type: 'string', default: '1' },
  content: { type: 'string', takes: 'MAPP', default: 'content' },
  sources: { type: 'string', default: besideProject },
  mapp: { type: 'string', multiple: true },
} as const;

/**
 * Draws records that cite a source, each as likely as any other, and prints each beside the lines it cites, so that a
 * person can compare them word for word: strength, level, group, time, exception.
 */
async function printSample(): Promise<void> {
  const { values } = readOptions({ options });
  const [count, seed] = [Number(values.antal), Number(values.fro)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    throw new Error('--antal och --fro är hela tal.');
  }
  const texts = await readSourceTexts(values.sources);
  if (!texts?.length) throw new Error(`mappen ${values.sources} med källtexter finns inte.`);
  const { entries, locate } = await loadContent(values.content);
  const graph = buildGraph(entries);
  const textOf = textsOfDocuments(graph, texts);
  const folders = values.mapp ?? [];
  const inFolders = ({ file }: Entry) =>
    folders.length === 0 || folders.some((folder) => file.startsWith(folder));
  const citing = entries.filter(
    (entry) => inFolders(entry) && citedDocuments(graph, entry).length > 0,
  );
  const drawn = sample(citing, Math.min(count, citing.length), randomFrom(seed));
  for (const [index, entry] of drawn.entries()) {
    const file = join(values.content, entry.file);
    const { line } = locate(entry.file, entry.path);
    console.log(`\n===== ${index + 1}. ${entry.id} – ${file}:${line}\n`);
    console.log(recordText(await readFile(file, 'utf8'), entry));
    for (const cited of citedLines(graph, entry, textOf)) {
      console.log(`\n  ${cited.point} – ${cited.heading} (${cited.document}, rad ${cited.lines})`);
      console.log(cited.text.map((text) => `  > ${text}`).join('\n'));
    }
  }
  console.log(`\n${drawn.length} av ${citing.length} uppgifter med källa, frö ${seed}.`);
}

printSample().catch((error: unknown) => {
  console.error(`Stickprovet kunde inte tas: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
});
