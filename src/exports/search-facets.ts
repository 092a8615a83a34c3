import type { FilterName } from './search-lexicon.ts';

/**
 * Which records have which value of which filter, as the browser fetches it: the numbers of the records in order, each as
 * its distance from the one before, which compresses to a third of Pagefind's own filter files.
 */
export interface FacetFile {
  /** Folder of the records' texts, named after them all. */
  folder: string;
  count: number;
  values: Record<FilterName, Record<string, number[]>>;
}

/** A record as the browser fetches it to show it. */
export interface ShownText {
  url: string;
  content: string;
  meta: { title?: string; styrka?: string; kalla?: string };
}

/** Numbers as distances: `[3, 4, 9]` becomes `[3, 1, 5]`. */
export const toDistances = (numbers: readonly number[]): number[] =>
  [...numbers].sort((a, b) => a - b).map((number, at, all) => number - (all[at - 1] ?? 0));

/** The inverse of `toDistances`. */
export function fromDistances(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

/** What a record is called in the index: its number, as short as can be, since the index lists them all. */
export const recordId = (number: number): string => number.toString(36);

/** Where the text of a record lies, below the folder of texts. */
export const textPath = (folder: string, id: string): string => `${folder}/${id}.pf_fragment`;

/**
 * Pagefind looks for longer words only in the file where a word belongs: words that begin alike stay together. The
 * search does not ask for beginnings that are shorter.
 */
export const sameBeginning = 5;
