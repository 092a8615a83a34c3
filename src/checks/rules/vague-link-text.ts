import { linksOf } from '../addresses.ts';
import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

const vague = new Set(
  'här|hit|klicka här|tryck här|läs här|se här|läs mer|läs mer här|mer|mer information|länk|länken|denna länk|den här länken|sidan|dokumentet|'.split(
    '|',
  ),
);

/** A link text says where the link leads, also when it is read without the sentence around it. */
export const vagueLinkText = defineRule(
  'vague-link-text',
  function* (world) {
    for (const { text, file, line, column } of linksOf(world)) {
      const plain = normalise(text).replace(/[\s.:!…»>→]+$/u, '');
      if (vague.has(plain) || /^(https?:\/\/|www\.)\S+$/.test(plain)) {
        yield { file, line, column, params: { text } };
      }
    }
  },
  'warning',
);
