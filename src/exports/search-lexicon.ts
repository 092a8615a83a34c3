import { foldWord } from '../domain/fold-word.ts';
import type { Graph } from '../domain/graph.ts';
import { isKnownText, toVocabulary, type Vocabulary } from '../domain/known-word.ts';
import { stemWord } from '../domain/stem-word.ts';
import { stopWords } from '../domain/stop-words.ts';
import type { SplitCompound } from './compound-splitter.ts';
import { otherRegions, type OtherRegion } from './swedish-regions.ts';
import { searchKinds, searchStates, type FilterName, type SearchRecord } from './search/record.ts';

/** A value of a filter as the reader sees it. Levels carry the class of their colour. */
export interface FilterLabel {
  name: string;
  colour?: string;
}

export type { FilterName };

/** The filters that the reader chooses from. */
export type ShownFilter = Exclude<FilterName, 'behov'>;

/** Something that readers ask for by name. */
export interface NamedThing {
  /** Its own names first, then what else readers call it. */
  names: string[];
  /** How many of the names are its own, when it is not only the first. */
  own?: number;
  /** The number of its own record in the index. */
  record?: number;
  /** The filter value that everything about it has. */
  is?: [name: FilterName, value: string];
  /** The names mean the same, so that a search for one is a search for all. */
  same?: true;
}

/** What the browser needs to understand a query and to word a hit; written beside the index. */
export interface SearchLexicon {
  things: NamedThing[];
  /** Abbreviations, which are searched whole and never as the beginning of another word. */
  abbreviations: string[];
  /** The region that a region is part of: what holds for the second holds for the first too. */
  partOf: Record<string, string>;
  /** Regions that no source covers. */
  otherRegions: OtherRegion[];
  /** The KVÅ codes that the sources name. */
  codes: string[];
  /** Names that are understood, but give nothing that another name of the same thing does not find. */
  unused: string[];
  labels: Record<ShownFilter, Record<string, FilterLabel>>;
}

/** The lexicon of the content: glossary, professions, needs, levels, regions, codes and documents. */
export function toSearchLexicon(
  graph: Graph,
  records: readonly SearchRecord[],
  split?: SplitCompound,
): SearchLexicon {
  const things = [...thingsOf(records), ...levelsOf(graph)];
  const vocabulary = toVocabulary(vocabularyOf(records));
  return {
    things,
    abbreviations: graph
      .all('term')
      .filter(({ data }) => data.type === 'forkortning')
      .map(({ data }) => data.term),
    partOf: Object.fromEntries(
      graph
        .all('region')
        .flatMap(({ id, data }) => (data.partOf ? [[id, data.partOf] as const] : [])),
    ),
    otherRegions: otherRegions(
      graph.all('region').map(({ data }) => data.name),
      (name) => isKnownText(vocabulary, name),
    ),
    codes: graph.all('code').map(({ data }) => data.code),
    unused: unusedNames(things, vocabulary, split),
    labels: filterLabels(graph, records),
  };
}

/** Names that no record uses, and those with another name in them: "kurator" finds "legitimerad kurator". */
function unusedNames(
  things: readonly NamedThing[],
  vocabulary: Vocabulary,
  split: SplitCompound = () => undefined,
): string[] {
  const stemsOf = (name: string) =>
    wordsOf(name).flatMap((word) => [word, ...(split(word) ?? [])].map(stemWord));
  const unused = things
    .filter(({ same }) => same)
    .flatMap(({ names }) => {
      const single = names.filter(
        (name) => wordsOf(name).length === 1 && isKnownText(vocabulary, name),
      );
      return names.filter((name) => {
        const stems = stemsOf(name);
        const isFound = single.some((other) => other !== name && stems.includes(stemWord(other)));
        return isFound || !isKnownText(vocabulary, name);
      });
    });
  return [...new Set(unused)];
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A term or a profession is the same thing by any of its names; words for a need only lead there. */
const sameThing = new Set(['ord', 'profession']);

const thingsOf = (records: readonly SearchRecord[]): NamedThing[] =>
  records.flatMap(({ names, ownNames, kind, standsFor }, record) =>
    names.length === 0
      ? []
      : {
          names: distinct(names),
          record,
          ...(ownNames === 1 ? {} : { own: distinct(names.slice(0, ownNames)).length }),
          ...(standsFor ? { is: standsFor } : {}),
          ...(sameThing.has(kind) && names.length > 1 ? { same: true as const } : {}),
        },
  );

/** An inflection of a name is found by the name. */
function distinct(names: readonly string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = name
      .split(/[^\p{L}\p{N}]+/u)
      .map(stemWord)
      .join(' ');
    return !keys.has(key) && keys.add(key);
  });
}

/** Levels have no record of their own, but readers name them in most queries. */
const levelsOf = (graph: Graph): NamedThing[] =>
  graph
    .all('careLevel')
    .filter(({ data }) => data.type !== 'omfattning')
    .map(({ id, data }) => ({
      names: [...new Set([data.name, data.short, ...data.searchWords])],
      own: new Set([data.name, data.short]).size,
      is: ['niva', id] as [FilterName, string],
    }));

/** The values of every filter with their labels, in the order they are shown. */
export function filterLabels(
  graph: Graph,
  records: readonly SearchRecord[],
): SearchLexicon['labels'] {
  const named = (entries: { id: string; data: { name: string } }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, { name: data.name }]));
  const listed = (labels: Record<string, string>) =>
    Object.fromEntries(Object.entries(labels).map(([id, name]) => [id, { name }]));
  const years = [...new Set(records.flatMap(({ filters }) => filters.ar))].sort().reverse();
  return {
    region: named(graph.all('region').sort((a, b) => a.data.order - b.data.order)),
    niva: Object.fromEntries(
      graph.all('careLevel').map(({ id, data }) => [id, { name: data.name, colour: data.colour }]),
    ),
    profession: named(graph.all('profession')),
    typ: listed(searchKinds),
    ar: listed(Object.fromEntries(years.map((year) => [year, year]))),
    lage: listed(searchStates),
  };
}

/**
 * A word for each stem that stands in the records or in a part of a compound there. The browser fetches them only when
 * a word of the query finds nothing, to tell what is unknown, and what was probably meant.
 */
export function vocabularyOf(records: readonly SearchRecord[], split?: SplitCompound): string[] {
  const texts = records.flatMap(
    ({ title, answer, context, keywords, strength = '', source = '' }) => [
      title,
      answer,
      strength,
      source,
      ...context,
      ...keywords,
    ],
  );
  const words = new Set(
    texts
      .join(' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
  for (const word of [...words]) {
    for (const part of split?.(word) ?? []) if (part.length > 3) words.add(part);
  }
  const shortest = new Map<string, string>();
  for (const word of words) {
    const stem = stemWord(word);
    const known = shortest.get(stem);
    if (!known || isShorter(word, known)) shortest.set(stem, word);
  }
  return [...shortest.values()]
    .filter((word) => !stopWords.has(word))
    .sort((a, b) => (foldWord(a) < foldWord(b) ? -1 : 1));
}

const isShorter = (a: string, b: string) => a.length < b.length || (a.length === b.length && a < b);
