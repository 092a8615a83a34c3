import { stemWord } from '../domain/stem-word.ts';
import type { SearchKind } from '../exports/search/record.ts';

/** What the words of a question tell about the kind of answer; a wish, not a demand. */
const wishes: [words: string, kinds: SearchKind[]][] = [
  ['vem vilka vems ansvar ansvarar ansvarig ansvarsfördelning sköter', ['ansvar', 'overlamning']],
  ['vart remiss remittera remitterar remissväg remissvägar', ['overlamning', 'enhet']],
  ['skicka skickar skickas hänvisa hänvisar hänvisas hänvisning', ['overlamning', 'enhet']],
  ['överlämning överlämna lämna lämnar överföra överföring överrapportera', ['overlamning']],
  ['betyder betydelse förkortning förkortas uttydning definition menas', ['ord']],
  ['antal många andel procent statistik siffror', ['tal']],
  ['kod koder kvå åtgärdskod', ['kod']],
  ['flöde flödesschema vårdkedja', ['flode']],
  ['beslut beslutat beslutade besluta bestämt bestämde bestämma prio prioritet', ['beslut']],
  ['mål målnivå måluppfyllelse', ['mal']],
  ['kurs utbildning utbildningar', ['aktivitet']],
  ['rapport årsrapport uppföljning bilaga', ['rapport', 'dokument']],
  ['avsnitt kapitel', ['avsnitt']],
  ['kriterium kriterier villkor', ['kriterium']],
  ['mottagning enhet team klinik', ['enhet']],
  ['rutin riktlinje checklista dokument', ['dokument', 'ansvar']],
];

const byStem = new Map(
  wishes.flatMap(([words, kinds]) => words.split(' ').map((word) => [stemWord(word), kinds])),
);

/** A compound is of the kind that its last part says: a "rehabteam" is a team. */
const lastParts: [stem: string, kinds: SearchKind[]][] = 'team mottagning kurs utbildning rapport'
  .split(' ')
  .map((word) => [stemWord(word), byStem.get(stemWord(word))!]);

function kindsOf(word: string): SearchKind[] {
  const stem = stemWord(word);
  return byStem.get(stem) ?? lastParts.find(([last]) => stem.endsWith(last))?.[1] ?? [];
}

/** "Ta över" and "lämnar … över" are about handing over, though neither word says so alone. */
const verbs = /^(ta|tar|tas|tagit|lämna|lämnar|lämnas|lämnat|föra|förs|gå|går)$/i;

/** A patient who is moved is handed over, with no "över" beside it. */
const movingVerbs = /^(flytta[rs]?|flyttats?|slussa[rs]?|slussats?)$/i;

export const isMovingVerb = (word: string): boolean => movingVerbs.test(word);

/**
 * Where in a query a verb of handing over stands: one that means it alone, or that the word "över" later on makes mean it;
 * -1 when there is none.
 */
export function handoverAt(words: readonly string[]): number {
  const moving = words.findIndex(isMovingVerb);
  if (moving >= 0) return moving;
  const at = words.findIndex((word) => verbs.test(word));
  return at >= 0 && words.slice(at + 1).some((word) => word.toLowerCase() === 'över') ? at : -1;
}

/** What editors do to what is written here, as they say it; "ändringar" and "byter" are words of readers. */
const editing = /^(ändrar?|rättar?|byta|lägga|lägger|anteckna|redigera)$/i;

/** The kinds of record that a query asks for. */
export function wishedKinds(words: readonly string[]): SearchKind[] {
  const kinds = words.flatMap(kindsOf);
  if (handoverAt(words) >= 0) kinds.push('overlamning');
  if (words.some((word) => editing.test(word))) kinds.push('handbok');
  return [...new Set(kinds)];
}
