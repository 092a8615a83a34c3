import type { Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Review } from '../schemas/review.ts';
import { newestEdition } from '../newest-edition.ts';
import { fingerprintOf, shownOf } from './fingerprint.ts';
import { reviewedKey, reviewName } from './kinds.ts';
import { recordsOnNeedPage, recordsOnRegionPage } from './page-records.ts';

/** What a review is about: its scope, and which record or page. */
export type Subject = Pick<Review, 'scope' | 'subject'>;

/** One thing that a reader of the subject meets, with the fingerprint it has now. */
export interface Pin {
  /** `pastaende/vgr-fatigue-utredning`; parts of a page that are no record of their own have other words in front. */
  record: string;
  fingerprint: string;
}

/** A source document that the subject rests on, as it is now. */
export interface SourcePin {
  document: string;
  version: string | null;
  fingerprint: string;
}

/** Everything that a subject shows, with fingerprints and sources; undefined when there is no such record or page. */
export interface Pins {
  records: Pin[];
  sources: SourcePin[];
}

/** What a review of the subject has to pin today. */
export function pinsOf(graph: Graph, subject: Subject): Pins | undefined {
  const entries = entriesOf(graph, subject);
  if (entries === undefined || entries.length === 0) return undefined;
  return {
    records: [
      ...entries.flatMap((entry) => pinOf(graph, entry) ?? []),
      ...partsOf(graph, subject).map(([record, value]) => ({
        record,
        fingerprint: fingerprintOf(value),
      })),
    ],
    sources: sourcesOf(graph, entries),
  };
}

/** The records that a subject shows and that can be reviewed, as reviews name them. */
export const recordsOf = (graph: Graph, subject: Subject): string[] =>
  (entriesOf(graph, subject) ?? []).flatMap((entry) => reviewName(entry) ?? []);

/** The fingerprint of one record, or undefined for kinds that nobody reviews. */
export function pinOf(graph: Graph, entry: Entry): Pin | undefined {
  const record = reviewName(entry);
  if (record === undefined) return undefined;
  const known = made.get(graph) ?? new Map<Entry, string>();
  made.set(graph, known);
  const fingerprint = known.get(entry) ?? fingerprintOf(shownOf(graph, entry));
  known.set(entry, fingerprint);
  return { record, fingerprint };
}

const made = new WeakMap<Graph, Map<Entry, string>>();

function entriesOf(graph: Graph, { scope, subject }: Subject): Entry[] | undefined {
  if (scope === 'uppgift') {
    const key = reviewedKey(subject);
    const entry = key && graph.get(key.kind, key.id);
    return entry && [entry];
  }
  const [first = '', region] = subject.split('/');
  if (region === undefined) {
    return graph.get('region', first) && recordsOnRegionPage(graph, first);
  }
  return graph.get('need', first) && graph.get('region', region)
    ? recordsOnNeedPage(graph, first, region)
    : undefined;
}

/** What a page prints that is a part of a record, or the names of records that it leads to. */
function partsOf(graph: Graph, { scope, subject }: Subject): [string, unknown][] {
  if (scope === 'uppgift') return [];
  const [first = '', second] = subject.split('/');
  if (second === undefined) return [[`lankar/${first}`, linksOfRegion(graph, first)]];
  const applications = graph
    .inRegion('regionalApplication', second)
    .map(({ id, data }): [string, unknown] => [
      `tillampning-for-behov/${id}/${first}`,
      {
        edition: data.edition,
        silence: [data.silence, data.silencePoints],
        clarifications: data.clarifications.filter(({ needs }) => needs.includes(first)),
      },
    ]);
  return [...applications, [`lankar/${subject}`, linksOfNeed(graph, first, second)]];
}

const linksOfRegion = (graph: Graph, region: string): unknown => [
  graph.inRegion('flow', region).map(({ data }) => [data.title, data.summary]),
  graph.inRegion('decisionBasis', region).map(({ data }) => data.title),
  graph.inRegion('report', region).map(({ data }) => data.title),
];

const linksOfNeed = (graph: Graph, need: string, region: string): unknown => [
  graph
    .inRegion('unit', region)
    .filter(({ data }) => data.needs.includes(need))
    .map(({ data }) => data.name),
  graph
    .inRegion('handoverRule', region)
    .filter(({ data }) => data.needs.length === 0)
    .map(({ data }) => data.title),
  graph
    .all('code')
    .filter(({ data }) => data.needs.includes(need))
    .map(({ data }) => [data.code, data.title]),
];

/** The source documents that records rest on or cite, with what identifies the version. */
function sourcesOf(graph: Graph, entries: readonly Entry[]): SourcePin[] {
  const documents = new Set(
    entries.flatMap(({ references }) =>
      references.flatMap(({ to }) => {
        if (to.kind === 'sourceDocument') return [to.id];
        const point = to.kind === 'sourcePoint' ? graph.get('sourcePoint', to.id) : undefined;
        return point ? [point.data.document] : [];
      }),
    ),
  );
  const known = madeOfSources.get(graph) ?? new Map<string, SourcePin>();
  madeOfSources.set(graph, known);
  return [...documents].sort().flatMap((id) => {
    const document = graph.get('sourceDocument', id);
    if (!document) return [];
    const pin = known.get(id) ?? sourcePinOf(graph, document);
    known.set(id, pin);
    return [pin];
  });
}

/** Every page rests on the same few documents. */
const madeOfSources = new WeakMap<Graph, Map<string, SourcePin>>();

function sourcePinOf(graph: Graph, document: Entry<'sourceDocument'>): SourcePin {
  const { missingParts: _, notStated: __, short: ___, region: ____, ...identity } = document.data;
  const shown = { ...identity, newer: newerEditionsOf(graph, document) };
  return {
    document: document.id,
    version: document.data.version,
    fingerprint: fingerprintOf(shown),
  };
}

/**
 * The editions that have replaced those that a document builds on or its records refer to. A review was made while these
 * were the newest; another one asks for the text to be read again.
 */
function newerEditionsOf(graph: Graph, document: Entry<'sourceDocument'>): string[] {
  const resting = [...graph.all('statement'), ...graph.all('handoverRule')].filter(
    ({ data }) => data.document === document.id,
  );
  const editions = new Set([
    ...(document.data.buildsOn ? [document.data.buildsOn] : []),
    ...resting.flatMap(({ data }) => data.sections.map((section) => section.split('#')[0]!)),
  ]);
  const newer = [...editions].flatMap((edition) => newestEdition(graph, edition)?.id ?? []);
  return [...new Set(newer)].sort();
}
