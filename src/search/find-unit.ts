import { foldWord } from '../domain/fold-word.ts';
import type { Vocabulary } from '../domain/known-word.ts';
import { stopWords } from '../domain/stop-words.ts';
import { sameBeginning } from '../exports/index-contents.ts';
import type { Engine } from './engine.ts';
import { wordsBeginning, wordsContaining } from './guess.ts';
import { rarityOf, type UnitMatches } from './rank.ts';
import type { Search, Unit } from './understood.ts';
import type { TextHit } from './text-score.ts';
import { Together } from './together.ts';

/** What goes on while a query is run. */
export interface Run {
  /** Gets what was not found as it stands. */
  doubts: string[];
  /** Gets compounds whose parts stand together nowhere. */
  unfound: string[];
  vocabulary?: Vocabulary;
}

/** The records that match one unit in any of its forms, each by the form that fits it best. */
export async function findUnit(engine: Engine, unit: Unit, run: Run): Promise<UnitMatches> {
  const { vocabulary } = run;
  const key = `unit ${vocabulary ? 'known' : ''} ${JSON.stringify(unit)}`;
  const { matches, doubts, unfound } = await engine.remember(key, async () => {
    const own: Run = { doubts: [], unfound: [], ...(vocabulary ? { vocabulary } : {}) };
    return { ...own, matches: await findForms(engine, unit, own) };
  });
  run.doubts.push(...doubts);
  run.unfound.push(...unfound);
  return matches;
}

async function findForms(engine: Engine, unit: Unit, run: Run): Promise<UnitMatches> {
  const { searches, parts, values, records, typed } = unit;
  if (parts) {
    const perPart = await Promise.all(parts.map((part) => findPart(engine, part, run)));
    const { matches, areTogether } = averaged(perPart, engine.ids.length);
    if (areTogether || values.length > 0) return matches;
    run.unfound.push(typed);
    return new Map();
  }
  if (searches.length === 0 && values.length === 0 && records.length === 0) run.doubts.push(typed);
  const perSearch = await Promise.all(searches.map((search) => findText(engine, search, run)));
  return rescaled(best(perSearch));
}

/** The records where a text stands just as it is written. */
export const findPhrase = async (engine: Engine, text: string): Promise<UnitMatches> =>
  normalised(await engine.searchPhrase(text), 1);

/** The matches of one call. */
async function findText(
  engine: Engine,
  { text, weight, exact }: Search,
  { doubts, vocabulary }: Pick<Run, 'doubts' | 'vocabulary'>,
): Promise<UnitMatches> {
  if (exact && numbered.test(text)) {
    const found = await together(engine, text);
    if (weight === 1 && found.length === 0) doubts.push(text);
    return normalised(found, weight);
  }
  // Words that begin with so few letters lie in many files of the index, and only some of them have been fetched.
  if (text.length < sameBeginning) return findShort(engine, text, weight, { doubts, vocabulary });
  const plain = await searchForms(engine, text);
  // Nobody should take it for an answer that a part of the index has come empty.
  if (plain.length === 0 && vocabulary?.sorted.includes(foldWord(text)))
    throw new Error(`The index has lost the word ${text}`);
  const isTyped = weight === 1;
  if (text.includes(' ')) {
    if (isTyped && plain.length === 0) doubts.push(text);
    if (!exact) return normalised(plain, weight);
    // The words of a name in another order, or apart, are still something.
    return best([
      normalised(plain, weight * looseShare),
      normalised(await together(engine, text, plain), weight),
    ]);
  }
  if (!exact && !isTyped) {
    if (plain.length === 0) doubts.push(text);
    return normalised(plain, weight);
  }
  // The words of the index have told already whether what was typed is one of them.
  if (!exact && vocabulary) return normalised(plain, weight);
  const whole = onlyIn(plain, await engine.searchWhole(text));
  // Another word for the same thing may well be missing; what was typed should be there, and no word may be lost.
  if (isTyped && whole.length === 0) doubts.push(text);
  return normalised(exact ? whole : plain, weight);
}

/**
 * Pagefind's stemmer leaves some endings of the definite form: "sunderbyn", "hembesöket". Such a word is searched without
 * its ending too.
 */
async function searchForms(engine: Engine, text: string): Promise<readonly TextHit[]> {
  const plain = await engine.search(text);
  const indefinite = definite.exec(text)?.[1];
  if (!indefinite || indefinite.length < sameBeginning) return plain;
  const known = new Set(plain.map(({ id }) => id));
  const others = await engine.search(indefinite);
  return [...plain, ...others.filter(({ id }) => !known.has(id))];
}

const definite = /^(\p{L}+(?:(?=n$)(?<=[aiouyåäö])|(?=et$)(?<!h)))(?:n|et)$/u;

const mostOrdered = 300;

/** A short word as it stands, and when nothing has it, the words that begin so: somebody may still be typing. */
async function findShort(
  engine: Engine,
  text: string,
  weight: number,
  { doubts, vocabulary }: Pick<Run, 'doubts' | 'vocabulary'>,
): Promise<UnitMatches> {
  const exact = await engine.searchWhole(text);
  // The order of so many is not worth the time that a search for everything that begins so takes.
  if (exact.length > mostOrdered || (exact.length > 0 && text.length < 3))
    return normalised(exact, weight);
  if (exact.length > 0) return normalised(onlyIn(await engine.search(text), exact), weight);
  if (weight === 1) doubts.push(text);
  const longer = vocabulary ? wordsBeginning(text, vocabulary) : [];
  const perWord = await Promise.all(longer.map((word) => engine.search(word)));
  return best(perWord.map((results) => normalised(results, weight)));
}

const looseShare = 0.5;

const isTelling = (word: string) => !stopWords.has(word.toLowerCase());
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

function tellingWords(text: string): string[] {
  const words = wordsIn(text);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** The order comes from the plain search, which knows the longer words too. */
function onlyIn(plain: readonly TextHit[], exact: readonly TextHit[]): TextHit[] {
  const places = new Map(exact.map(({ id, words }) => [id, words]));
  return plain.flatMap(({ id, score }) => {
    const words = places.get(id);
    return words ? { id, score, words } : [];
  });
}

/** A phrase with a number: "1" is the beginning of half of all numbers, and to search for it twice takes time. */
const numbered = /\d.* |.* \d/;

/**
 * Of the records that have all words of a text, those that have them side by side. Small words are not looked up, since they stand everywhere, but
 * there has to be room for them.
 *
 * @param plain the records that have all words, in order; without them, those that have the first word
 */
async function together(
  engine: Engine,
  text: string,
  plain?: readonly TextHit[],
): Promise<TextHit[]> {
  const all = wordsIn(text);
  const telling = tellingWords(text);
  const steps = telling.map((word) => all.indexOf(word) - all.indexOf(telling[0]!));
  const perWord = await Promise.all(telling.map((word) => engine.search(word)));
  const places = perWord.map((results) => new Map(results.map(({ id, words }) => [id, words])));
  return (plain ?? perWord[0]!).flatMap(({ id, score }) => {
    const sets = places.map((map) => new Set(map.get(id)));
    const starts = [...(sets[0] ?? [])].filter((start) =>
      steps.every((step, index) => sets[index]!.has(start + step)),
    );
    const words = starts.flatMap((start) => steps.map((step) => start + step));
    return words.length > 0 ? { id, score, words } : [];
  });
}

/** Part of a compound, also inside longer words: the "tarm" of "tarmscreening" in "ändtarm". */
async function findPart(engine: Engine, part: string, { vocabulary }: Run): Promise<UnitMatches> {
  const inside = vocabulary ? wordsContaining(part, vocabulary) : [];
  const perWord = await Promise.all([part, ...inside].map((word) => engine.search(word)));
  return best(perWord.map((results, index) => normalised(results, index === 0 ? 1 : insideShare)));
}

const insideShare = 0.8;

/** How much less a difference between two texts counts than Pagefind says: other things tell more. */
const flattening = 0.7;

/** Scores of different searches cannot be compared until each is measured by its best. */
function normalised(results: readonly TextHit[], weight: number): UnitMatches {
  const highest = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const matches: UnitMatches = new Map();
  for (const { id, score, words } of results)
    matches.set(id, { match: weight * (score / highest) ** flattening, words });
  return matches;
}

/** Each record by the search that fits it best, with the words of all of them. */
function best(perSearch: readonly UnitMatches[]): UnitMatches {
  const [only, ...others] = perSearch;
  if (only && others.length === 0) return only;
  const matches: UnitMatches = new Map();
  for (const found of perSearch) {
    for (const [id, { match, words }] of found) {
      const earlier = matches.get(id);
      matches.set(id, {
        match: Math.max(match, earlier?.match ?? 0),
        words: earlier ? new Together([earlier.words, words]) : words,
      });
    }
  }
  return matches;
}

/** When only other words for it were found, the best of them is what there is. */
function rescaled(matches: UnitMatches): UnitMatches {
  let highest = 0;
  for (const { match } of matches.values()) highest = Math.max(highest, match);
  if (highest === 0 || highest >= 1) return matches;
  const scaled: UnitMatches = new Map();
  for (const [id, { match, words }] of matches) scaled.set(id, { match: match / highest, words });
  return scaled;
}

/**
 * A compound found by its parts; the rarer one says more. Texts with only some of them count for less. Parts that
 * stand together nowhere are not the compound: a "telefon" and a "nummer" apart are no "telefonnummer".
 */
function averaged(
  perPart: readonly UnitMatches[],
  count: number,
): { matches: UnitMatches; areTogether: boolean } {
  const weights = perPart.map((found) => rarityOf(found, count));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const matches: UnitMatches = new Map();
  let areTogether = false;
  for (const id of new Set(perPart.flatMap((found) => [...found.keys()]))) {
    const hits = perPart.map((found) => found.get(id));
    const places = hits.map((hit) => [...(hit?.words ?? [])]);
    const sum = hits.reduce((all, hit, index) => all + (hit?.match ?? 0) * weights[index]!, 0);
    const isWhole = hits.every(Boolean) && isNear(places);
    areTogether ||= isWhole;
    matches.set(id, { match: ((isWhole ? 1 : apartShare) * sum) / total, words: places.flat() });
  }
  return { matches: rescaled(matches), areTogether };
}

const apartShare = 0.5;

/** "Behandling av fatigue" is as near as the parts of "fatiguebehandling" come. */
const partReach = 6;

const isNear = ([first = [], ...others]: number[][]): boolean =>
  first.some((place) =>
    others.every((places) => places.some((other) => Math.abs(other - place) <= partReach)),
  );
