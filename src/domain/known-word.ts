import { foldWord } from './fold-word.ts';

/** Whether some word of a vocabulary begins as this one does, its last two letters (an inflection) aside. */
export function isKnownWord(folded: string, vocabulary: readonly string[]): boolean {
  const stem = folded.slice(0, Math.max(4, folded.length - 2));
  return vocabulary.some((known) => known.startsWith(stem));
}

/** Whether every word of a text is known. */
export const isKnownText = (text: string, vocabulary: readonly string[]): boolean =>
  foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => isKnownWord(word, vocabulary));
