import type { Graph } from '../domain/graph.ts';
import type { Entry } from '../domain/entry.ts';
import type { HandbookPlace } from '../domain/handbook.ts';
import { pointWord } from '../domain/point-word.ts';
import { addressOf } from '../domain/routes.ts';
import type { Kind } from '../domain/schemas/index.ts';
import { duties } from './search/duties.ts';
import { followUp } from './search/follow-up.ts';
import { handbookDrafts } from './search/handbook.ts';
import { pageDrafts } from './search/pages.ts';
import { places } from './search/places.ts';
import type { Draft, Makers, SearchKind, SearchRecord } from './search/record.ts';
import { reports } from './search/reports.ts';
import { sources } from './search/sources.ts';
import { wordsOf, type Words } from './search/wording.ts';

/** For kinds that are found through what uses them, or that no reader meets. */
const notFound = undefined;

const makers: { [K in Kind]: Makers[K] } = {
  ...duties,
  ...places,
  ...sources,
  ...followUp,
  ...reports,
  careLevel: notFound,
  externalLink: notFound,
  linkCheck: notFound,
  redirect: notFound,
  publishedAddress: notFound,
  publishedDocument: notFound,
  sourcePoint: notFound,
  observation: notFound,
  review: notFound,
  exception: notFound,
  withdrawal: notFound,
  changeSet: notFound,
  site: notFound,
  searchTrial: notFound,
  notCovered: notFound,
};

/**
 * Everything the search can find, in the order of the graph, so that the same content gives the same index; last the
 * pages that belong to no single entry and what the editors' handbook tells.
 */
export function toSearchRecords(
  graph: Graph,
  handbook: readonly HandbookPlace[] = [],
): SearchRecord[] {
  const words = wordsOf(graph);
  const ofEntries = graph.entries().flatMap((entry) => {
    const maker = makers[entry.kind] as Makers['need'] | undefined;
    const address = addressOf(entry);
    const made = maker?.draft(entry as never, words);
    if (!made || !address || graph.get(entry.kind, entry.id) !== entry) return [];
    // Its note stands where it stood; nobody should be led to it.
    if ('withdrawn' in entry.data && entry.data.withdrawn) return [];
    return [made].flat().map((draft) => {
      const place = draft.anchor ? `${address}#${draft.anchor}` : address;
      return recordOf(place, maker!.kind, { ...draft, points: pointsOf(entry) }, words);
    });
  });
  const ofPages = pageDrafts(graph, words).map(({ address, ...draft }) =>
    recordOf(address, draft.state ? 'ansvar' : 'sida', draft, words),
  );
  const ofHandbook = handbookDrafts(handbook).map(({ address, ...draft }) =>
    recordOf(address, 'handbok', draft, words),
  );
  return [...ofEntries, ...ofPages, ...ofHandbook];
}

const pointsOf = ({ data }: Entry): readonly string[] => ('points' in data ? data.points : []);

function recordOf(address: string, kind: SearchKind, draft: Draft, words: Words): SearchRecord {
  const { levels = [], professions = [], needs = [], document, standsFor } = draft;
  const regions = [...new Set([...(draft.region ? [draft.region] : []), ...(draft.regions ?? [])])];
  const source = document && words.source(document);
  const year = draft.year ?? (document && words.reportedYear(document)) ?? '';
  const isOld = year !== '' && regions.some((region) => words.isUnconfirmed(region, year));
  const state = draft.state ?? (isOld ? 'aldre' : undefined);
  return {
    address,
    kind,
    title: draft.title,
    answer: draft.answer,
    context: [
      ...(draft.context ?? []),
      ...levels.map(words.level),
      draft.region && words.region(draft.region),
    ].filter((text): text is string => Boolean(text)),
    keywords: [...new Set([...(draft.keywords ?? []), ...(draft.points ?? []).map(pointWord)])],
    names: [...new Set(draft.names ?? [])].filter((name) => name !== undefined),
    ownNames: draft.ownNames ?? 1,
    ...(standsFor ? { standsFor } : {}),
    ...(draft.strength ? { strength: draft.strength } : {}),
    ...(source ? { source } : {}),
    filters: {
      region: regions,
      niva: [...new Set(levels)],
      profession: [...new Set(professions)],
      typ: [kind],
      ar: yearsOf(year),
      lage: state ? [state] : [],
      behov: [...new Set(needs)],
    },
  };
}

/** `2020–2021` is two years; a time without a year is none. */
function yearsOf(year: string): string[] {
  const [first, last = first] = (year.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}
