import { stemWord } from '../domain/stem-word.ts';
import type { NamedThing, SearchLexicon } from '../exports/search-lexicon.ts';

/** A thing as found by one of its names. */
export interface Named {
  thing: NamedThing;
  /** The name is its own, not another word for it. */
  isOwn: boolean;
  /** The name as the lexicon writes it. */
  name: string;
}

/** Every name of a lexicon by its words' stems, so that any inflection of it is found. */
export interface Names {
  find(words: readonly string[]): readonly Named[];
  /** The most words that a name has. */
  longest: number;
}

const compiled = new WeakMap<SearchLexicon, Names>();

/** The names of a lexicon; worked out once. */
export function namesOf(lexicon: SearchLexicon): Names {
  const known = compiled.get(lexicon) ?? compile(lexicon);
  compiled.set(lexicon, known);
  return known;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const keyOf = (words: readonly string[]): string =>
  words
    .flatMap(wordsOf)
    .map((word) => stemWord(word))
    .join(' ');

/** "Mål uppfyllda" is the name "uppfyllda mål" too. */
const sorted = (key: string): string => key.split(' ').sort().join(' ');

function compile({ things }: SearchLexicon): Names {
  const byKey = new Map<string, Named[]>();
  const inAnyOrder = new Map<string, Named[]>();
  let longest = 1;
  for (const thing of things) {
    for (const [place, name] of thing.names.entries()) {
      const key = keyOf([name]);
      const found = byKey.get(key) ?? [];
      if (!found.some((other) => other.thing === thing))
        found.push({ thing, name, isOwn: place < (thing.own ?? 1) });
      byKey.set(key, found);
      if (key.includes(' ')) inAnyOrder.set(sorted(key), found);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return {
    longest,
    find: (words) => {
      const key = keyOf(words);
      return byKey.get(key) ?? (key.includes(' ') ? inAnyOrder.get(sorted(key)) : undefined) ?? [];
    },
  };
}
