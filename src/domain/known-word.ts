import { foldWord } from './fold-word.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';

/** The words of the search index, ready to be asked about. */
export interface Vocabulary {
  /** A word that people would read, by its stem. */
  words: ReadonlyMap<string, string>;
  /** The same words without accents, in order. */
  sorted: readonly string[];
}

/** Makes a vocabulary of words, one for each stem. */
export const toVocabulary = (words: readonly string[]): Vocabulary => ({
  words: new Map(words.map((word) => [stemWord(word), word])),
  sorted: words.map(foldWord).sort(),
});

/** Whether the index has a word, in some inflection. */
export const hasWord = ({ words }: Vocabulary, word: string): boolean => words.has(stemWord(word));

/** Whether some word of the index begins as this one does: a reader may still be typing. */
export function hasBeginning({ sorted }: Vocabulary, beginning: string): boolean {
  const folded = foldWord(beginning);
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < folded) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(folded) ?? false;
}

/** Whether a word is in the index, or is the beginning of one that is. */
export const isKnownWord = (vocabulary: Vocabulary, word: string): boolean =>
  hasWord(vocabulary, word) || (foldWord(word).length >= 3 && hasBeginning(vocabulary, word));

/** Whether every word of a text is known; small words and single signs are not in a vocabulary. */
export const isKnownText = (vocabulary: Vocabulary, text: string): boolean =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !stopWords.has(word.toLowerCase()))
    .every((word) => isKnownWord(vocabulary, word));
