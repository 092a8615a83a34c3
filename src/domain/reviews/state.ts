import type { Entry, EntryKey } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Review } from '../schemas/review.ts';
import { reviewedKey as keyOfRecord, reviewName } from './kinds.ts';
import { pinsOf, recordsOf, type Pins, type SourcePin, type Subject } from './pins.ts';

/** Why a review no longer holds: one thing that is not as the reviewer saw it. */
export type Lapse =
  | { what: 'changed' | 'added' | 'removed'; record: string }
  | { what: 'version'; document: string; from: string | null; to: string | null }
  | { what: 'document'; document: string };

/** Whether somebody has read the subject as it stands now. */
export type ReviewState =
  | { state: 'never' }
  | { state: 'reviewed'; review: Entry<'review'> }
  | { state: 'lapsed'; review: Entry<'review'>; lapses: Lapse[] };

/** The state of a page: of the whole, and how many of its records are reviewed at all. */
export interface PageReview {
  whole: ReviewState;
  records: { total: number; reviewed: number };
}

/** What has changed since a review; empty when it still holds, or when its subject is gone. */
export function lapsesOf(graph: Graph, review: Entry<'review'>): Lapse[] {
  const now = pinsOf(graph, review.data);
  return now ? compare(review.data, now) : [];
}

function compare(review: Review, now: Pins): Lapse[] {
  const was = new Map(review.pins.map(({ record, fingerprint }) => [record, fingerprint]));
  const is = new Map(now.records.map(({ record, fingerprint }) => [record, fingerprint]));
  return [
    ...[...is].flatMap(([record, fingerprint]): Lapse[] => {
      const before = was.get(record);
      if (before === undefined) return [{ what: 'added', record }];
      return before === fingerprint ? [] : [{ what: 'changed', record }];
    }),
    ...[...was.keys()]
      .filter((record) => !is.has(record))
      .map((record): Lapse => ({ what: 'removed', record })),
    ...sourceLapses(review.sources, now.sources),
  ];
}

function sourceLapses(was: Review['sources'], now: readonly SourcePin[]): Lapse[] {
  return now.flatMap(({ document, version, fingerprint }): Lapse[] => {
    const before = was.find((source) => source.document === document);
    if (!before) return [{ what: 'document', document }];
    if (before.fingerprint === fingerprint) return [];
    return before.version === version
      ? [{ what: 'document', document }]
      : [{ what: 'version', document, from: before.version, to: version }];
  });
}

/** The state of exactly this subject, from the review of it. A page is never reviewed by its parts. */
export function stateOf(graph: Graph, subject: Subject): ReviewState {
  const review = graph.get('review', `${subject.scope}/${subject.subject}`);
  if (!review) return { state: 'never' };
  const lapses = lapsesOf(graph, review);
  return lapses.length === 0 ? { state: 'reviewed', review } : { state: 'lapsed', review, lapses };
}

/**
 * The state of a record: reviewed when any review, of it alone or of a page that it stands on, has seen it as it is
 * now with its sources as they are now. The latest such review counts.
 */
export function stateOfRecord(graph: Graph, key: EntryKey): ReviewState {
  const record = reviewName(key);
  const seen = record === undefined ? [] : (reviewsByRecord(graph).get(record) ?? []);
  if (record === undefined || seen.length === 0) return { state: 'never' };
  const now = pinsOf(graph, { scope: 'uppgift', subject: record });
  if (!now) return { state: 'never' };
  const [latest, ...older] = [...seen]
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1))
    .map((review) => ({ review, lapses: compare(onlyAbout(review.data, record), now) }));
  const holds = [latest!, ...older].find(({ lapses }) => lapses.length === 0);
  return holds
    ? { state: 'reviewed', review: holds.review }
    : { state: 'lapsed', review: latest!.review, lapses: latest!.lapses };
}

const onlyAbout = (review: Review, record: string): Review => ({
  ...review,
  pins: review.pins.filter((pin) => pin.record === record),
});

function reviewsByRecord(graph: Graph): Map<string, Entry<'review'>[]> {
  const known = byRecord.get(graph);
  if (known) return known;
  const found = Map.groupBy(
    graph
      .all('review')
      .flatMap((review) => review.data.pins.map(({ record }) => ({ record, review }))),
    ({ record }) => record,
  );
  const made = new Map(
    [...found].map(([record, list]) => [record, list.map(({ review }) => review)]),
  );
  byRecord.set(graph, made);
  return made;
}

const byRecord = new WeakMap<Graph, Map<string, Entry<'review'>[]>>();

/** The state of a page, with how much of it is reviewed when the whole is not. */
export function pageReview(graph: Graph, page: Subject): PageReview {
  const known = byPage.get(graph) ?? new Map<string, PageReview>();
  byPage.set(graph, known);
  const key = `${page.scope} ${page.subject}`;
  const review = known.get(key) ?? judgePage(graph, page);
  known.set(key, review);
  return review;
}

/** A page says it of itself, and the list of pages says it too. */
const byPage = new WeakMap<Graph, Map<string, PageReview>>();

function judgePage(graph: Graph, page: Subject): PageReview {
  const records = recordsOf(graph, page);
  const reviewed = records.filter(
    (record) => stateOfRecord(graph, keyOfRecord(record)!).state === 'reviewed',
  );
  return {
    whole: stateOf(graph, page),
    records: { total: records.length, reviewed: reviewed.length },
  };
}
