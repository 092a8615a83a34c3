import type { EntryKey } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Subject } from '../../domain/reviews/pins.ts';
import { pageReview, stateOfRecord, type ReviewState } from '../../domain/reviews/state.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';

/** Whether a page is reviewed as a whole, in so few words that they fit beside its source. */
export function pageReviewLine(graph: Graph, page: Subject): Link {
  const { whole, records } = pageReview(graph, page);
  const list = href(routes.reviews());
  if (whole.state === 'never') {
    const some =
      records.reviewed > 0 ? `, bara ${records.reviewed} av ${records.total} uppgifter` : '';
    return { text: `Nej${some}`, href: list };
  }
  return lineOf(whole);
}

/** "2026-11-22, regional processledare", or that it has changed since. */
function lineOf({ state, review }: Exclude<ReviewState, { state: 'never' }>): Link {
  const { date, by } = review.data;
  return {
    text: state === 'reviewed' ? `${date}, ${by}` : `Nej, ändrad sedan granskningen ${date}`,
    href: href(addressOf(review)!),
  };
}

/** Whether a record that has a page or a section of its own is reviewed, in the same words. */
export function recordReviewLine(graph: Graph, key: EntryKey): Link {
  const found = stateOfRecord(graph, key);
  return found.state === 'never' ? { text: 'Nej', href: href(routes.reviews()) } : lineOf(found);
}

/**
 * What is said under a record about its own review; nothing when nobody has reviewed it, and nothing when it is
 * covered by a review of its whole page, for then the page says so.
 */
function recordReviewNote(graph: Graph, key: EntryKey): string | undefined {
  const found = stateOfRecord(graph, key);
  if (found.state === 'never') return undefined;
  const { scope, date, by } = found.review.data;
  if (found.state === 'lapsed') return `Ändrad sedan granskningen ${date}.`;
  return scope === 'uppgift' ? `Granskad mot källan ${date}, ${by}.` : undefined;
}

/** The note on a record's own review, as a field of its view. */
export function withReview(graph: Graph, key: EntryKey): { review?: string } {
  const review = recordReviewNote(graph, key);
  return review === undefined ? {} : { review };
}
