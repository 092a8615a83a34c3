import { foldWord } from '../domain/fold-word.ts';
import { isKnownText, type Vocabulary } from '../domain/known-word.ts';
import { stemWord } from '../domain/stem-word.ts';
import { weakWords } from '../domain/stop-words.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { splitIntoKnown, wordsContaining } from './guess.ts';
import { isMovingVerb } from './intents.ts';
import { namesOf, type Named } from './names.ts';
import { isStopWord, type Segment, type Span } from './segments.ts';
import type { NamedRecord, NamedValue, Search, Unit } from './understood.ts';

/** How a query may be read. */
export interface Reading {
  /** The words of the index; without them every word counts as known. */
  vocabulary?: Vocabulary | undefined;
  /** Search for what was typed even when it looks like a slip. */
  asTyped?: boolean | undefined;
}

const otherWordWeight = 0.7;

const mostOthers = 5;

/** Verbs that the texts seldom use as readers do: "ta över" and "lämnas över" are the noun there. */
export const handoverUnit = (verb: string): Unit => ({
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
export const placeUnit = ({ typed }: Unit): Unit => ({
  typed,
  searches: [{ text: typed, weight: 0.9 }],
  values: [],
  records: [],
  isWeak: true,
});

/** A KVÅ code that some source names. */
export const codeUnit = (code: string, lexicon: SearchLexicon): Unit => ({
  typed: code,
  searches: [{ text: code, weight: 1 }],
  values: [],
  records: toRecords(namesOf(lexicon).find([code])),
});

/** Whether there is anything to look for. */
export const isFindable = ({ searches, parts, values, records }: Unit): boolean =>
  searches.length > 0 || parts !== undefined || values.length > 0 || records.length > 0;

/** What to search for one piece of the query. */
export function unitOf(
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

/** A word that people put around what they look for. */
export const isWeak = (word: string) => weakStems.has(stemWord(word));

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

/** The records among what words name. */
export const toRecords = (named: readonly Named[]): NamedRecord[] =>
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
