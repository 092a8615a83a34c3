import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { lettersBefore } from '../condition-places.ts';
import { defineRule } from '../rule.ts';

/** A condition names only what the flow asks, and the answers that can be given. */
export const conditionUnknownName = defineRule('condition-unknown-name', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    for (const { text, at, faults } of proofOf(graph, entry).written) {
      for (const { cause, variable, found, wanted, suggestion, ...fault } of faults) {
        if (cause !== 'variable' && cause !== 'alternative') continue;
        const letters = lettersBefore(text, fault.at);
        yield { entry, at, letters, params: { cause, variable, found, wanted, suggestion } };
      }
    }
  }
});
