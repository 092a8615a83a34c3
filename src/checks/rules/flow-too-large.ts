import { defineRule } from '../rule.ts';

// Mermaid draws at most 500 arrows unless its configuration is changed.
const limit = 500;

/** A flow can be drawn. */
export const flowTooLarge = defineRule('flow-too-large', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const count = entry.data.edges.length;
    if (count > limit) yield { entry, at: ['pilar'], what: 'key', params: { count, limit } };
  }
});
