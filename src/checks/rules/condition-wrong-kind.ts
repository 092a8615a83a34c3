import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { lettersBefore } from '../condition-places.ts';
import { defineRule } from '../rule.ts';

/** An answer is compared with an answer of its own kind, in its own unit. */
export const conditionWrongKind = defineRule('condition-wrong-kind', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    for (const { text, at, faults } of proofOf(graph, entry).written) {
      for (const { cause, variable, found, wanted, suggestion, ...fault } of faults) {
        if (!['kind', 'order', 'unit', 'whole'].includes(cause)) continue;
        const letters = lettersBefore(text, fault.at);
        yield { entry, at, letters, params: { cause, variable, found, wanted, suggestion } };
      }
    }
  }
});
