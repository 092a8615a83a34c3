import { stemWord } from '../domain/stem-word.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';

/** Takes out the names of regions that no source covers; the rest is asked about them. */
export function withoutOtherRegions(
  words: readonly string[],
  { otherRegions }: SearchLexicon,
): { words: string[]; otherRegions: string[] } {
  const names = otherRegions.flatMap(({ name, names }) =>
    names.map((own) => ({ name, stems: own.split(' ').map(stemWord) })),
  );
  names.sort((a, b) => b.stems.length - a.stems.length);
  const left: string[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const named = names.find(({ stems }) =>
      stems.every((stem, index) => stemWord(words[at + index] ?? '') === stem),
    );
    if (named && !found.includes(named.name)) found.push(named.name);
    if (!named) left.push(words[at]!);
    at += named ? named.stems.length : 1;
  }
  return { words: left, otherRegions: found };
}
