import { defineRule } from '../rule.ts';

/** A document begins to be valid before it ends. */
export const validityReversed = defineRule('validity-reversed', function* ({ graph }) {
  for (const entry of graph.all('sourceDocument')) {
    const { validFrom, approvedOn, validTo } = entry.data;
    const from = validFrom ?? approvedOn;
    if (from && validTo && validTo < from)
      yield { entry, at: ['giltig-till'], params: { from, to: validTo } };
  }
});
