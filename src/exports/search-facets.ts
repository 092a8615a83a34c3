import type { FilterName } from './search-lexicon.ts';

/**
 * Which records have which value of which filter, as the browser fetches it: the numbers of the records in order, each as
 * its distance from the one before, which compresses to a third of Pagefind's own filter files.
 */
export interface FacetFile {
  /** Folder of the records' texts; a record is called `<folder>/<number>`. */
  folder: string;
  count: number;
  values: Record<FilterName, Record<string, number[]>>;
}

/** Numbers as distances: `[3, 4, 9]` becomes `[3, 1, 5]`. */
export const toDistances = (numbers: readonly number[]): number[] =>
  [...numbers].sort((a, b) => a - b).map((number, at, all) => number - (all[at - 1] ?? 0));

/** The inverse of `toDistances`. */
export function fromDistances(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

/** What a record is called in the index. */
export const recordId = (folder: string, number: number): string =>
  `${folder}/${number.toString(36)}`;
