import { positionIn } from '../../domain/prose.ts';
import { findPersonalNumbers } from '../personal-numbers.ts';
import { defineRule } from '../rule.ts';
import { writtenTexts } from '../written-texts.ts';

/** No personal number stands anywhere in the content; the finding shows it masked. */
export const personalNumber = defineRule('personal-number', function* (world) {
  for (const text of writtenTexts(world)) {
    for (const { index, masked } of findPersonalNumbers(text.value)) {
      yield { file: text.file, ...positionIn(text, index), params: { masked } };
    }
  }
});
