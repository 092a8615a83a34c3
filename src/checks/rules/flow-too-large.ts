import { defineRule } from '../rule.ts';

// With more, lines can no longer be told apart, and the search for a good layout takes minutes.
const limit = 60;

/** A flow can be drawn. */
export const flowTooLarge = defineRule('flow-too-large', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const count = entry.data.edges.length;
    if (count > limit) yield { entry, at: ['pilar'], what: 'key', params: { count, limit } };
  }
});
