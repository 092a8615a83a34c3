import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sixteen hexadecimal digits that change when any file of the content does; says which content a report is about. */
export async function contentFingerprint(folder: string): Promise<string> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = items
    .filter((item) => item.isFile() && /\.(yaml|mdx)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => !path.slice(folder.length).includes('/.'))
    .sort();
  const hash = createHash('sha256');
  for (const path of files) {
    hash.update(path.slice(folder.length).replaceAll('\\', '/'));
    hash.update('\0');
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
