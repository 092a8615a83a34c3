import { positionIn } from '../../domain/prose.ts';
import { linksOf } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A link has an address; `[text][namn]` without a definition is shown to the reader with its brackets. */
export const linkWithoutAddress = defineRule('link-without-address', function* (world) {
  for (const { href, text, file, line, column } of linksOf(world)) {
    if (href.trim() === '' || href === '#') yield { file, line, column, params: { text } };
  }
  for (const { file, texts } of world.prose) {
    for (const text of texts) {
      const match = /\[([^\][]+)\]\[([^\][]*)\]/.exec(text.value);
      if (match) yield { file, ...positionIn(text, match.index), params: { text: match[1] } };
    }
  }
});
