import { foldId } from '../../domain/suggest.ts';
import { defineRule } from '../rule.ts';

/** A region has one file; its other names are aliases in that file, not regions of their own. */
export const aliasAsRegion = defineRule('alias-as-region', function* ({ graph }) {
  const regions = graph.all('region');
  for (const entry of regions) {
    const called = [entry.id, asId(entry.data.name)];
    const owner = regions.find(
      ({ id, data }) =>
        id !== entry.id &&
        (called.includes(id) || [data.organisation, ...data.aliases].map(asId).some(isIn(called))),
    );
    if (owner) yield { entry, at: [], params: { id: entry.id, suggestion: owner.id } };
  }
});

const asId = (name: string): string => foldId(name).replace(/[^a-z0-9]+/g, '-');

const isIn = (names: readonly string[]) => (name: string) => names.includes(name);
