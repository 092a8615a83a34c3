import { givenNames } from '../given-names.ts';
import { positionIn } from '../../domain/prose.ts';
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
        const name = nameIn(value);
        if (name && !roles.has(`${entry.file} ${at.join('.')}`)) yield { entry, at, params: name };
      }
    }
    for (const { file, texts } of prose) {
      for (const text of texts) {
        const name = nameIn(text.value);
        if (name) yield { file, ...positionIn(text, name.index), params: { name: name.name } };
      }
    }
  },
  'warning',
);

/** A common given name with a word in capitals behind it. */
function nameIn(text: string): { name: string; index: number } | undefined {
  for (const { 0: given, 1: rest, index } of text.matchAll(names)) {
    const [first] = given.split('-');
    if (givenNames.has(first!)) return { name: `${given}${rest}`, index };
  }
  return undefined;
}

const capital = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const names = new RegExp(
  `(?<![\\p{L}\\d-])${capital}(?=( (?:[Aa]f |[Vv]on |[Dd]e )?${capital}))`,
  'gu',
);
