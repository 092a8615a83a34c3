import { defineRule } from '../rule.ts';

/** A code whose first day has not come is not shown as in use. */
export const codeNotYetValid = defineRule('code-not-yet-valid', function* ({ graph, today }) {
  for (const entry of graph.all('code')) {
    const { code, status, validFrom } = entry.data;
    if (status !== 'i-bruk' || !validFrom || validFrom <= today) continue;
    yield {
      entry,
      at: [...entry.path, 'status'],
      params: { code, date: validFrom, suggestion: 'planerad' },
    };
  }
});
