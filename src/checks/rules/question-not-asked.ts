import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** Outside decisions a condition rests on answers that a decision has asked for on every way there. */
export const questionNotAsked = defineRule('question-not-asked', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    for (const { way, variable } of proofOf(graph, entry).neverAsked) {
      yield { entry, at: way.written!.at, params: { variable, text: way.from.text } };
    }
  }
});
