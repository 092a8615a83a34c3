import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { reviewableKinds, reviewedKey } from '../../domain/reviews/kinds.ts';
import { lapseWords, recordWords } from '../../domain/reviews/lapse-words.ts';
import { ownerOf, reviewablePages, type ReviewablePage } from '../../domain/reviews/pages.ts';
import { pageReview, stateOf, stateOfRecord, type PageReview } from '../../domain/reviews/state.ts';
import { addressOfKey, reviewAnchor, routes } from '../../domain/routes.ts';
import { reviewOutcomes, reviewScopes } from '../../domain/schemas/review.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { regionsInOrder } from './region-switch.ts';

/** A review as a row: what, how much of it, when, by whom, with what result, and what has changed since. */
export interface ReviewRow {
  anchor: string;
  subject: Link;
  scope: string;
  date: string;
  by: string;
  outcome: string;
  note?: string;
  sources: string[];
  changes: string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a review is about, as a link to where it is read. */
function subjectLink(graph: Graph, { data }: Entry<'review'>): Link {
  if (data.scope === 'uppgift') {
    const address = addressOfKey(graph, reviewedKey(data.subject)!);
    return {
      text: capital(recordWords(graph, data.subject)),
      href: href(address ?? routes.reviews()),
    };
  }
  const page = reviewablePages(graph).find(({ subject }) => subject === data.subject);
  return page ? pageLink(graph, page) : { text: data.subject, href: href(routes.reviews()) };
}

function pageLink(graph: Graph, { region, need, address }: ReviewablePage): Link {
  const place = graph.get('region', region)?.data.name ?? region;
  const about = need && graph.get('need', need)?.data.title;
  return { text: about ? `${about} i ${place}` : `Allt om ${place}`, href: href(address) };
}

function reviewRow(graph: Graph, review: Entry<'review'>): ReviewRow {
  const { scope, date, by, outcome, note, sources } = review.data;
  const state = stateOf(graph, review.data);
  return {
    anchor: reviewAnchor(review.id),
    subject: subjectLink(graph, review),
    scope: capital(reviewScopes[scope].replace(/^en /, '')),
    date,
    by,
    outcome: capital(reviewOutcomes[outcome]),
    ...(note === undefined ? {} : { note }),
    sources: sources.map(({ document, version }) => {
      const name = graph.get('sourceDocument', document)?.data.short ?? document;
      return version === null ? `${name} (version ej angiven)` : `${name}, version ${version}`;
    }),
    changes:
      state.state === 'lapsed'
        ? state.lapses.map((lapse) => capital(lapseWords(graph, lapse)))
        : [],
  };
}

/** The pages of a region that nobody has reviewed as a whole. */
function neverIn(graph: Graph, region: Entry<'region'>, pages: readonly Judged[]) {
  const own = pages.filter(({ page }) => page.region === region.id);
  const never = own.filter(({ review }) => review.whole.state === 'never');
  return {
    region: region.data.name,
    owner: ownerOf(graph, region.id) ?? 'framgår inte av källan',
    count: never.length,
    total: own.length,
    pages: never.map(({ page, review: { records } }) => ({
      ...pageLink(graph, page),
      summary: `${records.reviewed} av ${records.total} uppgifter`,
    })),
  };
}

interface Judged {
  page: ReviewablePage;
  review: PageReview;
}

const judgePages = (graph: Graph): Judged[] =>
  reviewablePages(graph).map((page) => ({ page, review: pageReview(graph, page) }));

/** How it stands with the pages of each region, and who answers for them. */
export function reviewsByRegion(graph: Graph) {
  const pages = judgePages(graph);
  return regionsInOrder(graph).map(({ id, data }) => {
    const own = pages.filter(({ page }) => page.region === id);
    return {
      id,
      region: data.name,
      owner: ownerOf(graph, id) ?? 'framgår inte av källan',
      ...pageCounts(graph, own),
    };
  });
}

/** How many pages are reviewed as a whole, have lapsed, or were never reviewed. */
export function pageCounts(graph: Graph, pages: readonly Judged[] = judgePages(graph)) {
  const count = (state: string) =>
    pages.filter(({ review }) => review.whole.state === state).length;
  return {
    total: pages.length,
    reviewed: count('reviewed'),
    lapsed: count('lapsed'),
    never: count('never'),
  };
}

/** Records of each kind by whether somebody has read them as they stand. */
function kindRows(graph: Graph) {
  return Object.values(reviewableKinds).flatMap((kind) => {
    const states = graph.all(kind).map((entry) => stateOfRecord(graph, entry).state);
    const count = (state: string) => states.filter((found) => found === state).length;
    return states.length === 0
      ? []
      : {
          name: nouns[kind].plural,
          total: states.length,
          reviewed: count('reviewed'),
          lapsed: count('lapsed'),
        };
  });
}

/** What has been read against its source by whom and when, what has lapsed, and what nobody has reviewed. */
export async function reviewsView() {
  const graph = await readGraph();
  const pages = judgePages(graph);
  const rows = graph.all('review').map((review) => reviewRow(graph, review));
  return {
    crumbs: trail({ text: 'Kvalitet', address: routes.quality() }, { text: 'Granskning' }),
    pages: pageCounts(graph, pages),
    lapsed: rows.filter(({ changes }) => changes.length > 0),
    reviewed: rows.filter(({ changes }) => changes.length === 0),
    never: regionsInOrder(graph)
      .map((region) => neverIn(graph, region, pages))
      .filter(({ count }) => count > 0),
    kinds: kindRows(graph),
    file: href(routes.data('granskning.json')),
    editors: href(`${routes.editors()}#anteckna-en-granskning`),
  };
}
