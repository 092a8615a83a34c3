import type { ShownFilter } from '../exports/search-lexicon.ts';
import type { Engine, Facets } from './engine.ts';
import type { Found } from './query.ts';

/** The chosen value of each filter; an absent one does not narrow. */
export type Chosen = Partial<Record<ShownFilter, string>>;

/** The matches that have every chosen value. A value the index does not know matches nothing. */
export function narrow(found: readonly Found[], facets: Facets, chosen: Chosen): Found[] {
  const demands = Object.entries(chosen).map(([name, value]) =>
    facets[name as ShownFilter].get(value),
  );
  return found.filter(({ id }) => demands.every((ids) => ids?.has(id)));
}

/** How many matches each value of a filter would give, with the other filters as they are. */
export function countValues(
  found: readonly Found[],
  { facets, traits }: Pick<Engine, 'facets' | 'traits'>,
  chosen: Chosen,
  name: ShownFilter,
): Map<string, number> {
  const { [name]: _, ...others } = chosen;
  const counts = new Map([...facets[name].keys()].map((value) => [value, 0]));
  for (const { id } of narrow(found, facets, others)) {
    for (const value of traits.get(id)?.[name] ?? []) counts.set(value, counts.get(value)! + 1);
  }
  return counts;
}
