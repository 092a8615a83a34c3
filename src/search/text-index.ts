import { foldWord } from '../domain/fold-word.ts';
import { indexStem } from '../domain/index-stem.ts';
import {
  hiddenSign,
  insideWords,
  recordNumber,
  type IndexContents,
  type IndexWord,
} from '../exports/index-contents.ts';
import { holdersOf, Places, type Form } from './holders.ts';
import { readPosting, type Posting } from './posting.ts';
import { accentsOf, nearnessOf, scored, weighingOf, type TextHit } from './text-score.ts';

/** The words of all records, and where they stand. */
export interface TextIndex {
  /** The records that have all words of a text, or longer words that begin so, in any inflection; best first. */
  search(text: string): Promise<readonly TextHit[]>;
  /** The records that have one word itself, in any inflection. */
  searchWhole(word: string): Promise<readonly TextHit[]>;
  /** The records where a text stands as it is written, word by word; only small and capital letters are the same. */
  searchPhrase(text: string): Promise<readonly TextHit[]>;
}

/** A form of a word, with where it stands. */
interface Written {
  form: string;
  posting: Posting;
}

/** The words of a piece; each is unpacked when it is first asked for. */
type Piece = Map<string, () => readonly Written[]>;

/**
 * Opens the index that Pagefind has made. Words are found and weighed by Pagefind's own rules; a test holds the two equal.
 *
 * @param fetchPiece fetches a piece of the index by its number
 */
export function textIndex(
  contents: IndexContents,
  fetchPiece: (number: number) => Promise<readonly IndexWord[]>,
): TextIndex {
  const { firsts } = contents;
  const weighing = weighingOf(contents);
  const pieces = new Map<number, Promise<Piece>>();
  const pieceAt = (number: number): Promise<Piece> => {
    const piece = pieces.get(number) ?? fetchPiece(number).then(toPiece);
    pieces.set(number, piece);
    piece.catch(() => pieces.delete(number));
    return piece;
  };
  /** The pieces where a word and its stem belong: all that begins so is there. */
  const piecesFor = (word: string, stem: string): Promise<Piece[]> => {
    const [from, to] = [pieceOf(firsts, stem), pieceOf(firsts, word)];
    return Promise.all(Array.from({ length: to - from + 1 }, (_, at) => pieceAt(from + at)));
  };
  const formsOf = async (typed: string): Promise<Form[]> => {
    const folded = foldWord(typed);
    const stem = indexStem(folded);
    return matching(await piecesFor(folded, stem), stem, folded).flatMap(([word, forms]) =>
      forms().map(({ form, posting }) => ({
        word,
        form,
        posting,
        nearness: nearnessOf(word, stem),
        accents: accentsOf(accentedPart(form, word), typed),
      })),
    );
  };
  return {
    search: async (text) => scored(await Promise.all(wordsIn(text).map(formsOf)), weighing),
    async searchWhole(text) {
      const typed = wordsIn(text).join('');
      const stem = indexStem(foldWord(typed));
      const whole = (await formsOf(typed)).filter(({ word }) => word === stem);
      return scored([whole], weighing);
    },
    async searchPhrase(text) {
      const perWord = await Promise.all(
        wordsIn(text).map(async (typed) => {
          const forms = await formsOf(typed);
          return forms.filter(({ form }) => form === typed);
        }),
      );
      const isThere = perWord.length > 0 && perWord.every((forms) => forms.length > 0);
      return isThere ? sideBySide(scored(perWord, weighing), perWord, weighing.ids.length) : [];
    },
  };
}

/** Somebody who does something, or a thing: the end of "kurator" is no ending, though the stemmer takes it for one. */
const agent = /tor$/;

/**
 * The words that begin as a stem does, or else the longest that the stem begins with. A "kurator" is not at the beginning
 * of "kurativ", nor a "koordinator" of "koordination".
 */
function matching(pieces: readonly Piece[], stem: string, typed: string) {
  const words = pieces.flatMap((piece) => [...piece]);
  const beginning = agent.test(typed) ? typed : stem;
  const longer = words.filter(([word]) => word === stem || word.startsWith(beginning));
  if (longer.length > 0) return longer;
  const shorter = words.filter(([word]) => stem.startsWith(word));
  return shorter.length > 0
    ? [shorter.reduce((best, next) => (next[0].length > best[0].length ? next : best))]
    : [];
}

/** Of the records that have all words, those that have them one after the other; of their places, only those. */
function sideBySide(
  hits: readonly TextHit[],
  perWord: readonly (readonly Form[])[],
  records: number,
): TextHit[] {
  const holders = perWord.map((forms) => holdersOf([forms], records));
  return hits.flatMap(({ id, score }) => {
    const [first = new Set<number>(), ...others] = holders.map(
      (own) => new Set(new Places(own, recordNumber(id))),
    );
    const starts = [...first].filter((start) =>
      others.every((places, at) => places.has(start + at + 1)),
    );
    const words = starts.flatMap((start) => perWord.map((_, at) => start + at));
    return words.length > 0 ? { id, score, words } : [];
  });
}

/** What tells whether the accents of a form are those that were typed: the form itself, or without any the stem. */
function accentedPart(form: string, word: string): string {
  const own = form.startsWith(hiddenSign) ? form.slice(hiddenSign.length) : form;
  return foldWord(own) === own ? word : own;
}

function toPiece(words: readonly IndexWord[]): Piece {
  return new Map(
    words.map(([word, ...forms]) => {
      let read: readonly Written[] | undefined;
      return [
        word,
        () => (read ??= forms.map(([form, numbers]) => ({ form, posting: readPosting(numbers) }))),
      ];
    }),
  );
}

/** The piece where a word belongs: the last that does not begin after it. */
function pieceOf(firsts: readonly string[], word: string): number {
  let [from, to] = [0, firsts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (firsts[middle]! <= word) from = middle;
    else to = middle;
  }
  return from;
}

/** More words than this are not a name of anything, and each is a bit of a number. */
const mostWords = 24;

/** The words of a text as the index has them: signs inside a word are no gap. */
const wordsIn = (text: string): string[] =>
  text.toLowerCase().replace(insideWords, '').split(/\s+/).filter(Boolean).slice(0, mostWords);
