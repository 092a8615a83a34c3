import type { Engine } from './engine.ts';
import { findPhrase, findUnit, type Run } from './find-unit.ts';
import { rank, type Found } from './rank.ts';
import { silentIn } from './silent.ts';
import { readQuery } from './read-query.ts';
import type { Query, Unit } from './understood.ts';
import { recordsNamed } from './units.ts';

export type { Found, ScoreParts } from './rank.ts';

/** The answer to what the reader typed, best first, with what was understood on the way. */
export interface Answer extends Query {
  found: Found[];
  /** Names of regions asked about whose sources give nobody any duty, when the question is about who does what. */
  silent: string[];
}

/** What may be said beside the query itself. */
export interface Wishes {
  /** The region that the reader has chosen elsewhere: a wish, as if it had been typed. */
  region?: string | undefined;
  /** Search for what was typed even when it looks like a slip: the way back from "Visar träffar för …". */
  asTyped?: boolean | undefined;
  /** Tell of each hit why it stands where it stands. */
  explain?: boolean | undefined;
}

/**
 * Turns what the reader typed into searches of the index. The index itself knows no small words, synonyms or slips, and
 * would demand that all words match; here each thing asked for is searched on its own, and records are ranked by how much
 * of the query they cover. Everything about language stands behind this function.
 */
export async function ask(engine: Engine, typed: string, wishes: Wishes = {}): Promise<Answer> {
  const { region, asTyped, explain } = wishes;
  const withRegion = (query: Query): Query =>
    region && query.regions.length + query.otherRegions.length === 0
      ? { ...query, regions: [region] }
      : query;
  if (!engine.vocabularyAtHand()) {
    const query = withRegion(readQuery(typed, engine.lexicon));
    const doubts: string[] = [];
    const found = await find(engine, query, { doubts, unfound: [] }, explain);
    if (doubts.length === 0) return { ...query, found, silent: silentIn(engine, query) };
  }

  // Something is not in the index as a whole word, and for such a thing the index gives lookalikes. The words of the index
  // tell whether it is the beginning of a word, unknown, misspelt, or lost on the way. Once they are there, one reading
  // is enough.
  const vocabulary = await engine.vocabulary();
  const better = withRegion(readQuery(typed, engine.lexicon, { vocabulary, asTyped }));
  const run: Run = { doubts: [], unfound: [], vocabulary };
  const foundBetter = await find(engine, better, run, explain);
  return {
    ...better,
    units: better.units.filter(({ typed }) => !run.unfound.includes(typed)),
    unknownWords: [...better.unknownWords, ...run.unfound],
    found: foundBetter,
    silent: silentIn(engine, better),
  };
}

/** Every record, for browsing with filters alone. */
export const browse = ({ ids }: Engine): Found[] => ids.map((id) => ({ id, score: 0, words: [] }));

/** Runs a query as understood. */
async function find(
  engine: Engine,
  query: Query,
  run: Run,
  explain: boolean | undefined,
): Promise<Found[]> {
  const [perPhrase, perUnit] = await Promise.all([
    Promise.all(query.phrases.map((text) => findPhrase(engine, text))),
    Promise.all(query.units.map((unit) => findUnit(engine, unit, run))),
  ]);
  if (saysNothing(query, run)) return [];
  const holds = ({ id }: Found) =>
    query.otherRegions.length === 0 || !engine.traits.get(id)?.region.length;
  if (perPhrase.length === 0) return rank(engine, query, perUnit, explain).filter(holds);
  const perName = query.phrases.map((text) => phraseUnit(engine, text));
  const units = [...perName, ...query.units];
  const named = units.length === 1 ? units[0]!.records : query.named;
  const found = rank(engine, { ...query, units, named }, [...perPhrase, ...perUnit], explain);
  return found.filter((item) => holds(item) && perPhrase.every((matches) => matches.has(item.id)));
}

/** What was asked about is not in the index; records that only have the words around it would be a guess. */
function saysNothing({ units, phrases, unknownWords }: Query, { unfound }: Run): boolean {
  const isLost = unknownWords.length + unfound.length > 0 && phrases.length === 0;
  return isLost && units.every(({ typed, isWeak }) => isWeak || unfound.includes(typed));
}

const phraseUnit = ({ lexicon }: Engine, typed: string): Unit => ({
  typed,
  searches: [],
  values: [],
  records: recordsNamed(typed, lexicon),
});
