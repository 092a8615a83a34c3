import { hasWord, type Vocabulary } from '../domain/known-word.ts';
import { stemWord } from '../domain/stem-word.ts';
import { stopWords, weakWords } from '../domain/stop-words.ts';

/** Something that people look for and no source tells. */
export interface NotCovered {
  topic: string;
  text: string;
  /** What people type for it. */
  words: string[];
}

const stemsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemWord);

/** The subjects of a query that no source tells anything about. */
export function notCoveredIn(typed: string, topics: readonly NotCovered[]): NotCovered[] {
  const asked = ` ${stemsOf(typed).join(' ')} `;
  return topics.filter(({ words }) =>
    words.some((word) => asked.includes(` ${stemsOf(word).join(' ')} `)),
  );
}

/**
 * What is left to search for: words for such a subject that are not in the index would only be taken for slips of
 * other words. Small words alone are nothing to search for: "logoped saknas" is not about what else is missing.
 */
export function withoutNotCovered(
  typed: string,
  topics: readonly NotCovered[],
  vocabulary: Vocabulary,
): string {
  const stems = new Set(topics.flatMap(({ words }) => words.flatMap(stemsOf)));
  const left = typed.split(/\s+/).filter((word) => {
    const plain = plainOf(word);
    return !stemsOf(plain).some((stem) => stems.has(stem)) || hasWord(vocabulary, plain);
  });
  return left.every((word) => isSmall(plainOf(word).toLowerCase())) ? '' : left.join(' ');
}

const plainOf = (word: string): string => word.match(/[\p{L}\p{N}-]+/u)?.[0] ?? '';

const isSmall = (word: string): boolean =>
  word === '' || stopWords.has(word) || weakWords.has(word);
