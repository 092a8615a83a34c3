import type { Posting } from './posting.ts';

/** A form of a word that was looked for. */
export interface Form {
  /** The word as the index lists it. */
  word: string;
  /** The word as it is written. */
  form: string;
  posting: Posting;
  /** How near the word is to what was looked for, in length: 1 when it is as long. */
  nearness: number;
  /** More than 1 when the accents are those that were typed. */
  accents: number;
}

/** Which records have which forms. A chain for each record instead of a list: thousands of records may have a word. */
export interface Holders {
  /** The forms of all words, one word after the other. */
  forms: readonly Form[];
  /** Which word each form is a form of. */
  wordOf: readonly number[];
  /** How many records have each word. */
  counts: readonly number[];
  /** A bit for each word that a record has. */
  words: Int32Array;
  /** The first link of each record, or -1. */
  first: Int32Array;
  /** The link after a link, or -1. Links follow the order of the forms. */
  next: Int32Array;
  /** Which form a link stands for. */
  formAt: Int32Array;
  /** Where in the posting of that form the record stands. */
  placeAt: Int32Array;
}

/**
 * Finds which records have which forms.
 *
 * @param perWord the forms of each word, thirty words at most
 */
export function holdersOf(perWord: readonly (readonly Form[])[], records: number): Holders {
  const forms = perWord.flat();
  const wordOf = perWord.flatMap((own, word) => own.map(() => word));
  const size = forms.reduce((sum, { posting }) => sum + posting.records.length, 0);
  const first = new Int32Array(records).fill(-1);
  const next = new Int32Array(size);
  const formAt = new Int32Array(size);
  const placeAt = new Int32Array(size);
  const words = new Int32Array(records);
  const counts = perWord.map(() => 0);
  let link = 0;
  for (let number = forms.length - 1; number >= 0; number--) {
    const { records: own } = forms[number]!.posting;
    const word = wordOf[number]!;
    const bit = 1 << word;
    for (let at = 0; at < own.length; at++, link++) {
      const record = own[at]!;
      next[link] = first[record]!;
      first[record] = link;
      formAt[link] = number;
      placeAt[link] = at;
      if (words[record]! & bit) continue;
      words[record]! |= bit;
      counts[word]!++;
    }
  }
  return { forms, wordOf, counts, words, first, next, formAt, placeAt };
}

/** The places in the text of a record of every form that it has; found when they are asked for. */
export class Places implements Iterable<number> {
  readonly #holders: Holders;
  readonly #record: number;

  constructor(holders: Holders, record: number) {
    this.#holders = holders;
    this.#record = record;
  }

  *[Symbol.iterator](): Iterator<number> {
    const { forms, first, next, formAt, placeAt } = this.#holders;
    for (let link = first[this.#record]!; link >= 0; link = next[link]!) {
      const { starts, places } = forms[formAt[link]!]!.posting;
      const at = placeAt[link]!;
      for (let place = starts[at]!; place < starts[at + 1]!; place++) yield places[place]!;
    }
  }
}
