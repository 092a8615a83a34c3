import type { FilterName } from '../exports/search-lexicon.ts';
import type { SearchKind, SearchState } from '../exports/search/record.ts';
import type { Engine } from './engine.ts';
import type { Query, Unit } from './understood.ts';
import { dutyKinds, silentRegions } from './silent.ts';
import { Together } from './together.ts';

/** A match before its text is fetched. */
export interface Found {
  id: string;
  score: number;
  /** Places in the record's content of every word that matched; looked up when they are asked for. */
  words: Iterable<number>;
  /** Why it stands where it stands, for editors who ask. */
  parts?: ScoreParts;
}

/** What a score is made of: the sum of the units, times how much of the query they cover, times each factor. */
export interface ScoreParts {
  units: { typed: string; match: number; weight: number }[];
  coverage: number;
  factors: Record<string, number>;
}

/** How a text in the index matches one unit: from 0 to 1, with the places of the words. */
export interface TextMatch {
  match: number;
  words: Iterable<number>;
}

/** The matches of one unit, by record. */
export type UnitMatches = Map<string, TextMatch>;

/** Who does what is what people ask; where a document or a word is described comes after, all else equal. */
const kindWeights: Partial<Record<SearchKind, number>> = {
  dokument: 0.8,
  sida: 0.8,
  handbok: 0.65,
  tillampning: 0.75,
  avsnitt: 0.75,
  rapport: 0.75,
  plan: 0.75,
  grupp: 0.8,
  aktivitet: 0.85,
  overlapp: 0.85,
  flode: 0.85,
  tal: 0.85,
  ord: 0.85,
  profession: 0.85,
};

const stateWeights: Record<SearchState, number> = {
  aldre: 0.8,
  ersatt: 0.7,
  planerad: 0.95,
  tiger: 0.75,
};

const weakWeight = 0.25;

const circumstanceWeight = 0.5;

/** A record whose name is all that was typed comes before those that only speak of it. */
const nameBonus = { own: 1.6, other: 1.3 };

/** Pages about a thing in general; who asks for more than the thing itself wants something more telling. */
const generalWeights: Partial<Record<SearchKind, number>> = {
  behov: 0.7,
  profession: 0.7,
  ord: 0.55,
};

/** Combines what was found for each unit to one list, best first. */
export function rank(
  engine: Engine,
  query: Query,
  perUnit: readonly UnitMatches[],
  explain = false,
): Found[] {
  const units = query.units
    .map((unit, index) => withNamed(engine, unit, perUnit[index]!))
    .filter(({ matches }) => matches.size > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const told = units.reduce((sum, { unit, weight }) => sum + (unit.isWeak ? 0 : weight), 0);
  const wholeNames = new Map(
    query.named.map(({ record, isOwn }) => [engine.ids[record], isOwn ? 'own' : 'other'] as const),
  );

  const found = new Map<string, Matched>();
  for (const { unit, matches, weight } of units) {
    const counts = !unit.isWeak || told === 0;
    for (const [id, { match, words }] of matches) {
      let item = found.get(id);
      if (!item) found.set(id, (item = { id, score: 0, covered: 0, words: [] }));
      item.score += weight * match;
      if (counts) item.covered += weight * Math.min(1, match / 0.3);
      item.words.push(words);
      if (explain) (item.units ??= []).push({ typed: unit.typed, match, weight });
    }
  }
  // That nobody has the duty holds for each level.
  for (const region of query.regions) {
    for (const id of silentRegions(engine).get(region) ?? []) {
      const item = found.get(id);
      for (const { unit, matches, weight } of item ? units : []) {
        if (matches.has(id) || !unit.values.some(({ name }) => name === 'niva')) continue;
        item!.score += weight * silentShare;
        item!.covered += weight;
        item!.units?.push({ typed: unit.typed, match: silentShare, weight });
      }
    }
  }
  let mostCovered = 0;
  for (const { covered } of found.values()) mostCovered = Math.max(mostCovered, covered);
  const ranked: Found[] = [];
  for (const { id, score, covered, words, units: own } of found.values()) {
    if (covered < mostCovered / 2) continue;
    const coverage = covered / (told || total);
    const name = wholeNames.get(id);
    const factors: Record<string, number> = {};
    let factor = 1;
    eachFactor(engine, query, id, name === undefined, (called, value) => {
      factor *= value;
      if (own) factors[called] = value;
    });
    if (name) factor *= nameBonus[name];
    if (name && own) factors['namn'] = nameBonus[name];
    ranked.push({
      id,
      score: score * coverage ** 2 * factor,
      words: words.length === 1 ? words[0]! : new Together(words),
      ...(own ? { parts: { units: own, coverage, factors } } : {}),
    });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** A record while its score is added up. */
interface Matched {
  id: string;
  score: number;
  covered: number;
  words: Iterable<number>[];
  units?: ScoreParts['units'];
}

/** A word is as rare as the texts that have it, and have it well, however many records it names the subject of. */
export function rarityOf(matches: UnitMatches, count: number): number {
  let spread = 0;
  for (const { match } of matches.values()) spread += match;
  return spread > 0 ? Math.log(1 + count / Math.max(1, spread)) : 0;
}

/** A unit with everything that it matches, and how much it weighs among the units of a query. */
interface Weighed {
  key: string;
  unit: Unit;
  matches: UnitMatches;
  weight: number;
}

/** While somebody types on, the units before stay as they are. */
const weighed = new WeakMap<UnitMatches, Weighed>();

/** Adds the records that a unit names, and those that have the value it names, to those whose text matches. */
function withNamed(engine: Engine, unit: Unit, texts: UnitMatches): Weighed {
  const known = weighed.get(texts);
  const key = JSON.stringify(unit);
  if (known?.key === key) return known;
  const isNamed = unit.values.length + unit.records.length > 0;
  const matches = isNamed ? raised(engine, unit, texts) : texts;
  const rarity = rarityOf(texts.size ? texts : matches, engine.ids.length);
  const share = unit.isWeak ? weakWeight : unit.isCircumstance ? circumstanceWeight : 1;
  const result = { key, unit, matches, weight: rarity * share };
  weighed.set(texts, result);
  return result;
}

function raised(engine: Engine, unit: Unit, texts: UnitMatches): UnitMatches {
  const matches: UnitMatches = new Map(texts);
  const raise = (id: string, share: number) => {
    const earlier = matches.get(id);
    const match = earlier?.match ?? 0;
    const raised = Math.max(match, share) + 0.25 * Math.min(match, share);
    matches.set(id, { match: raised, words: earlier?.words ?? [] });
  };
  for (const [id, share] of sharesOf(engine, unit, texts)) raise(id, share);
  for (const { record, isOwn } of unit.records) {
    const id = engine.ids[record];
    if (id !== undefined) raise(id, isOwn ? 1 : 0.85 * aboutShare(engine, texts, id));
  }
  return matches;
}

/** The highest share that each record has by the values a unit names. */
function sharesOf(engine: Engine, { values }: Unit, texts: UnitMatches): Map<string, number> {
  const { facets, traits } = engine;
  const shares = new Map<string, number>();
  // A profession is about all that the need is about, however many texts name it.
  const isProfession = values.some(({ name }) => name === 'profession');
  for (const { name, value, share, isOther } of values) {
    const ids = facets[name].get(value) ?? new Set<string>();
    const telling = isOther && !isProfession ? tellingShare(engine, texts, ids.size) : 1;
    for (const id of ids) {
      // What is said of one level alone answers better than what is said of several.
      const own = (traits.get(id)?.niva.length ?? 0) > 1 && name === 'niva' ? 0.75 : 1;
      shares.set(id, Math.max(shares.get(id) ?? 0, share * own * telling));
    }
  }
  return shares;
}

/**
 * Another word for a need leads to its page as far as the texts with the word are about the need: "palliativ" is found
 * among its words, but most of what is said with that word is about something else.
 */
function aboutShare({ facets, traits }: Engine, texts: UnitMatches, page: string): number {
  if (traits.get(page)?.typ[0] !== 'behov') return 1;
  const about = [...facets.behov.values()].find((ids) => ids.has(page)) ?? new Set();
  let spread = 0;
  let within = 0;
  for (const [id, { match }] of texts) {
    if (generalKinds.has(traits.get(id)?.typ[0] ?? '')) continue;
    spread += match;
    if (about.has(id)) within += match;
  }
  return spread === 0 ? 1 : Math.max(0.5, Math.min(1, (2 * within) / spread));
}

const generalKinds: ReadonlySet<string> = new Set([
  ...Object.keys(generalWeights),
  'sida',
  'handbok',
]);

/**
 * How much another word for something says of all that it is about. "Trött" stands in no source and means everything
 * about fatigue; "skelettmetastaser" stands in few of the texts about training, and means those.
 */
function tellingShare({ traits }: Engine, texts: UnitMatches, count: number): number {
  let spread = 0;
  for (const [id, { match }] of texts) {
    if (!generalKinds.has(traits.get(id)?.typ[0] ?? '')) spread += match;
  }
  return spread === 0 ? 1 : Math.min(1, Math.max(0.25, (2 * spread) / count));
}

/** Tells what lifts or lowers a record whatever its words: its kind, its age, and the wishes of the query. */
function eachFactor(
  engine: Engine,
  query: Query,
  id: string,
  asksForMore: boolean,
  tell: (name: string, factor: number) => void,
): void {
  const { typ, region, ar, lage } = engine.traits.get(id) ?? noTraits;
  const kind = typ[0] as SearchKind | undefined;
  const put = (name: string, factor: number) => {
    if (factor !== 1) tell(name, factor);
  };
  if (kind && query.kinds.includes(kind)) put('efterfrågat slag', 1.25);
  else put('slag', kind ? kindWeight(query, kind, asksForMore) : 1);
  if (query.regions.length) put('region', regionFactor(engine, query.regions, region, kind));
  if (query.years.length) put('år', yearFactor(query.years, ar));
  const state = lage[0] as SearchState | undefined;
  if (state && !(state === 'aldre' && query.years.some((year) => ar.includes(year))))
    put('läge', stateWeights[state]);
}

/** How well a page that says that nobody has the duty matches a level. */
const silentShare = 0.6;

/** A rule of another region is no answer where nobody has told who does what. */
const otherDutyWeight = 0.05;

/** Who asks for a level, or for somebody who does something, is not helped by what holds for all. */
const narrowWeight = 0.75;

function kindWeight({ units, kinds }: Query, kind: SearchKind, asksForMore: boolean): number {
  const general = asksForMore ? generalWeights[kind] : undefined;
  if (general === undefined) return kindWeights[kind] ?? 1;
  const isNarrow =
    kinds.includes('ansvar') ||
    units.some(({ values }) => values.some(({ name }) => name === 'niva'));
  return isNarrow ? general * narrowWeight : general;
}

function regionFactor(
  engine: Engine,
  wished: readonly string[],
  regions: readonly string[],
  kind: SearchKind | undefined,
): number {
  if (wished.some((region) => regions.includes(region))) return 1;
  if (wished.some((region) => regions.includes(engine.lexicon.partOf[region] ?? ''))) return 0.7;
  if (regions.length > 0) {
    const isSilent = wished.every((region) => silentRegions(engine).has(region));
    return isSilent && kind && dutyKinds.has(kind) ? otherDutyWeight : 0.35;
  }
  return kind && generalWeights[kind] ? 0.4 : 0.5;
}

function yearFactor(wished: readonly string[], years: readonly string[]): number {
  if (wished.some((year) => years.includes(year))) return 1.3;
  return years.length === 0 ? 1 : 0.7;
}

/** The filter values of a record. */
export type Traits = Record<Exclude<FilterName, 'behov'>, readonly string[]>;

const noTraits: Traits = { region: [], niva: [], profession: [], typ: [], ar: [], lage: [] };
