import { statSync } from 'node:fs';
import { buildGraph } from '../src/domain/graph.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { readOptions } from './options.ts';
import { printDocuments } from './pdf/print-documents.ts';

/** Makes one PDF per region and care programme of the built site, for those who must archive. */
const { values } = readOptions({
  options: {
    fran: { type: 'string', default: 'dist' },
    ut: { type: 'string', default: 'pdf' },
    region: { type: 'string' },
  },
});
try {
  const { entries } = await loadContent('content');
  const graph = buildGraph(publishedEntries(entries));
  const printed = await printDocuments(graph, values.fran, values.ut, values.region);
  for (const { file, document } of printed)
    console.log(
      `${file}: ${document.statements.length} påståenden, ${Math.round(statSync(file).size / 1000)} kB`,
    );
  if (printed.length === 0) {
    console.error('Inget att skriva ut: ingen region har påståenden under något vårdprogram.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(
    `PDF kunde inte göras: ${error instanceof Error ? error.message : error}. Bygg webbplatsen först: npm run build.`,
  );
  process.exitCode = 2;
}
