import { readFileSync } from 'node:fs';
import type { Entry } from '../domain/entry.ts';

/**
 * The line of the content file where an entry begins: that of its id, or the first for an entry that is a whole file.
 * Astro's content store gives no places, and a link for people needs no more than a line.
 */
export function lineOf({ file, path, id }: Entry): number {
  if (path.length === 0) return 1;
  let lines = read.get(file);
  if (!lines) read.set(file, (lines = readFileSync(`content/${file}`, 'utf8').split('\n')));
  const own = new RegExp(`^\\s*(?:- )?\\s*id: ['"]?${RegExp.escape(id)}['"]?\\s*(?:#.*)?$`);
  return lines.findIndex((line) => own.test(line)) + 1 || 1;
}

// In dev a file changes while the server runs, and lines move; what is read is kept for one build.
const read = new Map<string, string[]>();
