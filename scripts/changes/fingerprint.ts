import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tells of the content and is no part of it: a list of changes cannot hold its own fingerprint. */
const aboutContent =
  /^(andringar\/|publicerade-adresser\.yaml$|lankkontroll\.yaml$|README\.md$|\.|.*\/\.)/;

/** Twelve characters that change whenever a file of a content folder does, whatever reads it. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yaml|mdx)$/.test(name) && !aboutContent.test(name))
    .sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
