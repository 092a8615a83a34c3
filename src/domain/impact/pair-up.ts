import { sameValue } from './same-value.ts';

/** Items of two lists that are the same thing; one side is missing when it came or went. */
export type Pair<Item> =
  | { before: Item; after: Item }
  | { before: Item; after?: undefined }
  | { before?: undefined; after: Item };

/**
 * Finds what is the same thing in two lists: first what is equal, then what has the same key by the first way to
 * tell, then by the next. The rest has come or gone. The order is that of the new list, with what has gone last.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item, index: number) => string)[],
): Pair<Item>[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const match = (fits: (was: number, is: number) => boolean) => {
    for (const is of after.keys()) {
      if (partner.has(is)) continue;
      const was = [...before.keys()].find((index) => !taken.has(index) && fits(index, is));
      if (was === undefined) continue;
      partner.set(is, was);
      taken.add(was);
    }
  };
  match((was, is) => sameValue(before[was], after[is]));
  for (const key of keys) match((was, is) => key(before[was]!, was) === key(after[is]!, is));
  return [
    ...after.map((item, is): Pair<Item> => {
      const was = partner.get(is);
      return was === undefined ? { after: item } : { before: before[was]!, after: item };
    }),
    ...before.flatMap((item, was): Pair<Item>[] => (taken.has(was) ? [] : [{ before: item }])),
  ];
}
