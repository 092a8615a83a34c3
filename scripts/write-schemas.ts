import { mkdir, rm, writeFile } from 'node:fs/promises';
import { buildGraph } from '../src/domain/graph.ts';
import { collections } from '../src/domain/schemas/index.ts';
import { spellingWords } from '../src/exports/spelling-words.ts';
import { jsonSchemaOf } from '../src/reading/schema-at.ts';
import { loadRemembered } from './content-memory.ts';
import { readOptions } from './options.ts';

/**
 * Writes what editors' programs need: one JSON Schema for each collection of YAML files, to explain and complete them,
 * and the words of the content for the spelling checker. Nothing of it is committed, so it cannot lag behind.
 */
readOptions({ options: {} });
const folder = 'content/.schema';
const { entries } = await loadRemembered('content');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const names = Object.keys(collections).filter((name) => collections[name]!.format === 'yaml');
for (const name of names) {
  const schema = { title: collections[name]!.title, ...jsonSchemaOf(name) };
  await writeFile(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
const words = spellingWords(buildGraph(entries));
await writeFile(`${folder}/ord.txt`, `${words.join('\n')}\n`);
console.log(
  `${names.length} scheman och ${words.length} ord för stavning skrivna till ${folder}/.`,
);
