import { defineRule } from '../rule.ts';

/** A document that no longer holds says what replaces it, or why nothing does. */
export const repealedWithoutReason = defineRule('repealed-without-reason', function* ({ graph }) {
  for (const entry of graph.all('sourceDocument')) {
    const { short, status, supersededBy, repealedBecause } = entry.data;
    if (status !== 'upphavd' || supersededBy || repealedBecause) continue;
    yield { entry, at: ['status'], params: { document: short } };
  }
});
