import { keyOf } from '../../domain/entry.ts';
import { withdrawnKeys } from '../../domain/withdraw.ts';
import { defineRule } from '../rule.ts';

/** A flow that shows what is withdrawn is not published: whoever withdraws has to know, and to mend it. */
export const withdrawnInFlow = defineRule(
  'withdrawn-in-flow',
  function* ({ graph, entries }) {
    const withdrawn = withdrawnKeys(entries);
    if (withdrawn.size === 0) return;
    for (const { from, reference } of graph.edges()) {
      if (from.kind !== 'flow' || !['shows', 'weighs', 'leavesOpen'].includes(reference.relation))
        continue;
      if (!withdrawn.has(keyOf(reference.to))) continue;
      yield { entry: from, at: reference.at, params: { id: reference.to.id } };
    }
  },
  'warning',
);
