import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** A decision has at least two ways out; with one there is nothing to decide. */
export const decisionWithOneWay = defineRule('decision-with-one-way', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const ways = Map.groupBy(entry.data.edges, ({ from }) => from);
    // A patient who finds no way says the same, and who it is.
    const gaps = new Set(proofOf(graph, entry).gaps.map(({ step }) => step));
    for (const [index, step] of entry.data.steps.entries()) {
      if (step.type !== 'beslut' || ways.get(step.id)?.length !== 1 || gaps.has(step)) continue;
      yield { entry, at: ['steg', index, 'typ'], params: { text: step.text } };
    }
  }
});
