import { foldId } from '../../domain/suggest.ts';
import { defineRule } from '../rule.ts';

/** A region has one file; its other names are aliases in that file, not regions of their own. */
export const aliasAsRegion = defineRule('alias-as-region', function* ({ graph }) {
  const owners = new Map<string, string>();
  for (const { id, data } of graph.all('region')) {
    for (const name of [data.name, data.organisation, ...data.aliases]) {
      const folded = foldId(name).replace(/[^a-z0-9]+/g, '-');
      if (folded !== id) owners.set(folded, id);
    }
  }
  for (const entry of graph.all('region')) {
    const owner = owners.get(entry.id);
    if (owner && owner !== entry.id)
      yield { entry, at: [], params: { id: entry.id, suggestion: owner } };
  }
});
