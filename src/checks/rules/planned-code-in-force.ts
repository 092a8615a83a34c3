import { defineRule } from '../rule.ts';

/** When the first day of a planned code has come, its status changes; until then the page is marked. */
export const plannedCodeInForce = defineRule(
  'planned-code-in-force',
  function* ({ graph, today }) {
    for (const entry of graph.all('code')) {
      const { code, status, validFrom } = entry.data;
      if (status !== 'planerad' || !validFrom || validFrom > today) continue;
      yield { entry, at: [...entry.path, 'status'], params: { code, date: validFrom } };
    }
  },
  'banner',
);
