import { link, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemaOf, schemaAt } from '../../src/reading/schema-at.ts';
import { insertItem, setValue } from './insert.ts';
import { CannotMake, type Change } from './kind.ts';
import { explained } from './template.ts';

/** A file as it will be. */
export interface Written {
  file: string;
  text: string;
  isNew: boolean;
}

/** What the changes make of the files, without writing anything. */
export async function textsOf(folder: string, changes: readonly Change[]): Promise<Written[]> {
  const texts = new Map<string, Written>();
  for (const change of changes) {
    const { file } = change;
    if (change.does === 'create') {
      texts.set(file, { file, text: fresh(change), isNew: true });
      continue;
    }
    const { text, isNew } = texts.get(file) ?? {
      text: await readFile(join(folder, file), 'utf8').catch(() => {
        throw new CannotMake(`${folder}/${file} finns inte.`);
      }),
      isNew: false,
    };
    texts.set(file, { file, text: changed(change, text), isNew });
  }
  return Promise.all([...texts.values()].map(pretty));
}

function fresh({ file, collection, values, body }: Change & { does: 'create' }): string {
  const yaml = `${explained(jsonSchemaOf(collection), values).join('\n')}\n`;
  return file.endsWith('.mdx') ? `---\n${yaml}---\n\n${body}\n` : yaml;
}

function changed(change: Exclude<Change, { does: 'create' }>, text: string): string {
  const { file, values } = change;
  if (change.does === 'set') {
    return Object.entries(change.values).reduce(
      (so, [key, value]) => setValue(file, so, key, value),
      text,
    );
  }
  const schema = schemaAt(change.collection, [change.list, 0])!;
  return insertItem(file, text, change.list, explained(schema, values), change.orderedBy);
}

/** As the project writes files, so that a new record leaves nothing to format. */
async function pretty(written: Written): Promise<Written> {
  if (!written.file.endsWith('.yaml')) return written;
  const config = await resolveConfig(join(import.meta.dirname, '../../content/x.yaml'));
  return {
    ...written,
    text: await format(written.text, { ...config, plugins: [], parser: 'yaml' }),
  };
}

/** Writes all files or none. A file that is already there is never written over by a new one. */
export async function writeAll(folder: string, files: readonly Written[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { file, text, isNew } of files) {
      const path = join(folder, file);
      const made = await mkdir(dirname(path), { recursive: true });
      if (made) undo.unshift(() => removeEmpty(dirname(path), made));
      // A name with an underscore is not content, also if the program is stopped here.
      const beside = join(dirname(path), `_ny-${process.pid}-${basename(path)}`);
      undo.unshift(() => rm(beside, { force: true }));
      await writeFile(beside, text, { flag: 'wx' });
      if (isNew) {
        // A link refuses to take the place of a file.
        await link(beside, path).catch((error: NodeJS.ErrnoException) => {
          throw error.code === 'EEXIST'
            ? new CannotMake(`${folder}/${file} finns redan. Ändra i den i stället.`)
            : error;
        });
        undo.unshift(() => rm(path));
        await rm(beside);
      } else {
        const before = await readFile(path, 'utf8');
        await rename(beside, path);
        undo.unshift(() => writeFile(path, before));
      }
    }
  } catch (error) {
    for (const step of undo) await step().catch(() => undefined);
    throw error;
  }
}

/** Takes back folders that were made, unless something else has come into them. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  await rmdir(folder);
  if (relative(first, folder) !== '') await removeEmpty(dirname(folder), first);
}
