import type { Reservation, Strength } from '../domain/schemas/strength.ts';
import type { TimeRule } from '../domain/schemas/time-rule.ts';

// JavaScript's \b knows only ASCII: "å" would end a word. These two do the same for Swedish.
const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';

const word = (pattern: string, end = wordEnd) =>
  new RegExp(`${wordStart}(?:${pattern})${end}`, 'iu');

/** The word that must stand in a text for each strength. "Ansvar" and "beskrivning" have none of their own. */
const strengthWords: Partial<Record<Strength, RegExp>> = {
  ska: word('ska|skall'),
  bor: word('bör'),
  kan: word('kan'),
  erbjuds: word('erbjud', ''),
  rekommenderas: word('rekommend', ''),
  remitteras: word('remitter|remiss', ''),
  hanvisas: word('hänvisa', ''),
  planerat: word('kommer att|planera', ''),
};

export const hasStrengthWord = (text: string, strength: Strength): boolean =>
  strengthWords[strength]?.test(text) ?? true;

/** The modal verbs that carry legal weight, with the strength each of them says. */
const modals: Readonly<Record<string, Strength | undefined>> = {
  ska: 'ska',
  skall: 'ska',
  bör: 'bor',
  kan: 'kan',
  måste: undefined,
};

const duty = word('ska|skall|bör|måste');

/** The first word of a text that lays a duty on somebody, wherever in a sentence it stands. */
export const dutyWordIn = (text: string): string | undefined => duty.exec(text)?.[0].toLowerCase();

const subordinators = word(
  'som|vars|vilka|vilken|vilket|att|om|när|där|då|vad|hur|vem|innan|tills|eftersom|så|än|medan',
);

/**
 * The modal verbs that stand in main clauses. A verb inside "som …", "att …", "när …" says something about a
 * condition, not about the duty, so it is left out: the search is careful rather than complete.
 */
export function mainModals(text: string): { verb: string; strength: Strength | undefined }[] {
  const found: { verb: string; strength: Strength | undefined }[] = [];
  for (const clause of text.split(/[.,;:!?()–—]/u)) {
    const before: string[] = [];
    for (const verb of clause.split(/\s+/u)) {
      const lower = verb.toLowerCase();
      if (lower in modals && !subordinators.test(before.join(' '))) {
        found.push({ verb: lower, strength: modals[lower] });
      }
      before.push(verb);
    }
  }
  return found;
}

/** The words with which a text may say a reservation. */
const reservationWords: Record<Reservation, RegExp> = {
  'vid-behov': word(
    'vid( eventuella?)? behov|(när|om|där)( det)?( finns)? behov|behov(et)? (finns|uppstår)|som behöver',
  ),
  'om-mojligt': word(
    'om( det är)? möjligt|när( det är)? möjligt|(så långt|där)( som| det)?( är)? möjligt',
  ),
  'begransad-omfattning': word('begränsad omfattning'),
  foretradesvis: word('företrädesvis|helst|i första hand'),
  ibland: word('ibland'),
};

export const hasReservation = (text: string, reservation: Reservation): boolean =>
  reservationWords[reservation].test(text);

/** The phrases that always are a reservation when they stand in a text. */
const plainReservations: [Reservation, RegExp][] = [
  ['vid-behov', word('vid behov')],
  ['om-mojligt', word('om möjligt')],
  ['begransad-omfattning', word('i begränsad omfattning')],
  ['foretradesvis', word('företrädesvis')],
];

export const reservationsIn = (text: string): Reservation[] =>
  plainReservations.filter(([, pattern]) => pattern.test(text)).map(([reservation]) => reservation);

/** The numbers that texts write in letters, in order from nought. */
export const numerals: readonly string[] = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

const unitWords: [NonNullable<TimeRule['unit']>, string][] = [
  ['dag', 'dag(?:ar|en|s)?(?:na)?s?'],
  ['vecka', 'veck(?:a|an|as|or|orna|ors\\p{L}*)'],
  ['manad', 'månad(?:er|en|s)?(?:na)?s?'],
  ['ar', 'år(?:et|en|s)?'],
];

const numberWord = ['\\d+(?:[.,]\\d+)?', 'en', ...numerals].join('|');
const unitWord = unitWords.map(([, pattern]) => `(${pattern})`).join('|');
const timePhrase = new RegExp(
  `${wordStart}(${numberWord})[\\s\\u00a0-]*(?:${unitWord})${wordEnd}`,
  'giu',
);

export interface TimeSpan {
  value: number;
  unit: NonNullable<TimeRule['unit']>;
  /** As it stands in the text. */
  phrase: string;
}

/** Every span of time in a text: "1 år", "ett år", "12 veckor". */
export function timesIn(text: string): TimeSpan[] {
  return [...text.matchAll(timePhrase)].flatMap((match) => {
    const unit = unitWords.find((_, index) => match[index + 2] !== undefined)?.[0];
    const value = numberOf(match[1]!);
    // "2021 års utgåva" names a year; it is no span of time.
    const isYear = unit === 'ar' && value >= 1900;
    return unit && !isYear ? [{ value, unit, phrase: match[0] }] : [];
  });
}

function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'en') return 1;
  const index = numerals.indexOf(lower);
  return index >= 0 ? index : Number(lower.replace(',', '.'));
}

// "Ett" and "en" are articles more often than numbers.
const plainNumber = ['\\d+(?:[.,]\\d+)*', ...numerals.filter((numeral) => numeral !== 'ett')].join(
  '|',
);
const keyWord = new RegExp(
  `${wordStart}(?:${plainNumber}|inte|ej|icke|ingen|inget|inga|aldrig|varken|saknar|saknas|utan|ska|skall|bör|kan|måste)${wordEnd}`,
  'giu',
);

/**
 * The words that decide what a text means and that no other field holds: negations, numbers that are no span of time,
 * and modal verbs beside the one of the strength. In order, in small letters.
 */
export function keyWordsIn(text: string, strength?: Strength): string[] {
  const spans = timesIn(text).map(({ phrase }) => phrase);
  const bare = spans.reduce((rest, phrase) => rest.replace(phrase, ' '), text);
  return [...bare.matchAll(keyWord)]
    .map(([found]) => found.toLowerCase())
    .filter((found) => !(found in modals) || strength === undefined || modals[found] !== strength);
}

/** Words that are true only on the day they are written. */
const undatedWords = word(
  'nyligen|i höst|i vår(?! )|i sommar|i vinter|för närvarande|i dagsläget|i nuläget|just nu|inom kort|kommer att (?:rekommenderas|gälla|införas|ändras|ersättas)|i år|nästa år|förra året',
);

/** The first word of a text that needs a year, and has none in its sentence. */
export function undatedWordIn(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+/u)) {
    const match = undatedWords.exec(sentence);
    if (match && !/(?<!\d)(19|20)\d\d(?!\d)/.test(sentence)) return match[0];
  }
  return undefined;
}

/** Text without differences in case, spaces or a final full stop. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\.$/u, '')
    .trim();
