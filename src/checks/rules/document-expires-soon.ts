import { daysBetween } from '../calendar.ts';
import { defineRule } from '../rule.ts';

const notice = 180;

/** Half a year before a document expires, those who own the text are told. */
export const documentExpiresSoon = defineRule(
  'document-expires-soon',
  function* ({ graph, today }) {
    for (const entry of graph.all('sourceDocument')) {
      const { short, validTo } = entry.data;
      const days = validTo ? daysBetween(today, validTo) : Infinity;
      if (days < 0 || days > notice) continue;
      yield { entry, at: ['giltig-till'], params: { document: short, date: validTo!, days } };
    }
  },
  'warning',
);
