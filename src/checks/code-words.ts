import { positionIn } from '../domain/prose.ts';
import type { Place, World } from './rule.ts';
import { readerTexts } from './reader-texts.ts';

export interface CodeWord {
  /** As it stands in the text. */
  word: string;
  place: Place;
  isProse: boolean;
}

/** Where each pattern is found in the texts that readers meet. The pattern must be global. */
export function* codeWords({ graph, prose }: World, pattern: RegExp): Generator<CodeWord> {
  for (const entry of graph.entries()) {
    for (const { value, at } of readerTexts(entry)) {
      for (const [word] of value.matchAll(pattern))
        yield { word, place: { entry, at }, isProse: false };
    }
  }
  for (const { file, texts } of prose) {
    for (const text of texts) {
      for (const { 0: word, index } of text.value.matchAll(pattern)) {
        yield { word, place: { file, ...positionIn(text, index) }, isProse: true };
      }
    }
  }
}

const start = '(?<![\\p{L}\\p{N}-])';
// A document id such as HS976-305 is not a code; "AW019-koden" holds one.
const end = '(?![\\p{L}\\p{N}])(?!-\\d)';

/** The form of a code, also with the letter O where a zero should be. */
export const codeForm = new RegExp(`${start}(?=[A-Z]{2}O*\\d)[A-Z]{2}[\\dO]{3}${end}`, 'gu');

/** What may be a code in another form: "dv111", "DV 111", "DVIII". Only what the register holds is taken for one. */
export const looseCodeForm = new RegExp(`${start}[A-Za-z]{2}[ \\u00a0]?[\\dOoIl]{3}${end}`, 'gu');

/** "av 019" → "AV019", with the letters O and I as digits. */
export function toCode(word: string): string {
  const compact = word.replace(/[ \u00a0]/gu, '');
  return (
    compact.slice(0, 2).toUpperCase() + compact.slice(2).replace(/o/gi, '0').replace(/[il]/gi, '1')
  );
}
