import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { lettersBefore } from '../condition-places.ts';
import { defineRule } from '../rule.ts';

/** A condition follows the grammar. The finding stands at the letter where it no longer does. */
export const conditionUnreadable = defineRule('condition-unreadable', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    for (const { text, at, unreadable } of proofOf(graph, entry).written) {
      if (!unreadable) continue;
      const { cause, found, suggestion } = unreadable;
      const letters = lettersBefore(text, unreadable.at);
      yield { entry, at, letters, params: { cause, found, suggestion } };
    }
  }
});
