import { foldWord } from '../domain/fold-word.ts';
import { isKnownText, isKnownWord } from '../domain/known-word.ts';
import { stopWords } from '../domain/stop-words.ts';
import { editDistance } from '../domain/suggest.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';

/** One call to the engine. */
export interface Search {
  text: string;
  /** How much a match counts: 1 for what was typed, less for another word for it. */
  weight: number;
  /** Whole words in this order only; otherwise words may go on, and stand anywhere. */
  exact?: boolean;
}

/** One thing the reader asked for, with everything it may be called in the index. */
export interface Unit {
  typed: string;
  searches: Search[];
  /** Ids of needs that readers call so. */
  needs: string[];
  /** The word that was searched instead, when what was typed is not in the index. */
  corrected?: string;
}

/** A query as understood: what to search for, and what cannot be found. */
export interface Query {
  /** The whole query is a quotation and is searched word by word as it stands. */
  phrase?: string;
  units: Unit[];
  /** Ids of regions named in the query; a wish, not a demand. */
  regions: string[];
  /** KVÅ codes that some source names. */
  codes: string[];
  /** Codes that no source names: searching for them would only find lookalikes. */
  unknownCodes: string[];
  /** Words that are not in the index in any form. */
  unknownWords: string[];
}

const longest = 200;
const mostUnits = 12;

const isStopWord = (word: string) => stopWords.has(word.toLowerCase());

const codeLike = /(?<![\p{L}\p{N}])([a-z]{2})([ -]?)(\d{3})(?![\p{L}\p{N}])/giu;

const endings = /(?:ernas?|arnas?|ornas?|ens|ets|en|et|er|ar|or|na|n|t|s)$/;

/**
 * Understands what the reader typed, however it looks. Never throws.
 *
 * @param vocabulary the words of the index, folded; without it every word counts as known, so that a query whose words
 *   are all found need not fetch it
 */
export function readQuery(
  typed: string,
  lexicon: SearchLexicon,
  vocabulary?: readonly string[],
): Query {
  const text = cleanQuery(typed);
  const query: Query = { units: [], regions: [], codes: [], unknownCodes: [], unknownWords: [] };
  const quoted = /^["”“]\s*([^"”“]+?)\s*["”“]$/.exec(text)?.[1];
  if (quoted && /[\p{L}\p{N}]/u.test(quoted)) return { ...query, phrase: quoted };

  const rest = text.replace(codeLike, (match, letters: string, gap: string, digits: string) => {
    // "AW 019" in capitals, or "aw 019" when it is all that was typed, so that "om 120" is no code.
    if (gap && letters !== letters.toUpperCase() && match !== text) return match;
    const code = `${letters}${digits}`.toUpperCase();
    if (lexicon.codes.includes(code)) {
      query.codes.push(code);
      query.units.push({ typed: match, searches: [{ text: code, weight: 1 }], needs: [] });
    } else if (!query.unknownCodes.includes(code)) query.unknownCodes.push(code);
    return ' ';
  });

  const names = namesOf(lexicon);
  const tokens = rest.split(/[^\p{L}\p{N}-]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const needsAt = needsByPlace(tokens, lexicon);
  const stopped: Unit[] = [];
  for (let at = 0; at < tokens.length && query.units.length < mostUnits;) {
    const { length, name, region } = longestName(tokens, at, names);
    const piece = tokens.slice(at, at + length).join(' ');
    const needs = [...new Set(needsAt.slice(at, at + length).flatMap((set) => [...set]))];
    at += length;
    if (region) query.regions.push(region);
    const unit = unitOf(piece, needs, name, lexicon, vocabulary);
    if (region || (!name && isStopWord(piece))) {
      if (unit) stopped.push(unit);
    } else if (unit) query.units.push(unit);
    else query.unknownWords.push(piece);
  }
  // A query of nothing but small words or the name of a region is still a query.
  if (!query.units.length && !query.unknownWords.length && !query.unknownCodes.length) {
    query.units = stopped;
  }
  return query;
}

/** Composed, without control and direction signs, with single spaces, and no longer than anyone means. */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);

interface Name {
  /** The name as the lexicon writes it. */
  typed: string;
  others: string[];
  region?: string;
}

/** Every name in the lexicon, folded, with its other names. */
function namesOf(lexicon: SearchLexicon): Map<string, Name> {
  const names = new Map<string, Name>();
  const nameOf = (text: string): Name => {
    const key = foldWord(text);
    if (!names.has(key)) names.set(key, { typed: text, others: [] });
    return names.get(key)!;
  };
  for (const group of lexicon.synonyms) {
    for (const text of group) {
      const { others } = nameOf(text);
      others.push(
        ...group.filter((other) => foldWord(other) !== foldWord(text) && !others.includes(other)),
      );
    }
  }
  for (const [region, group] of Object.entries(lexicon.regions)) {
    for (const text of group) nameOf(text).region = region;
  }
  return names;
}

/** For each word of the query, the needs that readers call by it or by a phrase it is part of. */
function needsByPlace(tokens: string[], lexicon: SearchLexicon): Set<string>[] {
  const folded = tokens.map(foldWord);
  const places = tokens.map(() => new Set<string>());
  for (const [need, group] of Object.entries(lexicon.needs)) {
    for (const text of group) {
      const phrase = foldWord(text).split(/[^\p{L}\p{N}-]+/u);
      for (let at = 0; at + phrase.length <= tokens.length; at++) {
        if (!phrase.every((word, index) => folded[at + index] === word)) continue;
        for (let index = 0; index < phrase.length; index++) places[at + index]!.add(need);
      }
    }
  }
  return places;
}

/** The longest name of the lexicon that begins at a place in the query; otherwise one plain word. */
function longestName(
  tokens: string[],
  at: number,
  names: Map<string, Name>,
): { length: number; name?: Name; region?: string } {
  for (let length = Math.min(5, tokens.length - at); length >= 1; length--) {
    const typed = tokens.slice(at, at + length).join(' ');
    const folded = foldWord(typed);
    const isSmallWord = isStopWord(typed) && typed !== typed.toUpperCase();
    const name = isSmallWord
      ? undefined
      : (names.get(folded) ?? names.get(folded.replace(endings, '')));
    if (name) return { length, name, ...(name.region ? { region: name.region } : {}) };
  }
  return { length: 1 };
}

/** What to search for one piece of the query; undefined when the index has nothing like it. */
function unitOf(
  typed: string,
  needs: string[],
  name: Name | undefined,
  lexicon: SearchLexicon,
  vocabulary: readonly string[] | undefined,
): Unit | undefined {
  const abbreviations = new Set(lexicon.abbreviations.map(foldWord));
  // An abbreviation is searched whole, otherwise "AT" finds every word that begins so; a name of many words as one.
  const toSearch = (text: string, weight: number): Search => {
    const telling = text.split(/\s+/).filter((word) => !isStopWord(word));
    // The places of a small word are thousands: "hälso- och sjukvårdskurator" is found by the other two.
    if (telling.length > 0 && telling.length < text.split(/\s+/).length)
      return { text: telling.join(' '), weight };
    return text.includes(' ') || abbreviations.has(foldWord(text))
      ? { text, weight, exact: true }
      : { text, weight };
  };
  const isInIndex = (text: string) =>
    !lexicon.unused.includes(text) && (!vocabulary || isKnownText(text, vocabulary));

  const searches = [
    ...(isInIndex(name?.typed ?? typed) ? [toSearch(typed, 1)] : []),
    ...otherWords(typed, name?.others ?? [])
      .filter(isInIndex)
      .slice(0, 6)
      .map((other) => toSearch(other, 0.7)),
  ];
  if (searches.length || needs.length || !vocabulary) return { typed, searches, needs };

  const folded = foldWord(typed);
  const instead = (texts: string[]): Unit => ({
    typed,
    searches: texts.map((text) => ({ text, weight: 0.8 })),
    needs,
  });
  const parts = splitCompound(folded, vocabulary);
  if (parts) return instead([parts.join(' ')]);
  const containing = folded.length >= 4 ? vocabulary.filter((word) => word.includes(folded)) : [];
  if (containing.length) return instead(containing.slice(0, 6));
  const corrected = nearestWord(folded, vocabulary);
  return corrected ? { ...instead([corrected]), corrected } : undefined;
}

/** Other words for the same thing, without those that a search for the beginning of one already finds. */
function otherWords(typed: string, others: string[]): string[] {
  const kept = [foldWord(typed)];
  return others.filter((other) => {
    const folded = foldWord(other);
    if (kept.some((word) => word.length >= 4 && folded.startsWith(word))) return false;
    kept.push(folded);
    return true;
  });
}

/** "fatiguebehandling" is two words that the index knows, when it does not know the whole. */
function splitCompound(
  folded: string,
  vocabulary: readonly string[],
): [string, string] | undefined {
  for (let at = folded.length - 4; at >= 4; at--) {
    const [first, second] = [folded.slice(0, at).replace(/s$/, ''), folded.slice(at)];
    if (isKnownWord(second, vocabulary) && vocabulary.some((known) => known.startsWith(first)))
      return [first, second];
  }
  return undefined;
}

/** A word one slip away – two from eight letters – or undefined. */
function nearestWord(folded: string, vocabulary: readonly string[]): string | undefined {
  const limit = folded.length >= 8 ? 2 : folded.length >= 5 ? 1 : 0;
  let best: { word: string; distance: number } | undefined;
  for (const word of vocabulary) {
    if (Math.abs(word.length - folded.length) > limit) continue;
    const distance = editDistance(folded, word);
    if (distance <= limit && (!best || distance < best.distance)) best = { word, distance };
  }
  return best?.word;
}
