import { searchFolder } from '../domain/search-index.ts';

/** Where a page finds the site and its own search index. */
export interface Place {
  /** Address of the site's root, ending with a slash. */
  base: string;
  /** Address of the folder of the index that the page was built with, ending with a slash. */
  index: string;
}

/** What the form of a search field says about both. */
export function placeOf({ action, dataset }: HTMLFormElement): Place {
  const base = new URL('..', action).pathname;
  return { base, index: `${base}${searchFolder}/${dataset.sokFormular}/` };
}
