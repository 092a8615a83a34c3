import { defineRule } from '../rule.ts';

const limit = 80;

/** A box holds a short text; the rest stands in the statement beside it. */
export const stepTextTooLong = defineRule(
  'step-text-too-long',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const [index, { text }] of entry.data.steps.entries()) {
        if (text.length <= limit) continue;
        yield { entry, at: ['steg', index, 'text'], params: { length: text.length, limit } };
      }
    }
  },
  'warning',
);
