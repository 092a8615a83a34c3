import { defineRule } from '../rule.ts';

/** A text that says that nothing is known has no level but the lowest. */
export const goalStatusSilentButCoded = defineRule(
  'goal-status-silent-but-coded',
  function* ({ graph }) {
    for (const entry of graph.all('goalStatus')) {
      const { level, text, goal } = entry.data;
      if (level === 'N0' || !/^uppgift(?:er)? saknas/iu.test(text)) continue;
      yield { entry, at: [...entry.path, 'styrning'], params: { goal, level } };
    }
  },
);
