import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFolder } from '../../src/domain/search-index.ts';

/**
 * The folder of the search index of a built site.
 *
 * @throws Error when there is none, or more than one
 */
export function indexFolder(site: string): string {
  const names = readdirSync(join(site, searchFolder));
  if (names.length !== 1)
    throw new Error(`${join(site, searchFolder)} ska ha ett sökregister, inte ${names.length}.`);
  return join(site, searchFolder, names[0]!);
}

/** Where a page says which index is its own; before it is told, or of an index that has been replaced. */
const named = /(?<=\sdata-sok-formular=")[^"]*(?=")/g;

/** Reading needs no script, so none competes with what is read for a slow network. Astro has no way to write it. */
const script = /<script type="module" src=/g;

/**
 * Finishes the pages of a built site: tells each the name of the search index that lies beside it, and lets its scripts
 * wait for what is read.
 *
 * @returns how many pages have a search field
 */
export function finishPages(site: string, name: string): number {
  let count = 0;
  for (const file of globSync('**/*.html', { cwd: site })) {
    const path = join(site, file);
    const text = readFileSync(path, 'utf8');
    const told = text
      .replaceAll(named, name)
      .replaceAll(script, '<script type="module" fetchpriority="low" src=');
    if (!told.includes(`data-sok-formular="${name}"`)) continue;
    writeFileSync(path, told);
    count++;
  }
  if (count === 0) throw new Error('Ingen sida har något sökfält att ge sökregistret till.');
  return count;
}
