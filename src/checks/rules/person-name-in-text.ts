import { positionIn } from '../../domain/prose.ts';
import { personNameIn } from '../person-names.ts';
import { readerTexts } from '../reader-texts.ts';
import { roleFields } from '../role-fields.ts';
import { defineRule } from '../rule.ts';

/** People are not named in texts: a name is personal data, and the function is what the reader needs. */
export const personNameInText = defineRule(
  'person-name-in-text',
  function* ({ graph, prose }) {
    const roles = new Set(
      roleFields(graph).map(({ entry, at }) => `${entry.file} ${at.join('.')}`),
    );
    for (const entry of graph.entries()) {
      for (const { value, at } of readerTexts(entry)) {
        const name = personNameIn(value);
        if (name && !roles.has(`${entry.file} ${at.join('.')}`)) yield { entry, at, params: name };
      }
    }
    for (const { file, texts } of prose) {
      for (const text of texts) {
        const name = personNameIn(text.value);
        if (name) yield { file, ...positionIn(text, name.index), params: { name: name.name } };
      }
    }
  },
  'warning',
);
