import type { FilterName } from './search-lexicon.ts';

/**
 * What the search index holds, as the browser fetches it first: how long each record is, which piece has which words,
 * and which records have which value of which filter – the numbers of the records in order, each as its distance from
 * the one before, which compresses to a third of Pagefind's own filter files.
 */
export interface IndexContents {
  /** The length of each record, a sign each: the power of two that is nearest its number of words. */
  lengths: string;
  /** The beginning of the first word of each piece of the index. */
  firsts: string[];
  /** What a word may stand in beside the text itself. */
  fields: string[];
  values: Record<FilterName, Record<string, number[]>>;
}

/** The name of the file of contents. */
export const contentsFile = 'register.json';

/**
 * A word of the index, as its piece lists it: without accents and ending, and where each of its forms stands. A form is the
 * word as it is written, in lower case, and can be quoted; what only the search knows of – a part of a compound, a word
 * that leads there – has its accents after a sign (see `hiddenSign`). Where it stands is a list of numbers, record by record:
 * the distance from the record before, a bit for each field that has the word, how many numbers follow, and these: the
 * distance to each place from the one before, or, below zero, the weight of those that come.
 */
export type IndexWord = [word: string, ...forms: [form: string, numbers: number[]][]];

/** Stands before a form that no reader sees as a word of its own. */
export const hiddenSign = '|';

/** Signs that do not keep words apart: "e-hälsa" is found as "ehälsa". */
export const insideWords = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** A record as the browser fetches it to show it. */
export interface ShownText {
  url: string;
  content: string;
  meta: { title?: string; styrka?: string; kalla?: string };
}

/** Every file of texts and words begins with this sign, before its JSON is compressed. */
export const signature = 'pagefind_dcd';

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

/** The number of a record by what it is called. */
export const recordNumber = (id: string): number => Number.parseInt(id, 36);

/** Where the text of a record lies in the folder of the index. */
export const textPath = (id: string): string => `fragment/${id}.pf_fragment`;

/** Where a piece of the index lies in it. */
export const piecePath = (number: number): string => `index/${recordId(number)}.pf_index`;

/**
 * Longer words are looked for only in the piece where a word belongs: words that begin alike stay together. The search
 * does not ask for beginnings that are shorter.
 */
export const sameBeginning = 5;
