import { defineRule } from '../rule.ts';

/** A decision has at least two ways out; with one there is nothing to decide. */
export const decisionWithOneWay = defineRule('decision-with-one-way', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const ways = Map.groupBy(entry.data.edges, ({ from }) => from);
    for (const [index, { id, text, type }] of entry.data.steps.entries()) {
      if (type !== 'beslut' || ways.get(id)?.length !== 1) continue;
      yield { entry, at: ['steg', index, 'typ'], params: { text } };
    }
  }
});
