import { lapsesInBrief } from '../../domain/reviews/lapse-words.ts';
import { lapsesOf } from '../../domain/reviews/state.ts';
import { defineRule } from '../rule.ts';

/** A review holds for what the reviewer saw. When that changes it has lapsed, until somebody has read it again. */
export const reviewLapsed = defineRule(
  'review-lapsed',
  function* ({ graph }) {
    for (const entry of graph.all('review')) {
      const lapses = lapsesOf(graph, entry);
      if (lapses.length === 0) continue;
      const { by, date, scope, subject } = entry.data;
      yield {
        entry,
        at: [...entry.path, 'galler'],
        params: { by, date, scope, subject, changes: lapsesInBrief(graph, lapses) },
      };
    }
  },
  'warning',
);
