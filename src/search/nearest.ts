import { foldWord } from '../domain/fold-word.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { cleanQuery } from './tokens.ts';

/** Less alike than this, and two words only share a syllable. */
const leastAlike = 0.4;
const mostNearest = 4;
/** Nothing is called anything longer. */
const longestName = 80;

/**
 * The numbers of the records whose name looks most like something typed, when nothing at all was found: needs, words of
 * the glossary, professions, documents. Best first; empty when nothing is near.
 */
export function nearestRecords(typed: string, { things }: SearchLexicon): number[] {
  const clean = cleanQuery(typed);
  const named = [clean, ...clean.split(/[^\p{L}\p{N}]+/u)];
  const words = new Set(named.filter(({ length }) => length > 2 && length <= longestName));
  const scored = new Map<number, number>();
  for (const { record, names } of things) {
    if (record === undefined) continue;
    for (const name of names) {
      for (const word of words) {
        const likeness = alike(word, name);
        if (likeness >= leastAlike && likeness > (scored.get(record) ?? 0))
          scored.set(record, likeness);
      }
    }
  }
  return [...scored]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNearest)
    .map(([record]) => record);
}

/** Shared pairs of letters, from 0 to 1. */
export function alike(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length || 1);
}

function pairsOf(text: string): string[] {
  const padded = ` ${foldWord(text)} `;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
