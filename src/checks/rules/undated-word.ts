import { positionIn } from '../../domain/prose.ts';
import { readerTexts } from '../reader-texts.ts';
import { undatedWordIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A word like "nyligen" goes stale in silence; with a year in the same sentence the reader can judge. */
export const undatedWord = defineRule(
  'undated-word',
  function* ({ graph, prose }) {
    for (const entry of graph.entries()) {
      for (const { value, at } of readerTexts(entry)) {
        const word = undatedWordIn(value);
        if (word) yield { entry, at, params: { word } };
      }
    }
    for (const { file, texts } of prose) {
      for (const text of texts) {
        const word = undatedWordIn(text.value);
        if (!word) continue;
        yield { file, ...positionIn(text, text.value.indexOf(word)), params: { word } };
      }
    }
  },
  'warning',
);
