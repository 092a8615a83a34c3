/** Two texts are nearly the same when more than this share of their words is common. */
const limit = 0.9;

interface Bag {
  index: number;
  /** The words, rarest first; a word that is repeated is several words. */
  words: string[];
}

/**
 * The pairs of texts that say nearly the same in the same words, by their indexes. Two such texts must share one of
 * their rarest words, so only texts that do are compared: thousands of records take milliseconds.
 */
export function* similarTexts(texts: readonly string[]): Generator<[number, number]> {
  const bags = rarestFirst(texts);
  const byWord = new Map<string, Bag[]>();
  for (const bag of bags) {
    const met = new Set<Bag>();
    for (const word of bag.words.slice(0, mayDiffer(bag) + 1)) {
      const others = byWord.get(word) ?? [];
      for (const other of others) met.add(other);
      byWord.set(word, [...others, bag]);
    }
    for (const other of met) if (isSimilar(other, bag)) yield [other.index, bag.index];
  }
}

/** How many of its words another text may lack and still be nearly the same. */
const mayDiffer = ({ words }: Bag): number => Math.floor(words.length * (1 - limit) * 2);

function rarestFirst(texts: readonly string[]): Bag[] {
  const bags = texts.map((text) => numbered(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const count = new Map<string, number>();
  for (const word of bags.flat()) count.set(word, (count.get(word) ?? 0) + 1);
  const rarity = (a: string, b: string) => count.get(a)! - count.get(b)! || (a < b ? -1 : 1);
  return bags.map((words, index) => ({ index, words: words.toSorted(rarity) }));
}

/** "och" the second time is another word than the first, so that repeated words count. */
function numbered(words: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return words.map((word) => {
    const nth = (seen.get(word) ?? 0) + 1;
    seen.set(word, nth);
    return nth === 1 ? word : `${word} ${nth}`;
  });
}

function isSimilar(a: Bag, b: Bag): boolean {
  const total = a.words.length + b.words.length;
  if (Math.min(a.words.length, b.words.length) < limit * Math.max(a.words.length, b.words.length)) {
    return false;
  }
  const words = new Set(a.words);
  const shared = b.words.filter((word) => words.has(word)).length;
  return (2 * shared) / total > limit;
}
