import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceText } from '../domain/source-text.ts';

/** The source texts of a folder, in stable order; undefined when there is no such folder. */
export async function readSourceTexts(folder: string): Promise<SourceText[] | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return undefined;
  const files = names.filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    files.map(async (name) => ({
      name: name.replace(/\.txt$/, ''),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
