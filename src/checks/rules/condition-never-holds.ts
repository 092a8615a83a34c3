import { outcomesOf } from '../../domain/flow-proof/outcomes.ts';
import type { Proof } from '../../domain/flow-proof/prove-flow.ts';
import type { Way } from '../../domain/flow-proof/read-guards.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** Every condition holds for some patient who comes to it. */
export const conditionNeverHolds = defineRule('condition-never-holds', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const proof = proofOf(graph, entry);
    for (const way of proof.neverTaken) {
      const cause = causeOf(way, proof.possible);
      yield { entry, at: way.written!.at, params: { cause, text: way.from.text } };
    }
  }
});

/** Whether the condition contradicts itself, comes after conditions that take all, or after answers that rule it out. */
function causeOf(way: Way, possible: Proof['possible']): string {
  if (typeof way.guard === 'object' && way.guard.kind === 'otherwise') return 'otherwise';
  for (const { taken } of outcomesOf([way], possible, new Map())) {
    if (taken.length > 0) return 'path';
  }
  return 'alone';
}
