import { defineRule } from '../rule.ts';

/** A criterion belongs to a statement or a decision; alone, it is shown nowhere. */
export const criterionUnused = defineRule(
  'criterion-unused',
  function* ({ graph }) {
    for (const entry of graph.all('criterion')) {
      if (graph.to(entry, 'dependsOn').length > 0 || graph.to(entry, 'weighs').length > 0) continue;
      yield { entry, at: [...entry.path, 'id'], params: { id: entry.id } };
    }
  },
  'warning',
);
