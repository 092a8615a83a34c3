import { foldWord } from '../domain/fold-word.ts';
import type { Engine, Pagefind, PagefindResult } from './engine.ts';
import { readQuery, type Query, type Search, type Unit } from './read-query.ts';

/** A match before its text is fetched. */
export interface Found {
  id: string;
  score: number;
  /** Places in the record's content of every word that matched. */
  words: Set<number>;
}

/** The answer to what the reader typed, best first, with what was understood on the way. */
export interface Answer extends Query {
  found: Found[];
}

/**
 * Turns what the reader typed into calls to Pagefind. Pagefind itself demands that all words match and knows no small
 * words, synonyms or slips; here each thing asked for is searched on its own, and records are ranked by how much of the
 * query they cover. Everything about language stands behind this function.
 */
export async function ask(engine: Engine, typed: string): Promise<Answer> {
  const query = readQuery(typed, engine.lexicon);
  const doubts: string[] = [];
  const found = await find(engine, query, doubts);
  if (doubts.length === 0) return { ...query, found: preferred(engine, query, found) };

  // Something is not in the index as a whole word, and for such a thing Pagefind gives lookalikes. The words of the index
  // tell whether it is the beginning of a word, unknown, misspelt, or lost on the way.
  const vocabulary = await engine.vocabulary();
  const better = readQuery(typed, engine.lexicon, vocabulary);
  const foundBetter = await find(engine, better, [], vocabulary);
  return { ...better, found: preferred(engine, better, foundBetter) };
}

/** Runs a query as understood; what was not found as it stands is added to the doubts. */
async function find(
  engine: Engine,
  { phrase, units }: Query,
  doubts: string[],
  vocabulary?: readonly string[],
): Promise<Found[]> {
  const perSearch = async (search: Search) => {
    const { matches, isWhole, isEmpty } = await findText(engine, search);
    // Another word for the same thing may well be missing; what was typed should be there, and no word may be lost.
    const isTyped = search.weight === 1;
    if (isTyped ? !isWhole : isEmpty && !search.text.includes(' ')) doubts.push(search.text);
    // Pagefind answers on with what it has when a part of the index does not come; nobody should take that for an answer.
    if (isEmpty && vocabulary?.includes(foldWord(search.text)))
      throw new Error(`The index has lost the word ${search.text}`);
    return matches;
  };
  if (phrase) return perSearch({ text: phrase, weight: 1, exact: true });
  for (const { typed, searches, needs } of units) {
    if (searches.length === 0 && needs.length === 0) doubts.push(typed);
  }
  return findUnits(engine, units, perSearch);
}

type FindText = (search: Search) => Promise<Found[]>;

/** Every record, for browsing with filters alone. */
export const browse = ({ ids }: Engine): Found[] =>
  ids.map((id) => ({ id, score: 0, words: new Set() }));

const toFound = (results: readonly PagefindResult[]): Found[] =>
  results.map(({ id, score, words }) => ({ id, score, words: new Set(words) }));

async function findUnits(
  engine: Engine,
  units: readonly Unit[],
  findText: FindText,
): Promise<Found[]> {
  const perUnit = (await Promise.all(units.map((unit) => findUnit(engine, unit, findText)))).filter(
    ({ size }) => size > 0,
  );
  const combined = new Map<string, Found & { covered: number }>();
  for (const matches of perUnit) {
    const best = Math.max(0, ...[...matches.values()].map(({ score }) => score)) || 1;
    const rarity = Math.log(1 + engine.ids.length / matches.size);
    for (const [id, match] of matches) {
      const sum = combined.get(id) ?? { ...match, score: 0, words: new Set<number>(), covered: 0 };
      sum.score += (rarity * match.score) / best;
      sum.words = new Set([...sum.words, ...match.words]);
      sum.covered += 1;
      combined.set(id, sum);
    }
  }
  const mostCovered = Math.max(0, ...[...combined.values()].map(({ covered }) => covered));
  return [...combined.values()]
    .filter(({ covered }) => covered >= mostCovered / 2)
    .map(({ covered, ...found }) => ({
      ...found,
      score: found.score * (covered / perUnit.length) ** 2 * kindWeight(engine, found.id),
    }))
    .sort((a, b) => b.score - a.score);
}

const needShare = 0.3;

/** Who does what is what people ask; where a document or a word is described comes after, all else equal. */
const kindWeights = {
  dokument: 0.8,
  sida: 0.8,
  tillampning: 0.8,
  avsnitt: 0.8,
  rapport: 0.75,
  plan: 0.8,
  grupp: 0.8,
  aktivitet: 0.85,
  overlapp: 0.85,
  tal: 0.9,
  ord: 0.9,
};

const kindWeight = ({ facets }: Engine, id: string): number =>
  Object.entries(kindWeights).find(([kind]) => facets.typ.get(kind)?.has(id))?.[1] ?? 1;

/** The records that match one unit in any of its forms, each with its best score. */
async function findUnit(
  engine: Engine,
  { searches, needs }: Unit,
  findText: FindText,
): Promise<Map<string, Found>> {
  const matches = new Map<string, Found>();
  const perSearch = await Promise.all(searches.map(findText));
  for (const match of perSearch.flat()) {
    const earlier = matches.get(match.id);
    const best = earlier && earlier.score > match.score ? earlier : match;
    const words = earlier ? new Set([...earlier.words, ...match.words]) : match.words;
    matches.set(match.id, { ...best, words });
  }
  // A reader's word for a need leads to all that is said about it, after what has the word itself.
  const best = Math.max(0, ...[...matches.values()].map(({ score }) => score)) || 1;
  for (const id of needs.flatMap((need) => [...(engine.facets.behov.get(need) ?? [])])) {
    if (!matches.has(id)) matches.set(id, { id, score: best * needShare, words: new Set() });
  }
  return matches;
}

interface Matches {
  matches: Found[];
  /** Some record has the text as whole words. */
  isWhole: boolean;
  /** Not even lookalikes. */
  isEmpty: boolean;
}

/** The matches of one call. A text of many words scores the sum of them, and is brought down to one word's measure. */
async function findText({ pagefind }: Engine, { text, weight, exact }: Search): Promise<Matches> {
  const plain = toFound((await pagefind.search(text)).results);
  const whole = plain.length > 0 ? await onlyExact(pagefind, text, plain) : [];
  const share = weight / text.split(/\s+/).length;
  return {
    matches: (exact ? whole : plain).map((match) => ({ ...match, score: match.score * share })),
    isWhole: whole.length > 0,
    isEmpty: plain.length === 0,
  };
}

/** Pagefind gives every exact match the same score, so the order comes from the plain search. */
async function onlyExact(pagefind: Pagefind, text: string, plain: Found[]): Promise<Found[]> {
  const { results } = await pagefind.search(`"${text}"`);
  const places = new Map(results.map(({ id, words }) => [id, new Set(words)]));
  return plain.flatMap((match) => {
    const words = places.get(match.id);
    return words ? { ...match, words } : [];
  });
}

/** Moves what the query names outright to the front: the page of a code, the records of a region. */
function preferred({ facets }: Engine, { codes, regions }: Query, found: Found[]): Found[] {
  const wished = [
    ...(codes.length ? [facets.typ.get('kod')] : []),
    ...regions.map((region) => facets.region.get(region)),
  ];
  const rank = ({ id }: Found) => wished.filter((set) => set?.has(id)).length;
  return found
    .map((item, index) => ({ item, index, rank: rank(item) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ item }) => item);
}
