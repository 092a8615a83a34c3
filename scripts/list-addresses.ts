import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentFingerprint, versionOf } from '../src/domain/document-fingerprint.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { pageAddresses } from '../src/domain/routes.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { readOptions } from './options.ts';

readOptions({ options: {} });

// Notes what readers meet from the next publication on: the addresses of the pages, of which nothing is ever taken
// away, and what is said of each version of a document.
const file = 'content/publicerade-adresser.yaml';
const text = readFileSync(file, 'utf8');
const before = (parse(text) as { adresser: string[] }).adresser;
const { entries } = await loadContent('content');
const graph = buildGraph(entries);
const after = [...new Set([...before, ...pageAddresses(graph)])].sort();
const comment = text.slice(0, text.indexOf('adresser:'));
writeFileSync(file, `${comment}adresser:\n${after.map((address) => `  - ${address}\n`).join('')}`);

const register = 'content/publicerade-dokument.yaml';
const documents = graph
  .all('sourceDocument')
  .map(
    (entry) =>
      `  - dokument: ${entry.id}\n    version: '${versionOf(entry)}'\n    fingeravtryck: '${documentFingerprint(graph, entry)}'\n`,
  );
const heading = existsSync(register)
  ? readFileSync(register, 'utf8').split('dokument:', 1)[0]!
  : '# Dokument som läsare har mött, med version. Fylls på inför publicering med npm run adresser.\n';
writeFileSync(register, `${heading}dokument:\n${documents.join('')}`);
const added = after.length - before.length;
console.log(
  `${added === 1 ? '1 ny adress' : `${added} nya adresser`}, ${after.length} i allt. ${documents.length} dokument.`,
);
