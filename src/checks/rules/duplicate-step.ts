import { defineRule } from '../rule.ts';

/** Each step of a flow has an id of its own; with two, arrows lead to one of them only. */
export const duplicateStep = defineRule('duplicate-step', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const places = Map.groupBy(entry.data.steps.keys(), (index) => entry.data.steps[index]!.id);
    for (const [id, indexes] of places) {
      if (indexes.length < 2) continue;
      for (const index of indexes) yield { entry, at: ['steg', index, 'id'], params: { id } };
    }
  }
});
