import { defineRule } from '../rule.ts';
import { writtenTexts } from '../written-texts.ts';
import { positionIn } from '../../domain/prose.ts';

/** Age, diagnosis, and a place or a day, in one sentence: somebody may know who it is. */
export const caseStory = defineRule(
  'case-story',
  function* (world) {
    for (const text of writtenTexts(world)) {
      for (const { 0: sentence, index } of text.value.matchAll(/\S[^.!?]*[.!?]?/gu)) {
        if (![age, diagnosis, placeOrDay].every((pattern) => pattern.test(sentence))) continue;
        yield { file: text.file, ...positionIn(text, index) };
      }
    }
  },
  'warning',
);

const age =
  /(?<![\p{L}\d])(?:\d{1,3}-åri(?:g|ga|ge|ng)|\d{1,3} år(?: gammal)?,? (?:kvinna|man|patient))(?!\p{L})/iu;
const diagnosis = /cancer|tumör|leukemi|lymfom|melanom|myelom|sarkom|metastas/iu;
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const placeOrDay = new RegExp(
  `(?<!\\p{L})(?:(?:från|i|på|vid) \\p{Lu}\\p{Ll}{2,}|\\d{1,2} (?:${months})|(?:19|20)\\d\\d-\\d\\d-\\d\\d)`,
  'u',
);
