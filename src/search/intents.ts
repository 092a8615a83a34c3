import { stemWord } from '../domain/stem-word.ts';
import type { SearchKind } from '../exports/search/record.ts';

/** What the words of a question tell about the kind of answer; a wish, not a demand. */
const wishes: [words: string, kinds: SearchKind[]][] = [
  ['vem vilka vems ansvar ansvarar ansvarig ansvarsfördelning sköter', ['ansvar', 'overlamning']],
  ['vart remiss remittera remitterar remissväg remissvägar', ['overlamning', 'enhet']],
  ['överlämning överlämna lämna lämnar överföra överrapportera', ['overlamning']],
  ['betyder betydelse förkortning förkortas uttydning definition menas', ['ord']],
  ['antal många andel procent statistik siffror', ['tal']],
  ['kod koder kvå åtgärdskod', ['kod']],
  ['flöde flödesschema vårdkedja', ['flode']],
  ['beslut beslutat prio prioritet', ['beslut']],
  ['mål målnivå måluppfyllelse', ['mal']],
  ['kurs utbildning utbildningar', ['aktivitet']],
  ['rapport årsrapport uppföljning bilaga', ['rapport', 'dokument']],
  ['avsnitt kapitel', ['avsnitt']],
  ['kriterium kriterier villkor', ['kriterium']],
  ['mottagning enhet team', ['enhet']],
  ['rutin riktlinje checklista dokument', ['dokument', 'ansvar']],
];

const byStem = new Map(
  wishes.flatMap(([words, kinds]) => words.split(' ').map((word) => [stemWord(word), kinds])),
);

/** "Ta över" and "lämnar … över" are about handing over, though neither word says so alone. */
const verbs = /^(ta|tar|tas|tagit|lämna|lämnar|lämnas|lämnat|föra|förs|gå|går)$/i;

/** The kinds of record that a query asks for. */
export function wishedKinds(words: readonly string[]): SearchKind[] {
  const at = words.findIndex((word) => verbs.test(word));
  const isHandover = at >= 0 && words.slice(at + 1).some((word) => word.toLowerCase() === 'över');
  const kinds = words.flatMap((word) => byStem.get(stemWord(word)) ?? []);
  return [...new Set([...kinds, ...(isHandover ? ['overlamning' as const] : [])])];
}
