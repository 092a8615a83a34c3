import { foldWord } from '../domain/fold-word.ts';
import type { IndexContents, IndexWord } from '../exports/index-contents.ts';
import type { Form } from './holders.ts';
import { indexStem } from './index-stem.ts';
import { readPosting, type Posting } from './posting.ts';
import { accentsOf, nearnessOf, scored, weighingOf, type TextHit } from './text-score.ts';

/** The words of all records, and where they stand. */
export interface TextIndex {
  /** The records that have all words of a text, or longer words that begin so, in any inflection; best first. */
  search(text: string): Promise<readonly TextHit[]>;
  /** The records that have one word itself, in any inflection. */
  searchWhole(word: string): Promise<readonly TextHit[]>;
}

/** A spelling of a word, with where it stands. */
interface Spelling {
  spelling: string;
  posting: Posting;
}

/** The words of a piece; each is unpacked when it is first asked for. */
type Piece = Map<string, () => readonly Spelling[]>;

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
    return matching(await piecesFor(folded, stem), stem).flatMap(([word, spellings]) =>
      spellings().map(({ spelling, posting }) => ({
        word,
        posting,
        nearness: nearnessOf(word, stem),
        accents: accentsOf(spelling, typed),
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
  };
}

/** The words that begin as a stem does, or else the longest that the stem begins with. */
function matching(pieces: readonly Piece[], stem: string) {
  const words = pieces.flatMap((piece) => [...piece]);
  const longer = words.filter(([word]) => word.startsWith(stem));
  if (longer.length > 0) return longer;
  const shorter = words.filter(([word]) => stem.startsWith(word));
  return shorter.length > 0
    ? [shorter.reduce((best, next) => (next[0].length > best[0].length ? next : best))]
    : [];
}

function toPiece(words: readonly IndexWord[]): Piece {
  return new Map(
    words.map(([word, numbers, ...others]) => {
      let read: readonly Spelling[] | undefined;
      const all: [string, number[]][] = [[word, numbers], ...others];
      const unpack = () =>
        all.flatMap(([spelling, own]) =>
          own.length > 0 ? { spelling, posting: readPosting(own) } : [],
        );
      return [word, () => (read ??= unpack())];
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

const signs = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;
/** More words than this are not a name of anything, and each is a bit of a number. */
const mostWords = 24;

/** The words of a text as the index has them: signs inside a word are no gap. */
const wordsIn = (text: string): string[] =>
  text.toLowerCase().replace(signs, '').split(/\s+/).filter(Boolean).slice(0, mostWords);
