import { defineRule } from '../rule.ts';

/** Where the source is silent the reader is told so in words, not only by a level. */
export const goalStatusSilenceUnsaid = defineRule(
  'goal-status-silence-unsaid',
  function* ({ graph }) {
    for (const entry of graph.all('goalStatus')) {
      const { level, text, goal } = entry.data;
      if (level !== 'N0' || /uppgift(?:er)? saknas/iu.test(text)) continue;
      yield { entry, at: [...entry.path, 'text'], params: { goal } };
    }
  },
);
