import { defineRule } from '../rule.ts';

/** A figure that the source does not give is not nought: what the source says instead stands in words. */
export const observationWithoutValue = defineRule(
  'observation-without-value',
  function* ({ graph }) {
    for (const entry of graph.all('observation')) {
      const { value, text, indicator } = entry.data;
      if (value === null && !text)
        yield { entry, at: [...entry.path, 'varde'], params: { indicator } };
    }
  },
);
