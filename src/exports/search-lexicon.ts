import { foldWord } from '../domain/fold-word.ts';
import type { Graph } from '../domain/graph.ts';
import { isKnownText } from '../domain/known-word.ts';
import { searchKinds, type SearchRecord } from './search/record.ts';

/** A value of a filter as the reader sees it. Levels carry the class of their colour. */
export interface FilterLabel {
  name: string;
  colour?: string;
}

export type FilterName = keyof SearchRecord['filters'];

/** The filters that the reader chooses from. */
export type ShownFilter = Exclude<FilterName, 'behov'>;

/** What the browser needs to understand a query and to word a hit; written beside the index. */
export interface SearchLexicon {
  /** Words for the same thing, each group with the name first. */
  synonyms: string[][];
  /** Abbreviations, which are searched whole and never as the beginning of another word. */
  abbreviations: string[];
  /** Names of a region, by its id: a region word in the query is a wish, not a search term. */
  regions: Record<string, string[]>;
  /** Words that readers use for a need, by its id. */
  needs: Record<string, string[]>;
  /** The KVÅ codes that the sources name. */
  codes: string[];
  /** Names among the synonyms that no record uses: they are understood, but searching for them finds nothing. */
  unused: string[];
  labels: Record<ShownFilter, Record<string, FilterLabel>>;
}

/** The lexicon of the content: glossary, professions, regions and codes. */
export function toSearchLexicon(graph: Graph, records: readonly SearchRecord[]): SearchLexicon {
  const terms = graph.all('term').map(({ data }) => data);
  const professions = graph.all('profession').map(({ data }) => data);
  const regions = graph.all('region');
  const vocabulary = vocabularyOf(records);
  const synonyms = [
    ...terms.map(({ term, expansion, synonyms }) => [term, expansion ?? '', ...synonyms]),
    ...professions.map(({ name, plural, synonyms }) => [name, plural, ...synonyms]),
  ]
    .map((group) => [...new Set(group.filter(Boolean))])
    .filter((group) => group.length > 1);
  return {
    synonyms,
    unused: [...new Set(synonyms.flat().filter((name) => !isKnownText(name, vocabulary)))],
    abbreviations: terms.filter(({ type }) => type === 'forkortning').map(({ term }) => term),
    regions: Object.fromEntries(
      regions.map(({ id, data }) => [id, [data.name, data.organisation, ...data.aliases]]),
    ),
    needs: Object.fromEntries(graph.all('need').map(({ id, data }) => [id, data.searchWords])),
    codes: graph.all('code').map(({ data }) => data.code),
    labels: filterLabels(graph),
  };
}

/** The values of every filter with their labels, in the order they are shown. */
export function filterLabels(graph: Graph): SearchLexicon['labels'] {
  const named = (entries: { id: string; data: { name: string } }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, { name: data.name }]));
  return {
    region: named(graph.all('region').sort((a, b) => a.data.order - b.data.order)),
    niva: Object.fromEntries(
      graph.all('careLevel').map(({ id, data }) => [id, { name: data.name, colour: data.colour }]),
    ),
    profession: named(graph.all('profession')),
    typ: Object.fromEntries(Object.entries(searchKinds).map(([id, name]) => [id, { name }])),
  };
}

/**
 * The words of the records without accents and inflections. The browser fetches them only when a word of the query
 * finds nothing, to tell what is unknown, and what was probably meant.
 */
export function vocabularyOf(records: readonly SearchRecord[]): string[] {
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
  const words = foldWord(texts.join(' ')).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return withoutInflections([...new Set(words)].sort());
}

/** Of words that differ only in a short ending the shortest is enough: known words are recognised by their beginning. */
function withoutInflections(sorted: string[]): string[] {
  const kept: string[] = [];
  for (const word of sorted) {
    const shorter = kept.at(-1);
    const isInflection =
      shorter &&
      shorter.length >= 4 &&
      word.startsWith(shorter) &&
      word.length - shorter.length <= 3;
    if (!isInflection) kept.push(word);
  }
  return kept;
}
