import { stateOf } from '../../domain/reviews/state.ts';
import { defineRule } from '../rule.ts';

/** A day of review says that the whole text was read, so it rests on a review of the whole that still holds. */
export const reviewDateWithoutReview = defineRule(
  'review-date-without-review',
  function* ({ graph, today }) {
    for (const entry of graph.all('regionalApplication')) {
      const date = entry.data.reviewedOn;
      // A day that has not been is another fault.
      if (!date || date > today) continue;
      const states = [
        stateOf(graph, { scope: 'uppgift', subject: `tillampning/${entry.id}` }),
        stateOf(graph, { scope: 'regionsida', subject: entry.data.region }),
      ];
      const isCovered = states.some(
        (found) => found.state === 'reviewed' && found.review.data.date >= date,
      );
      if (!isCovered) yield { entry, at: ['granskad'], params: { date, id: entry.id } };
    }
  },
  'warning',
);
