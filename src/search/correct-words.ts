import { hasWord, isKnownWord, type Vocabulary } from '../domain/known-word.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { nearestWord, relatedWord, splitIntoKnown } from './guess.ts';
import { isStopWord, namedIn } from './segments.ts';

/** One letter wrong is a slip; otherwise a word may be new, made of words that the index has. */
function meant(word: string, vocabulary: Vocabulary): string | undefined {
  const slip = word.length >= 8 ? nearestWord(word, vocabulary, 1) : undefined;
  if (slip || splitIntoKnown(word, vocabulary)) return slip;
  return relatedWord(word, vocabulary) ?? nearestWord(word, vocabulary);
}

/** Replaces words that the index does not know by what was probably meant; what was typed is kept by place. */
export function correctWords(
  words: string[],
  slips: Map<number, string>,
  lexicon: SearchLexicon,
  vocabulary: Vocabulary,
): void {
  const named = namedIn(words, lexicon);
  for (const [at, word] of words.entries()) {
    const isNamed = named.some(({ from, to }) => from <= at && at < to);
    if (isNamed || isStopWord(word) || /\p{N}/u.test(word)) continue;
    const isKnown = word.split('-').every((part) => isKnownWord(vocabulary, part));
    if (isKnown || hasWord(vocabulary, word)) continue;
    const nearest = meant(word, vocabulary);
    if (!nearest) continue;
    slips.set(at, word);
    words[at] = nearest;
  }
}
