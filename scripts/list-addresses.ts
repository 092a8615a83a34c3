import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildGraph } from '../src/domain/graph.ts';
import { pageAddresses } from '../src/domain/routes.ts';
import { loadContent } from '../src/reading/load-content.ts';

/** Adds the addresses of today's pages to those that have been published. Nothing is ever taken away. */
const file = 'content/publicerade-adresser.yaml';
const text = readFileSync(file, 'utf8');
const before = (parse(text) as { adresser: string[] }).adresser;
const { entries } = await loadContent('content');
const after = [...new Set([...before, ...pageAddresses(buildGraph(entries))])].sort();
const comment = text.slice(0, text.indexOf('adresser:'));
writeFileSync(file, `${comment}adresser:\n${after.map((address) => `  - ${address}\n`).join('')}`);
console.log(`${after.length - before.length} nya adresser, ${after.length} i allt.`);
