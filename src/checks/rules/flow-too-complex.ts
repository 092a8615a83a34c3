import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** A flow can be proven: there are not too many kinds of patients to walk through it. */
export const flowTooComplex = defineRule('flow-too-complex', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (!proofOf(graph, entry).isTooLarge) continue;
    const count = entry.data.variables.length;
    yield { entry, at: ['variabler'], what: 'key', params: { count } };
  }
});
