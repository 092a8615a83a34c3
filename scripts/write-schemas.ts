import { mkdir, rm, writeFile } from 'node:fs/promises';
import { collections } from '../src/domain/schemas/index.ts';
import { jsonSchemaOf } from '../src/reading/schema-at.ts';

/** Writes what editors' programs need to explain and complete YAML files: one JSON Schema for each collection. */
const folder = 'content/.schema';
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const names = Object.keys(collections).filter((name) => collections[name]!.format === 'yaml');
for (const name of names) {
  const schema = { title: collections[name]!.title, ...jsonSchemaOf(name) };
  await writeFile(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${names.length} scheman skrivna till ${folder}/.`);
