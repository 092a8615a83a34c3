import { isPoint, pointWord } from '../domain/point-word.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';

/** What a query consists of before anything is known about its words. */
export interface Tokens {
  words: string[];
  /** Texts in quotation marks: wanted just so. */
  quoted: string[];
  /** KVÅ codes that some source names. */
  codes: string[];
  /** Codes that no source names: searching for them would only find lookalikes. */
  unknownCodes: string[];
}

const longest = 200;
const mostWords = 24;
const mostQuotations = 3;

/** Composed, without control and direction signs, with single spaces, and no longer than anyone means. */
export const cleanQuery = (typed: string): string =>
  typed
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);

/** Quotation marks as people type them. */
export const quotes = /["”“„]/gu;

const quotation = /["”“„]\s*([^"”“„]*?)\s*["”“„]/gu;
const codeLike = /(?<![\p{L}\p{N}])([a-z]{2})([ -]?)(\d{3})(?![\p{L}\p{N}])/giu;
const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Takes a query apart. */
export function tokensOf(text: string, { codes: known }: SearchLexicon): Tokens {
  const tokens: Tokens = { words: [], quoted: [], codes: [], unknownCodes: [] };
  const unquoted = text.replace(quotation, (_, inside: string) => {
    if (hasLetter(inside) && tokens.quoted.length < mostQuotations) tokens.quoted.push(inside);
    return ' ';
  });
  const rest = unquoted.replace(
    codeLike,
    (match, letters: string, gap: string, digits: string, at: number) => {
      // "AW 019" in capitals, or "aw 019" when it is all that was typed, so that "om 120" is no code.
      const isAlone = (unquoted.slice(0, at) + unquoted.slice(at + match.length)).trim() === '';
      if (gap === ' ' && letters !== letters.toUpperCase() && !isAlone) return match;
      const code = `${letters}${digits}`.toUpperCase();
      const list = known.includes(code) ? tokens.codes : tokens.unknownCodes;
      if (!list.includes(code)) list.push(code);
      return ' ';
    },
  );
  tokens.words = (rest.match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => (isPoint(word) ? pointWord(word.toLowerCase()) : word));
  return tokens;
}

const numberWords = new Map(
  'ett två tre fyra fem sex sju åtta nio tio elva tolv'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

const counted = /^(år|års|året|månader?|mån|veckor?|dagar?|gånger|besök|tillfällen)$/i;
const numbered =
  /^(mål|avsnitt|kapitel|nivå|prio|prioritet|version|utgåva|bilaga|tabell|område)(et|en|n|s)?$/i;

/**
 * A number says something only with the word beside it: "1 år", "ett år", "mål 3". Gives how many words from a place
 * belong together so, how they stand in texts, and the word that says something alone too.
 */
export function countedAt(
  words: readonly string[],
  at: number,
): { length: 2; text: string; word?: string } | undefined {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const number = /^\d+$/.test(first) ? first : numberWords.get(first.toLowerCase());
  if (number && counted.test(second)) return { length: 2, text: `${number} ${second}` };
  if (numbered.test(first) && /^\d+([.,]\d+)*$/.test(second))
    return { length: 2, text: `${first} ${second}`, word: first };
  return undefined;
}
