import { stemWord } from '../../src/domain/stem-word.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { toSearchLexicon } from '../../src/exports/search-lexicon.ts';
import { toSearchRecords } from '../../src/exports/search-records.ts';
import type { SearchRecord } from '../../src/exports/search/record.ts';
import type { Engine, Facets } from '../../src/search/engine.ts';
import type { Answer } from '../../src/search/query.ts';
import type { Traits } from '../../src/search/rank.ts';
import { readQuery } from '../../src/search/read-query.ts';

/** The records of real content with their filters, as the search page knows them before any text is fetched. */
export interface ContentEngine {
  engine: Engine;
  /** What the real reading of a query makes of it, with every record found; words match where a text has them. */
  answer(typed: string): Answer;
  addressOf(id: string): string;
}

/** An engine without an index: enough for everything that comes after the ranking. */
export function contentEngine(graph: Graph): ContentEngine {
  const records = toSearchRecords(graph);
  const stems = records.map(stemsOf);
  const lexicon = toSearchLexicon(graph, records);
  const ids = records.map((_, index) => String(index));
  const names = ['region', 'niva', 'profession', 'typ', 'ar', 'lage', 'behov'] as const;
  const facets = Object.fromEntries(
    names.map((name) => [name, new Map<string, Set<string>>()]),
  ) as Facets;
  for (const [index, { filters }] of records.entries()) {
    for (const name of names) {
      for (const value of filters[name]) {
        const set = facets[name].get(value) ?? new Set<string>();
        facets[name].set(value, set.add(ids[index]!));
      }
    }
  }
  const traits = new Map<string, Traits>(
    records.map(({ filters }, index) => [ids[index]!, filters]),
  );
  return {
    engine: { lexicon, facets, traits, ids } as unknown as Engine,
    answer(typed) {
      const query = readQuery(typed, lexicon);
      const found = records.map((_, index) => ({
        id: ids[index]!,
        score: 1,
        words: new Set<number>(),
        parts: {
          units: query.units.map((unit) => matchOf(unit, stems[index]!)),
          coverage: 1,
          factors: {},
        },
      }));
      return { ...query, found, silent: [] };
    },
    addressOf: (id) => records[Number(id)]!.address,
  };
}

const stemsOf = ({ title, answer, context }: SearchRecord): ReadonlySet<string> =>
  new Set(
    [title, answer, ...context]
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(stemWord),
  );

function matchOf({ typed }: { typed: string }, stems: ReadonlySet<string>) {
  const isThere = typed.split(' ').every((word) => stems.has(stemWord(word)));
  return { typed, match: isThere ? 1 : 0, weight: 1 };
}
