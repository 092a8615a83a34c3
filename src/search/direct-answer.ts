import type { Chosen } from './facets.ts';
import type { Engine } from './engine.ts';
import type { Answer, Found } from './query.ts';
import type { Unit } from './understood.ts';

/** A note that several records may hold at once, or that the source leaves something open between them. */
export interface Overlap {
  /** `overlapp`, `lucka` or `oklart`. */
  type: string;
  title: string;
  /** How readers meet the type: "Kan gälla samtidigt". */
  label: string;
  href: string;
  /** Addresses of the statements that meet. */
  statements: string[];
}

/** The records that answer a question which names a need and a region, and the level unless the source is silent. */
export interface Fitting {
  need: string;
  /** More than one fit equally well. */
  ids: string[];
  /** The source gives nobody the duty, whatever the level. */
  isSilent: boolean;
}

/** How well a record has to match what else was asked for, beside need, level and region. */
const clearMatch = 0.3;

/** Statements for all levels answer a question about any of them. */
const everyLevel = 'alla';

/**
 * What answers a question outright, or undefined when the question leaves room for a guess: when it does not name one
 * need and one region by their own names, when some word of it was not understood or was put right, or when it asks for
 * something other than who does what.
 *
 * @param answer asked for with `explain`, since the match of each word is needed
 */
export function fittingAnswers(
  engine: Engine,
  answer: Answer,
  chosen: Chosen,
): Fitting | undefined {
  const { units, kinds, unknownWords, unknownCodes, otherRegions, phrases, years } = answer;
  const isUnsure =
    unknownWords.length > 0 ||
    unknownCodes.length > 0 ||
    otherRegions.length > 0 ||
    phrases.length > 0 ||
    years.length > 0 ||
    units.some(({ corrected, parts }) => corrected !== undefined || parts !== undefined);
  const asksForOther = kinds.length > 0 && !kinds.includes('ansvar');
  if (isUnsure || asksForOther || chosen.typ || chosen.lage || chosen.ar || chosen.profession)
    return undefined;

  const need = only(units.flatMap(needsOf));
  const region = only([...answer.regions, ...(chosen.region ? [chosen.region] : [])]);
  if (!need || !region) return undefined;
  const level = only([...units.flatMap(levelsOf), ...(chosen.niva ? [chosen.niva] : [])]);
  const others = units.filter(
    (unit) => !unit.isWeak && !needsOf(unit).length && !levelsOf(unit).length,
  );

  const duties = dutiesOf(engine, answer.found, need, region);
  // Who only names a need and a region may want all there is, and that nobody has the duty is the least of it.
  const asksWho = level !== undefined || kinds.includes('ansvar');
  const isSilent = duties.length === 1 && stateOf(engine, duties[0]!) === 'tiger';
  if (isSilent && asksWho && others.length === 0) return { need, ids: [duties[0]!.id], isSilent };
  if (!level) return undefined;

  const fitting = duties.filter((found) => {
    const levels = engine.traits.get(found.id)?.niva ?? [];
    const isAtLevel = levels.includes(level) || levels.includes(everyLevel);
    return (
      isAtLevel && !stateOf(engine, found) && others.every((unit) => matches(engine, found, unit))
    );
  });
  return fitting.length > 0
    ? { need, ids: fitting.map(({ id }) => id), isSilent: false }
    : undefined;
}

/** Everything the region says of who does what for the need, found or not: only then is one of them the only one. */
function dutiesOf(
  { traits, facets }: Engine,
  found: readonly Found[],
  need: string,
  region: string,
): Found[] {
  const byId = new Map(found.map((item) => [item.id, item]));
  return [...(facets.behov.get(need) ?? [])].flatMap((id) => {
    const own = traits.get(id);
    const isDuty = own?.typ[0] === 'ansvar' && own.region.includes(region);
    return isDuty ? (byId.get(id) ?? { id, score: 0, words: [] }) : [];
  });
}

const stateOf = ({ traits }: Engine, { id }: Found) => traits.get(id)?.lage[0];

/**
 * How to show what fits: one record alone, several that a note says may hold at once, or nothing when they only fit
 * equally well.
 */
export function judgeFitting(
  { need }: Pick<Fitting, 'need'>,
  addresses: readonly string[],
  overlaps: readonly Overlap[],
): { isAnswer: boolean; notes: Overlap[]; alsoAt: string[] } {
  const no = { isAnswer: false, notes: [], alsoAt: [] };
  // A statement about another need, which is only shown here too, is no answer by itself.
  if (!addresses.every((address) => address.includes(`/behov/${need}/`))) return no;
  const notes = overlaps.filter(({ statements }) =>
    addresses.every((address) => statements.includes(address)),
  );
  const meeting = notes.filter(({ type }) => type === 'overlapp');
  if (addresses.length > 1 && meeting.length === 0) return no;
  const alsoAt = meeting
    .flatMap(({ statements }) => statements)
    .filter((address, at, all) => !addresses.includes(address) && all.indexOf(address) === at);
  return { isAnswer: true, notes, alsoAt };
}

/** The needs that a word names as such; a word that only leads to a need is a guess. */
const needsOf = ({ values }: Unit): string[] =>
  values.some(({ name }) => name === 'niva')
    ? []
    : values.flatMap(({ name, value, isOther }) => (name === 'behov' && !isOther ? [value] : []));

const levelsOf = ({ values }: Unit): string[] =>
  values.flatMap(({ name, value }) => (name === 'niva' ? [value] : []));

/** The one thing that all say, or undefined when there is none or more than one. */
function only(values: readonly string[]): string | undefined {
  const distinct = new Set(values);
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

function matches(engine: Engine, { id, parts }: Found, { typed, values }: Unit): boolean {
  const professions = values.filter(({ name }) => name === 'profession');
  if (professions.length > 0) {
    const own = engine.traits.get(id)?.profession ?? [];
    return professions.some(({ value }) => own.includes(value));
  }
  return (parts?.units ?? []).some((unit) => unit.typed === typed && unit.match >= clearMatch);
}
