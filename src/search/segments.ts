import { stopWords } from '../domain/stop-words.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { namesOf, type Named } from './names.ts';
import { countedAt } from './tokens.ts';

/** A word so common that it says nothing by itself. */
export const isStopWord = (word: string) => stopWords.has(word.toLowerCase());

/** A part of the query that is one thing. */
export interface Segment {
  /** As the reader wrote it. */
  typed: string;
  /** How many words it is. */
  length: number;
  /** As the lexicon writes it, with its other names. */
  name?: { text: string; others: string[] };
  region?: string;
  /** The region's own name, not that of a town there. */
  isRegionItself?: boolean;
  isStopWord?: boolean;
  /** Words that say something only together, with the one that does so alone. */
  counted?: { text: string; word?: string };
}

/** Things that some words of the query name. */
export interface Span {
  from: number;
  to: number;
  named: readonly Named[];
}

/** The longest thing that the words name from a place on, or the word there. */
export function segmentAt(words: readonly string[], at: number, lexicon: SearchLexicon): Segment {
  const names = namesOf(lexicon);
  for (let length = Math.min(names.longest, words.length - at); length >= 1; length--) {
    const taken = words.slice(at, at + length);
    const typed = taken.join(' ');
    const isSmallWord = length === 1 && isStopWord(typed) && typed !== typed.toUpperCase();
    if (isSmallWord) continue;
    const found = names.find(taken);
    const regionNamed = found.find(({ thing }) => thing.is?.[0] === 'region');
    const region = regionNamed?.thing.is?.[1];
    const same = found.filter(({ thing }) => thing.same || thing.is?.[0] === 'niva');
    if (!region && same.length === 0) {
      // "rehab plan" is the rehabplan of the lexicon.
      const joined = length === 2 ? names.find([taken.join('')]) : [];
      if (joined.some(({ thing }) => thing.same)) return segmentOf(typed, length, joined);
      continue;
    }
    return {
      ...segmentOf(typed, length, same),
      ...(region ? { region, isRegionItself: regionNamed!.isOwn } : {}),
    };
  }
  const counted = countedAt(words, at);
  const typed = words[at]!;
  if (counted) {
    const { length, ...rest } = counted;
    return { typed: `${typed} ${words[at + 1]}`, length, counted: rest };
  }
  return { typed, length: 1, ...(isStopWord(typed) ? { isStopWord: true } : {}) };
}

function segmentOf(typed: string, length: number, found: readonly Named[]): Segment {
  const names = [...new Set(found.flatMap(({ thing }) => thing.names))];
  const own = found[0]?.name;
  if (own === undefined) return { typed, length };
  return { typed, length, name: { text: own, others: names.filter((name) => name !== own) } };
}

/** Every name in the query, except inside a longer one. */
export function namedIn(words: readonly string[], lexicon: SearchLexicon): Span[] {
  const names = namesOf(lexicon);
  const spans: Span[] = [];
  for (let length = Math.min(names.longest, words.length); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const taken = words.slice(from, from + length);
      if (length === 1 && isStopWord(taken[0]!) && taken[0] !== taken[0]!.toUpperCase()) continue;
      const to = from + length;
      if (spans.some((span) => span.from <= from && span.to >= to)) continue;
      const found = names.find(taken);
      const joined = length === 2 && found.length === 0 ? names.find([taken.join('')]) : [];
      const named = [...found, ...joined];
      if (named.length > 0) spans.push({ from, to, named });
    }
  }
  return spans;
}
