import type { Graph } from '../domain/graph.ts';
import { reviewableKinds, reviewName } from '../domain/reviews/kinds.ts';
import { lapseWords } from '../domain/reviews/lapse-words.ts';
import { ownerOf, reviewablePages } from '../domain/reviews/pages.ts';
import { pageReview, stateOfRecord, type ReviewState } from '../domain/reviews/state.ts';
import { addressOf } from '../domain/routes.ts';

/**
 * What has been reviewed and what has not, as JSON: every page that can be reviewed as a whole, every record that
 * somebody has reviewed, and how many records of each kind nobody has.
 *
 * @param toUrl makes a full address of one that is relative to the base of the site
 */
export function reviewsToJson(graph: Graph, toUrl: (address: string) => string): string {
  const pages = reviewablePages(graph).map((page) => {
    const { whole, records } = pageReview(graph, page);
    return {
      scope: page.scope,
      subject: page.subject,
      url: toUrl(page.address),
      owner: ownerOf(graph, page.region) ?? null,
      ...stateAsJson(graph, whole),
      records,
    };
  });
  const all = Object.values(reviewableKinds).flatMap((kind) =>
    graph.all(kind).map((entry) => ({ entry, state: stateOfRecord(graph, entry) })),
  );
  const records = all
    .filter(({ state }) => state.state !== 'never')
    .map(({ entry, state }) => {
      const address = addressOf(entry);
      return {
        record: reviewName(entry),
        url: address === undefined ? null : toUrl(address),
        ...stateAsJson(graph, state),
      };
    });
  const neverReviewed = Object.fromEntries(
    Object.entries(reviewableKinds).map(([word, kind]) => [
      word,
      all.filter(({ entry, state }) => entry.kind === kind && state.state === 'never').length,
    ]),
  );
  return `${JSON.stringify({ pages, records, neverReviewed }, null, 1)}\n`;
}

function stateAsJson(graph: Graph, found: ReviewState) {
  if (found.state === 'never') return { state: found.state };
  const { by, date, outcome, scope, note } = found.review.data;
  return {
    state: found.state,
    by,
    date,
    outcome,
    reviewedAs: scope,
    ...(note === undefined ? {} : { note }),
    ...(found.state === 'lapsed'
      ? { changes: found.lapses.map((lapse) => lapseWords(graph, lapse)) }
      : {}),
  };
}
