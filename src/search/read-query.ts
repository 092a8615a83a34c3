import { foldWord } from '../domain/fold-word.ts';
import { hasWord, isKnownText, isKnownWord, type Vocabulary } from '../domain/known-word.ts';
import { stemWord } from '../domain/stem-word.ts';
import { stopWords, weakWords } from '../domain/stop-words.ts';
import type { FilterName, SearchLexicon } from '../exports/search-lexicon.ts';
import type { SearchKind } from '../exports/search/record.ts';
import { nearestWord, relatedWord, splitIntoKnown, wordsContaining } from './guess.ts';
import { handoverAt, isMovingVerb, wishedKinds } from './intents.ts';
import { namesOf, type Named } from './names.ts';
import { cleanQuery, countedAt, tokensOf } from './tokens.ts';

/** One call to the engine. */
export interface Search {
  text: string;
  /** How much a match counts: 1 for what was typed, less for another word for it. */
  weight: number;
  /** Whole words in this order only; otherwise words may go on, and stand anywhere. */
  exact?: boolean;
}

/** A filter value that a word names, and how much a record counts that has it without the word itself. */
export interface NamedValue {
  name: FilterName;
  value: string;
  share: number;
  /** Named by another word than its own name. */
  isOther?: boolean;
}

/** A record that has what was typed as its name. */
export interface NamedRecord {
  record: number;
  /** Its own name, not another word for it. */
  isOwn: boolean;
}

/** One thing the reader asked for, with everything it may be called in the index. */
export interface Unit {
  typed: string;
  searches: Search[];
  /** The parts of a compound that the index knows only apart; each is searched alone. */
  parts?: string[];
  values: NamedValue[];
  records: NamedRecord[];
  /** The word that was searched instead, when what was typed is not in the index. */
  corrected?: string;
  /** A word that people put around what they look for. */
  isWeak?: boolean;
  /** When something is asked about, as "cellgifter" in "trött efter cellgifter": it narrows, and is not the subject. */
  isCircumstance?: boolean;
}

/** A query as understood: what to search for, and what cannot be found. */
export interface Query {
  /** Texts that a record must have just so. */
  phrases: string[];
  units: Unit[];
  /** The records that have all of the query as their name. */
  named: NamedRecord[];
  /** Ids of regions named in the query; a wish, not a demand. */
  regions: string[];
  /** Names of regions in the query that no source covers: what holds in another region is no answer. */
  otherRegions: string[];
  /** Years named in the query; a wish. */
  years: string[];
  /** Kinds of record that the question asks for; a wish. */
  kinds: SearchKind[];
  /** KVÅ codes that some source names. */
  codes: string[];
  /** Codes that no source names: searching for them would only find lookalikes. */
  unknownCodes: string[];
  /** Words that are not in the index in any form. */
  unknownWords: string[];
}

/** How a query may be read. */
export interface Reading {
  /** The words of the index; without them every word counts as known. */
  vocabulary?: Vocabulary | undefined;
  /** Search for what was typed even when it looks like a slip. */
  asTyped?: boolean | undefined;
}

const mostUnits = 12;
const otherWordWeight = 0.7;
const mostOthers = 5;

const isStopWord = (word: string) => stopWords.has(word.toLowerCase());
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
  if (reading.vocabulary && !reading.asTyped) correct(words, slips, lexicon, reading.vocabulary);

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

/** Takes out the names of regions that no source covers; the rest is asked about them. */
function withoutOtherRegions(words: readonly string[], { otherRegions }: SearchLexicon) {
  const names = otherRegions.flatMap(({ name, names }) =>
    names.map((own) => ({ name, stems: own.split(' ').map(stemWord) })),
  );
  names.sort((a, b) => b.stems.length - a.stems.length);
  const left: string[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const named = names.find(({ stems }) =>
      stems.every((stem, index) => stemWord(words[at + index] ?? '') === stem),
    );
    if (named && !found.includes(named.name)) found.push(named.name);
    if (!named) left.push(words[at]!);
    at += named ? named.stems.length : 1;
  }
  return { words: left, otherRegions: found };
}

/** Verbs that the texts seldom use as readers do: "ta över" and "lämnas över" are the noun there. */
const handoverUnit = (verb: string): Unit => ({
  typed: isMovingVerb(verb) ? verb : `${verb} över`,
  searches: [
    { text: 'överlämning', weight: 1 },
    { text: 'lämna över', weight: 0.9 },
    { text: 'ta över', weight: 0.8 },
  ],
  values: [],
  records: [],
});

/** "Skellefteå" names a region, but a record that speaks of the town itself is nearer still. */
const placeUnit = ({ typed }: Unit): Unit => ({
  typed,
  searches: [{ text: typed, weight: 0.9 }],
  values: [],
  records: [],
  isWeak: true,
});

/** "Vem gör vad" is a name of nothing but small words. */
const isAllSmall = (words: readonly string[], { from, to }: Span): boolean =>
  words.slice(from, to).every(isStopWord);

const isFindable = ({ searches, parts, values, records }: Unit): boolean =>
  searches.length > 0 || parts !== undefined || values.length > 0 || records.length > 0;

const corrected = ({ typed }: Segment, slip: string) => ({ typed: slip, corrected: typed });

const codeUnit = (code: string, lexicon: SearchLexicon): Unit => ({
  typed: code,
  searches: [{ text: code, weight: 1 }],
  values: [],
  records: toRecords(namesOf(lexicon).find([code])),
});

/** A part of the query that is one thing. */
interface Segment {
  /** As the reader wrote it. */
  typed: string;
  /** How many words it is. */
  length: number;
  /** As the lexicon writes it, with its other names. */
  name?: { text: string; others: string[] };
  region?: string;
  /** The region's own name, not that of a town there. */
  isRegionItself?: boolean;
  isStopWord?: boolean;
  /** Words that say something only together, with the one that does so alone. */
  counted?: { text: string; word?: string };
}

function segmentAt(words: readonly string[], at: number, lexicon: SearchLexicon): Segment {
  const names = namesOf(lexicon);
  for (let length = Math.min(names.longest, words.length - at); length >= 1; length--) {
    const taken = words.slice(at, at + length);
    const typed = taken.join(' ');
    const isSmallWord = length === 1 && isStopWord(typed) && typed !== typed.toUpperCase();
    if (isSmallWord) continue;
    const found = names.find(taken);
    const regionNamed = found.find(({ thing }) => thing.is?.[0] === 'region');
    const region = regionNamed?.thing.is?.[1];
    const same = found.filter(({ thing }) => thing.same || thing.is?.[0] === 'niva');
    if (!region && same.length === 0) {
      // "rehab plan" is the rehabplan of the lexicon.
      const joined = length === 2 ? names.find([taken.join('')]) : [];
      if (joined.some(({ thing }) => thing.same)) return segmentOf(typed, length, joined);
      continue;
    }
    return {
      ...segmentOf(typed, length, same),
      ...(region ? { region, isRegionItself: regionNamed!.isOwn } : {}),
    };
  }
  const counted = countedAt(words, at);
  const typed = words[at]!;
  if (counted) {
    const { length, ...rest } = counted;
    return { typed: `${typed} ${words[at + 1]}`, length, counted: rest };
  }
  return { typed, length: 1, ...(isStopWord(typed) ? { isStopWord: true } : {}) };
}

function segmentOf(typed: string, length: number, found: readonly Named[]): Segment {
  const names = [...new Set(found.flatMap(({ thing }) => thing.names))];
  const own = found[0]?.name;
  if (own === undefined) return { typed, length };
  return { typed, length, name: { text: own, others: names.filter((name) => name !== own) } };
}

/** Things that some words of the query name. */
interface Span {
  from: number;
  to: number;
  named: readonly Named[];
}

/** Every name in the query, except inside a longer one. */
function namedIn(words: readonly string[], lexicon: SearchLexicon): Span[] {
  const names = namesOf(lexicon);
  const spans: Span[] = [];
  for (let length = Math.min(names.longest, words.length); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const taken = words.slice(from, from + length);
      if (length === 1 && isStopWord(taken[0]!) && taken[0] !== taken[0]!.toUpperCase()) continue;
      const to = from + length;
      if (spans.some((span) => span.from <= from && span.to >= to)) continue;
      const found = names.find(taken);
      const joined = length === 2 && found.length === 0 ? names.find([taken.join('')]) : [];
      const named = [...found, ...joined];
      if (named.length > 0) spans.push({ from, to, named });
    }
  }
  return spans;
}

/** The records whose name is all that the query says. "Vem gör vad vid fatigue" asks for more than the need. */
function wholeNames(words: readonly string[], spans: readonly Span[]): NamedRecord[] {
  return spans.flatMap(({ from, to, named }) => {
    const others = words.filter((_, at) => at < from || at >= to);
    const kinds = wishedKinds(others);
    const saysMore = others.some((word) => !isStopWord(word) && !isWeak(word));
    return saysMore || (kinds.length > 0 && !kinds.includes('ord')) ? [] : toRecords(named);
  });
}

/** What to search for one piece of the query. */
function unitOf(
  segment: Segment,
  spans: readonly Span[],
  lexicon: SearchLexicon,
  { vocabulary, asTyped }: Reading,
): Unit {
  const { typed, name, counted } = segment;
  const named = spans.flatMap((span) => span.named);
  const unit: Unit = {
    typed,
    searches: [],
    values: valuesOf(named, name?.others ?? [], lexicon),
    records: toRecords(named),
    ...(isWeak(typed) && spans.every(({ from, to }) => to - from > 1) ? { isWeak: true } : {}),
  };
  if (counted) {
    const { text, word } = counted;
    const alone = word === undefined ? [] : [{ text: word, weight: 0.15 }];
    return { ...unit, searches: [{ text, weight: 1, exact: true }, ...alone] };
  }
  const isInIndex = (text: string) =>
    !lexicon.unused.includes(text) && (!vocabulary || asTyped || isKnownText(vocabulary, text));
  const text = name?.text ?? typed;
  unit.searches = [
    ...(isInIndex(text) ? [toSearch(text, 1, lexicon)] : []),
    ...otherWords(text, name?.others ?? [])
      .filter((other) => isInIndex(other))
      .slice(0, mostOthers)
      .map((other) => toSearch(other, otherWordWeight, lexicon)),
  ];
  if (unit.searches.length || !vocabulary) return unit;
  const parts = splitIntoKnown(typed, vocabulary);
  if (parts) return { ...unit, ...partsUnit(parts, lexicon) };
  const containing = wordsContaining(typed, vocabulary);
  return {
    ...unit,
    searches: containing.map((word) => ({ text: word, weight: 0.8 })),
  };
}

const partShare = 0.6;

/** A compound by its parts: each may be the name of something. */
function partsUnit(parts: string[], lexicon: SearchLexicon): Partial<Unit> {
  const named = parts.flatMap((part) => namesOf(lexicon).find([part]));
  const values = valuesOf(named, [], lexicon);
  return {
    parts,
    values: values.map((value) => ({ ...value, share: value.share * partShare })),
  };
}

const weakStems = new Set([...weakWords].map(stemWord));

const isWeak = (word: string) => weakStems.has(stemWord(word));

/** An abbreviation is searched whole, otherwise "AT" finds every word that begins so; a name of many words as one. */
function toSearch(text: string, weight: number, lexicon: SearchLexicon): Search {
  const words = text.split(/\s+/);
  const telling = words.filter((word) => !isStopWord(word));
  // The places of a small word are thousands: "hälso- och sjukvårdskurator" is found by the other two.
  if (telling.length > 0 && telling.length < words.length)
    return { text: telling.join(' '), weight };
  const isWhole = words.length > 1 || isAbbreviation(text, lexicon);
  return { text, weight, ...(isWhole ? { exact: true } : {}) };
}

const isAbbreviation = (text: string, { abbreviations }: SearchLexicon): boolean => {
  const folded = foldWord(text);
  return abbreviations.some((known) => foldWord(known) === folded);
};

/** A word that only leads to something is often more special than the thing. */
const otherNameShare = 0.67;

/** How much a record counts that has the value of a name, but not the word. */
const shares = { niva: 0.9, profession: 0.6, behov: 0.6 } as const;

/** The filter values that the words name; "vc" also names what another word for it does. */
function valuesOf(
  named: readonly Named[],
  others: readonly string[],
  lexicon: SearchLexicon,
): NamedValue[] {
  const names = namesOf(lexicon);
  const valueOf = ({ thing }: Named, factor: number): NamedValue[] => {
    const [name, value] = thing.is ?? [];
    if (!name || !value || !(name in shares)) return [];
    const share = shares[name as keyof typeof shares] * factor;
    return [{ name, value, share, ...(factor < 1 && name === 'behov' ? { isOther: true } : {}) }];
  };
  const values = [
    ...named.flatMap((item) => valueOf(item, item.isOwn ? 1 : otherNameShare)),
    ...others.flatMap((other) =>
      names.find([other]).flatMap((item) => (item.isOwn ? valueOf(item, 0.8) : [])),
    ),
  ];
  const highest = new Map<string, NamedValue>();
  for (const item of values) {
    const key = `${item.name} ${item.value}`;
    if ((highest.get(key)?.share ?? 0) < item.share) highest.set(key, item);
  }
  // "Vårdcentral" is a level; that it is also a word for a need says less.
  const isLevel = values.some(({ name }) => name === 'niva');
  return [...highest.values()].filter(({ name }) => !isLevel || name === 'niva');
}

/** The records whose name a text is, letter by letter. */
export const recordsNamed = (text: string, lexicon: SearchLexicon): NamedRecord[] =>
  toRecords(
    namesOf(lexicon)
      .find(text.split(' '))
      .filter(({ name }) => foldWord(name) === foldWord(text)),
  );

const toRecords = (named: readonly Named[]): NamedRecord[] =>
  named.flatMap(({ thing: { record }, isOwn }) => (record === undefined ? [] : { record, isOwn }));

/** Other words for the same thing, without those that are only another inflection. */
function otherWords(typed: string, others: readonly string[]): string[] {
  const kept = new Set([stemWord(typed)]);
  return others.filter((other) => {
    const stem = stemWord(other);
    if (kept.has(stem)) return false;
    kept.add(stem);
    return true;
  });
}

/** One letter wrong is a slip; otherwise a word may be new, made of words that the index has. */
function meant(word: string, vocabulary: Vocabulary): string | undefined {
  const slip = word.length >= 8 ? nearestWord(word, vocabulary, 1) : undefined;
  if (slip || splitIntoKnown(word, vocabulary)) return slip;
  return relatedWord(word, vocabulary) ?? nearestWord(word, vocabulary);
}

/** Replaces words that the index does not know by what was probably meant; what was typed is kept by place. */
function correct(
  words: string[],
  slips: Map<number, string>,
  lexicon: SearchLexicon,
  vocabulary: Vocabulary,
): void {
  const named = namedIn(words, lexicon);
  for (const [at, word] of words.entries()) {
    const isNamed = named.some(({ from, to }) => from <= at && at < to);
    if (isNamed || isStopWord(word) || /\p{N}/u.test(word)) continue;
    const isKnown = word.split('-').every((part) => isKnownWord(vocabulary, part));
    if (isKnown || hasWord(vocabulary, word)) continue;
    const nearest = meant(word, vocabulary);
    if (!nearest) continue;
    slips.set(at, word);
    words[at] = nearest;
  }
}
