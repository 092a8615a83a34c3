import type { Entry } from './entry.ts';
import { collections } from './schemas/index.ts';

/**
 * The entries that one content file holds, after its schema has accepted it. Both adapters use this function:
 * `reading` with what it read from disk, `site` with what Astro's content store gives.
 *
 * @param name the collection, a key of `collections`
 * @param file path relative to the content folder, with its ending
 */
export function entriesOf(name: string, file: string, data: unknown, body?: string): Entry[] {
  const collection = collections[name]!;
  const segments = file.replace(/\.[a-z]+$/, '').split('/');
  const drafts = collection.entries({
    segments,
    data: data as never,
    ...(body === undefined ? {} : { body }),
  });
  return drafts.map((entry, index) => ({
    ...entry,
    file,
    ...(index === 0 && body !== undefined ? { body } : {}),
  }));
}

/** The id Astro files an entry under: its path without the ending, so that ids never depend on slug rules. */
export const fileId = (file: string): string => file.replace(/\.[a-z]+$/, '');
