import { variablesIn } from '../../domain/conditions/condition.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** A flow asks only what it uses. */
export const variableUnused = defineRule(
  'variable-unused',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      const proof = proofOf(graph, entry);
      // A condition that cannot be trusted may be the one that uses it.
      if (proof.written.some(({ guard }) => !guard)) continue;
      const used = new Set(proof.written.flatMap(({ guard }) => (guard ? variablesIn(guard) : [])));
      for (const [index, { id }] of entry.data.variables.entries()) {
        if (!used.has(id)) yield { entry, at: ['variabler', index, 'id'], params: { id } };
      }
    }
  },
  'warning',
);
