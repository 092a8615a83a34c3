import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { correctWords } from './correct-words.ts';
import { handoverAt, wishedKinds } from './intents.ts';
import { withoutOtherRegions } from './other-regions.ts';
import { isStopWord, namedIn, segmentAt, type Segment, type Span } from './segments.ts';
import { cleanQuery, tokensOf } from './tokens.ts';
import type { NamedRecord, Query, Unit } from './understood.ts';
import {
  codeUnit,
  handoverUnit,
  isFindable,
  isWeak,
  placeUnit,
  toRecords,
  unitOf,
  type Reading,
} from './units.ts';

const mostUnits = 12;

const isYear = (word: string) => /^20[0-4]\d$/.test(word);

/**
 * Understands what the reader typed, however it looks. Never throws.
 *
 * A query whose words are all found need not fetch the vocabulary; it is for telling what is unknown, misspelt or
 * a compound that the index has only in parts.
 */
export function readQuery(typed: string, lexicon: SearchLexicon, reading: Reading = {}): Query {
  const { words: all, quoted, codes, unknownCodes } = tokensOf(cleanQuery(typed), lexicon);
  const { words, otherRegions } = withoutOtherRegions(all, lexicon);
  const query: Query = {
    phrases: quoted,
    units: codes.map((code) => codeUnit(code, lexicon)),
    named: [],
    regions: [],
    otherRegions,
    years: [],
    kinds: wishedKinds(words),
    codes,
    unknownCodes,
    unknownWords: [],
  };
  const slips = new Map<number, string>();
  if (reading.vocabulary && !reading.asTyped)
    correctWords(words, slips, lexicon, reading.vocabulary);

  const named = namedIn(words, lexicon);
  query.named = wholeNames(words, named);
  const handover = handoverAt(words);
  const left: Unit[] = [];
  const places: Unit[] = [];
  for (let at = 0; at < words.length && query.units.length < mostUnits;) {
    const segment = segmentAt(words, at, lexicon);
    const { length } = segment;
    const spans = named.filter(({ from, to }) => from < at + length && to > at);
    const slip = slips.get(at);
    const isCircumstance = isAfterTime(words, at) && query.units.length > 0 && !segment.counted;
    if (at === handover && length === 1) {
      query.units.push(handoverUnit(segment.typed));
      at += length;
      continue;
    }
    at += length;

    const unit = {
      ...unitOf(segment, spans, lexicon, reading),
      ...(slip ? corrected(segment, slip) : {}),
      ...(isCircumstance ? { isCircumstance } : {}),
    };
    if (segment.region) {
      query.regions.push(segment.region);
      left.push(unit);
      if (!segment.isRegionItself) places.push(placeUnit(unit));
    } else if (isYear(segment.typed)) {
      query.years.push(segment.typed);
      left.push(unit);
    } else if (segment.isStopWord && !spans.some((span) => isAllSmall(words, span)))
      left.push(unit);
    else if (isFindable(unit)) query.units.push(unit);
    else query.unknownWords.push(segment.typed);
  }
  // A query of nothing but small words, a year or the name of a region is still a query.
  if (!query.units.length && !quoted.length && !query.unknownWords.length && !unknownCodes.length)
    query.units = left.filter(isFindable);
  else if (query.units.length > 0) query.units.push(...places);
  return query;
}

const timeWords = /^(efter|under)$/i;

const isAfterTime = (words: readonly string[], at: number) => timeWords.test(words[at - 1] ?? '');

/** "Vem gör vad" is a name of nothing but small words. */
const isAllSmall = (words: readonly string[], { from, to }: Span): boolean =>
  words.slice(from, to).every(isStopWord);

const corrected = ({ typed }: Segment, slip: string) => ({ typed: slip, corrected: typed });

/** The records whose name is all that the query says. "Vem gör vad vid fatigue" asks for more than the need. */
function wholeNames(words: readonly string[], spans: readonly Span[]): NamedRecord[] {
  return spans.flatMap(({ from, to, named }) => {
    const others = words.filter((_, at) => at < from || at >= to);
    const kinds = wishedKinds(others);
    const saysMore = others.some((word) => !isStopWord(word) && !isWeak(word));
    return saysMore || (kinds.length > 0 && !kinds.includes('ord')) ? [] : toRecords(named);
  });
}
