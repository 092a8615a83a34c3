import { defineRule } from '../rule.ts';

/** An interval goes from the lower number to the higher. */
export const intervalReversed = defineRule('interval-reversed', function* ({ graph }) {
  for (const entry of graph.all('observation')) {
    const { value, upTo } = entry.data;
    if (upTo === undefined || (value !== null && value < upTo)) continue;
    yield { entry, at: [...entry.path, 'till'], params: { from: value ?? undefined, to: upTo } };
  }
});
