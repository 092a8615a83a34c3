import { defineRule } from '../rule.ts';

/** Only silence needs no source. Whoever says something about a region says where it stands. */
export const goalStatusWithoutSource = defineRule(
  'goal-status-without-source',
  function* ({ graph }) {
    for (const entry of graph.all('goalStatus')) {
      const { level, points, goal } = entry.data;
      if (level === 'N0' || points.length > 0) continue;
      yield { entry, at: [...entry.path, 'kalla'], params: { goal, level } };
    }
  },
);
