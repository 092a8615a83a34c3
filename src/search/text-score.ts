import { recordId, type IndexContents } from '../exports/index-contents.ts';
import { holdersOf, Places, type Form, type Holders } from './holders.ts';

/** A record that has what was looked for. */
export interface TextHit {
  id: string;
  score: number;
  /** Places of the matched words in its text, read when they are needed. */
  words: Iterable<number>;
}

/** What all scores of an index depend on. */
export interface Weighing {
  ids: readonly string[];
  /** The length of each record, as a part of the average. */
  lengths: Float64Array;
  /** How much a word in each field beside the text counts. */
  fieldWeights: readonly number[];
}

// Pagefind's own way to weigh, with the settings that suit short records: the length of a record says little, and a
// longer word than the one that was asked for counts for much less.
const saturation = 1.4;
const lengthShare = 0.3;
const similarity = 1.5;
const accentBonus = 0.8;
const fullWeight = 24;
const fieldWeight = 0.1;

/** What the scores of the records of an index depend on. */
export function weighingOf({ lengths, fields }: IndexContents): Weighing {
  const words = Float64Array.from(lengths, (sign) => 2 ** Number.parseInt(sign, 36));
  const average = words.reduce((sum, length) => sum + length, 0) / (words.length || 1);
  return {
    ids: Array.from(words, (_, number) => recordId(number)),
    lengths: words.map((length) => length / average),
    fieldWeights: fields.map(() => fieldWeight),
  };
}

/** How near a word of the index is in length to the stem that was looked for. */
export function nearnessOf(word: string, stem: string): number {
  const difference = Math.min(255, Math.abs(word.length - stem.length) + 1);
  return Math.exp(similarity * (Math.exp(-(difference ** 2) / 8) - 1));
}

/** What a spelling counts for when it has the accents that were typed, as far as both go. */
export const accentsOf = (spelling: string, typed: string): number =>
  spelling.startsWith(typed) || typed.startsWith(spelling) ? 1 + accentBonus : 1;

/** How much a word says that so many records have. */
const rarityOf = (count: number, all: number): number =>
  Math.log((all - count + 0.5) / (count + 0.5) + 1);

/**
 * The records that have a form of every word, best first. A word that no record has is left out.
 *
 * @param perWord the forms of each word
 */
export function scored(perWord: readonly (readonly Form[])[], weighing: Weighing): TextHit[] {
  const { ids, lengths } = weighing;
  const holders = holdersOf(perWord, ids.length);
  const { counts, words } = holders;
  const rarities = counts.map((count) => rarityOf(count, ids.length));
  const wanted = counts.reduce((bits, count, word) => bits | (count > 0 ? 1 << word : 0), 0);
  if (wanted === 0) return [];
  const scoreOf = perWord.length === 1 ? scoreOfWord : scoreOfWords;
  const hits: TextHit[] = [];
  for (let record = 0; record < words.length; record++) {
    if (words[record] !== wanted) continue;
    const inText = scoreOf(holders, record, rarities, lengths[record]!);
    const inFields = scoreOfFields(holders, record, rarities, weighing.fieldWeights);
    hits.push({ id: ids[record]!, score: inText + inFields, words: new Places(holders, record) });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Which form has been counted at each place of a record already; a stamp for each record saves clearing it. */
let stamps = new Int32Array(1024);
let stamp = 0;

/** How well one word is represented in a record: each word of the index that begins with it counts alone. */
function scoreOfWord(
  { forms, first, next, formAt, placeAt }: Holders,
  record: number,
  [rarity = 0]: readonly number[],
  length: number,
): number {
  stamp++;
  let sum = 0;
  let weight = 0;
  let counted: Form | undefined;
  const count = () => {
    if (counted) sum += rarity * saturated(weight * counted.nearness, length) * counted.accents;
  };
  for (let link = first[record]!; link >= 0; link = next[link]!) {
    const form = forms[formAt[link]!]!;
    if (form.word !== counted?.word) {
      count();
      counted = form;
      weight = 0;
    }
    const { starts, places, weights } = form.posting;
    const at = placeAt[link]!;
    for (let number = starts[at]!; number < starts[at + 1]!; number++) {
      const place = places[number]!;
      if (place >= stamps.length) stamps = new Int32Array(2 * place);
      // A compound and its parts stand at the same place, and are one word there.
      if (stamps[place] === stamp) continue;
      stamps[place] = stamp;
      weight += weights[number]!;
    }
  }
  count();
  return sum;
}

/** The same for several words; where one word of the text is a form of more than one of them it counts for more. */
function scoreOfWords(
  { forms, wordOf, first, next, formAt, placeAt }: Holders,
  record: number,
  rarities: readonly number[],
  length: number,
): number {
  const byPlace = new Map<number, Map<number, { form: Form; weight: number }>>();
  const firstForm = new Map<string, number>();
  for (let link = first[record]!; link >= 0; link = next[link]!) {
    const number = formAt[link]!;
    const form = forms[number]!;
    const { starts, places, weights } = form.posting;
    const at = placeAt[link]!;
    if (!firstForm.has(form.word)) firstForm.set(form.word, number);
    for (let index = starts[at]!; index < starts[at + 1]!; index++) {
      const here = byPlace.get(places[index]!) ?? new Map();
      byPlace.set(places[index]!, here);
      if (!here.has(wordOf[number]!)) here.set(wordOf[number]!, { form, weight: weights[index]! });
    }
  }
  const weightOf = new Map<string, number>();
  for (const here of byPlace.values()) {
    const least = Math.min(...[...here.values()].map(({ weight }) => weight));
    const weight = Math.min(255, least * here.size);
    for (const { form } of here.values())
      weightOf.set(form.word, (weightOf.get(form.word) ?? 0) + weight);
  }
  let sum = 0;
  for (const [word, weight] of weightOf) {
    const number = firstForm.get(word)!;
    const { nearness, accents } = forms[number]!;
    sum += rarities[wordOf[number]!]! * saturated(weight * nearness, length) * accents;
  }
  return sum;
}

/** More of the same says less and less. */
function saturated(weight: number, length: number): number {
  const frequency = weight / fullWeight;
  const long = 1 - lengthShare + lengthShare * length;
  return ((saturation + 1) * frequency) / (saturation * long + frequency);
}

/** What the words in fields beside the text add: little, and less when they are only some of the words. */
function scoreOfFields(
  { forms, wordOf, first, next, formAt, placeAt }: Holders,
  record: number,
  rarities: readonly number[],
  fieldWeights: readonly number[],
): number {
  let any = 0;
  for (let link = first[record]!; link >= 0; link = next[link]!)
    any |= forms[formAt[link]!]!.posting.fields[placeAt[link]!]!;
  if (any === 0) return 0;
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  let score = 0;
  for (const [field, weight] of fieldWeights.entries()) {
    if (!(any & (1 << field))) continue;
    let held = 0;
    for (let link = first[record]!; link >= 0; link = next[link]!) {
      const number = formAt[link]!;
      if (forms[number]!.posting.fields[placeAt[link]!]! & (1 << field))
        held |= 1 << wordOf[number]!;
    }
    const matched = rarities.reduce(
      (sum, rarity, word) => sum + (held & (1 << word) ? rarity : 0),
      0,
    );
    score += weight * matched * (matched / total) ** 2;
  }
  return score;
}
