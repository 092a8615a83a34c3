import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { lettersBefore } from '../condition-places.ts';
import { defineRule } from '../rule.ts';

/** A limit is a number that the answer can be. */
export const conditionLimitOutsideRange = defineRule(
  'condition-limit-outside-range',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const { text, at, faults } of proofOf(graph, entry).written) {
        for (const { cause, variable, found, wanted, ...fault } of faults) {
          if (cause !== 'range') continue;
          const letters = lettersBefore(text, fault.at);
          yield { entry, at, letters, params: { variable, found, wanted } };
        }
      }
    }
  },
);
