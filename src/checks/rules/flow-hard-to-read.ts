import { defineRule } from '../rule.ts';

/** So many boxes are legible at arm's length on one A4. */
const limit = 12;

/** A flow can be read on one page. */
export const flowHardToRead = defineRule(
  'flow-hard-to-read',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      const count = entry.data.steps.length;
      if (count > limit) yield { entry, at: ['steg'], what: 'key', params: { count, limit } };
    }
  },
  'warning',
);
