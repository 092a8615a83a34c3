/** A spelling dictionary in the format of Hunspell, as `dictionary-sv` has it. */
export interface Dictionary {
  aff: string;
  dic: string;
}

/** Gives the parts of a compound, spelt as in the word; undefined when it is none. */
export type SplitCompound = (word: string) => string[] | undefined;

/** What a form of a word may be in a compound. */
const may = { begin: 1, beMiddle: 2, end: 4, standAlone: 8 } as const;

/** Flags of the Swedish dictionary: X, U and Y for the places in a compound, Z for parts that never stand alone. */
const placesOf = (flags: string): number =>
  (flags.includes('X') ? may.begin : 0) |
  (flags.includes('U') ? may.beMiddle : 0) |
  (flags.includes('Y') ? may.end : 0);

/** Stems of health care that the dictionary lacks, or lacks as parts. */
const clinicalStems = (
  'biverkning cancer dermato fatigue fysio gyn gynekolog lymf onkolog onkologi prehab prehabilitering psyko rehab ' +
  'skopi stomi tele tumör uro'
).split(' ');

/** Small words at the beginning say nothing of what a word is about: "över|lämning" is not "lämning". */
const particles = new Set(
  (
    'av efter eller emot fort fram från före förar genom hand inom kart lapp mellan rikt samman själv slut stund sedan till ' +
    'under upp utan åter över full fast gemens person kombi kon lång bland hjälp'
  ).split(' '),
);

/** Ends that look like words but are the end of a longer one. */
const falseEnds = new Set(
  (
    'alen amma ande aren arna arnas dande diet eras erna ernas farande heten heter igen ion isk iska iskt ister lagen liga ligt ' +
    'logen loger logi logisk logiska logiskt lagd mälla nalen nation nationen ologisk ologiska osociala samma satt tiken'
  ).split(' '),
);

/** The only ends shorter than four letters. */
const shortEnds = new Set(['dag', 'hus', 'kod', 'mål', 'råd', 'var', 'ödem']);

const shortestWord = 8;
const shortestPart = 3;

/**
 * Makes a splitter of Swedish compounds from a dictionary whose entries say where in a compound they may stand. A
 * word can often be cut in several ways; the fewest and longest parts win. A few cuts are wrong, and then only cost
 * a match that nobody asked for.
 */
export function compoundSplitter(dictionary: Dictionary): SplitCompound {
  const placesOfForm = placesIn(dictionary);
  const clinical = new Map<string, number>();
  for (const stem of clinicalStems) {
    clinical.set(stem, may.begin | may.beMiddle | may.end | may.standAlone);
    clinical.set(`${stem}s`, may.begin | may.beMiddle);
  }
  const is = (part: string, place: number) =>
    ((clinical.get(part) ?? placesOfForm(part)) & place) > 0;
  /** "verksamhets" before "område": an s may join two words. */
  const isJoined = (part: string) =>
    part.endsWith('s') && part.length > 5 && is(part.slice(0, -1), may.standAlone);
  const fits = (part: string, isFirst: boolean, isLast: boolean): boolean => {
    if (isLast) return is(part, may.end | may.standAlone);
    return is(part, isFirst ? may.begin : may.beMiddle | may.begin) || isJoined(part);
  };
  const known = new Map<string, string[] | undefined>();
  return (word) => {
    const lower = word.toLowerCase();
    if (lower.length < shortestWord || !/^[a-zåäöé]+$/.test(lower)) return undefined;
    if (!known.has(lower)) known.set(lower, cut(lower, fits));
    let from = 0;
    return known.get(lower)?.map((part) => word.slice(from, (from += part.length)));
  };
}

type Fits = (part: string, isFirst: boolean, isLast: boolean) => boolean;

function cut(word: string, fits: Fits): string[] | undefined {
  /** The best way to cut the first letters, by how many they are. */
  const best: ({ parts: string[]; cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let from = 0; from < word.length; from++) {
    const before = best[from];
    if (!before) continue;
    for (let to = from + shortestPart; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (part === word || !fits(part, from === 0, to === word.length)) continue;
      const cost = before.cost + 10 + (part.length === 3 ? 8 : part.length === 4 ? 3 : 0);
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { parts: [...before.parts, part], cost };
    }
  }
  const parts = best[word.length]?.parts;
  if (!parts) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const isTrue =
    !particles.has(first) && !falseEnds.has(last) && (last.length > 3 || shortEnds.has(last));
  return isTrue ? parts : undefined;
}

/**
 * The places that a form may have. Forms are not made from the words, because the dictionary has more than a million and a
 * content asks for a few: a form is led back to the words that give it, ending by ending.
 */
function placesIn(dictionary: Dictionary): (form: string) => number {
  const words = wordsOf(dictionary.dic);
  const suffixes = suffixesOf(dictionary.aff);
  const longest = Math.max(0, ...[...suffixes.keys()].map(({ length }) => length));
  const places = (form: string): number => {
    let found = 0;
    for (const flags of words.get(form) ?? [])
      found |= placesOf(flags) | (flags.includes('Z') ? 0 : may.standAlone);
    for (let length = 0; length <= Math.min(longest, form.length); length++) {
      const from = form.length - length;
      for (const [strip, rules] of suffixes.get(form.slice(from)) ?? []) {
        const word = form.slice(0, from) + strip;
        for (const flags of words.get(word) ?? []) found |= placesByRules(word, flags, rules);
      }
    }
    return found;
  };
  const known = new Map<string, number>();
  return (form) => {
    let found = known.get(form);
    if (found === undefined) known.set(form, (found = places(form)));
    return found;
  };
}

function placesByRules(word: string, flags: string, rules: readonly Suffix[]): number {
  let found = 0;
  for (const { flag, flags: own, condition } of rules) {
    if (!flags.includes(flag) || (condition && !condition.test(word))) continue;
    found |= placesOf(own) | (own.includes('Z') ? 0 : may.standAlone | (placesOf(flags) & may.end));
  }
  return found;
}

/** The words of the dictionary in lower case, with the flags of each line that has them. */
function wordsOf(dic: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (!/^[a-zåäöé]{2,}$/i.test(word) || /[!%]/.test(flags)) continue;
    const lower = word.toLowerCase();
    const lines = words.get(lower);
    if (lines) lines.push(flags);
    else words.set(lower, [flags]);
  }
  return words;
}

interface Suffix {
  flag: string;
  flags: string;
  condition: RegExp | undefined;
}

/**
 * The lines `SFX flag strip ending/flags condition`, by the ending and what it stands instead of; the heads of the lists
 * are shorter.
 */
function suffixesOf(aff: string): Map<string, Map<string, Suffix[]>> {
  const suffixes = new Map<string, Map<string, Suffix[]>>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', given = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [ending = '', flags = ''] = given.split('/');
    const byStrip = suffixes.getOrInsertComputed(ending === '0' ? '' : ending, () => new Map());
    byStrip
      .getOrInsertComputed(strip === '0' ? '' : strip, () => [])
      .push({
        ...{ flag, flags },
        condition: condition === '.' ? undefined : new RegExp(`${condition}$`),
      });
  }
  return suffixes;
}
