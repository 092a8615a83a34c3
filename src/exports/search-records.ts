import type { Graph } from '../domain/graph.ts';
import { addressOf } from '../domain/routes.ts';
import { duties } from './search/duties.ts';
import { followUp } from './search/follow-up.ts';
import { places } from './search/places.ts';
import type { Draft, Makers, SearchKind, SearchRecord } from './search/record.ts';
import { reports } from './search/reports.ts';
import { sources } from './search/sources.ts';
import { wordsOf, type Words } from './search/wording.ts';

const makers: Makers = { ...duties, ...places, ...sources, ...followUp, ...reports };

/**
 * Everything the search can find, in the order of the graph, so that the same content gives the same index.
 * Kinds without a place of their own (care levels, source points, links) are found through what uses them.
 */
export function toSearchRecords(graph: Graph): SearchRecord[] {
  const words = wordsOf(graph);
  return graph.entries().flatMap((entry) => {
    const maker = makers[entry.kind] as Makers['need'] | undefined;
    const address = addressOf(entry);
    const made = maker?.draft(entry as never, words);
    if (!made || !address || graph.get(entry.kind, entry.id) !== entry) return [];
    return [made].flat().map((draft) => {
      const place = draft.anchor ? `${address}#${draft.anchor}` : address;
      return recordOf(place, maker!.kind, draft, words);
    });
  });
}

function recordOf(address: string, kind: SearchKind, draft: Draft, words: Words): SearchRecord {
  const { region, levels = [], professions = [], needs = [] } = draft;
  return {
    address,
    kind,
    title: draft.title,
    answer: draft.answer,
    context: [
      ...(draft.context ?? []),
      ...levels.map(words.level),
      region && words.region(region),
    ].filter((text): text is string => Boolean(text)),
    keywords: [...new Set(draft.keywords ?? [])],
    ...(draft.strength ? { strength: draft.strength } : {}),
    ...(draft.source ? { source: draft.source } : {}),
    filters: {
      region: region ? [region] : [],
      niva: [...new Set(levels)],
      profession: [...new Set(professions)],
      typ: [kind],
      behov: [...new Set(needs)],
    },
  };
}
