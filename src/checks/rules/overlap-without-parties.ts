import { defineRule } from '../rule.ts';

/** An overlap is between two things, and both are named, so that their pages can show it. */
export const overlapWithoutParties = defineRule('overlap-without-parties', function* ({ graph }) {
  for (const entry of graph.all('overlap')) {
    const { type, statements, criteria } = entry.data;
    const count = new Set([...statements, ...criteria]).size;
    if (type === 'overlapp' && count < 2)
      yield { entry, at: [...entry.path, 'slag'], params: { count } };
  }
});
