import { suggest } from '../../domain/suggest.ts';
import { codeForm, codeWords, toCode } from '../code-words.ts';
import { defineRule } from '../rule.ts';

/**
 * A code in a text is in the register. Its form proves nothing: AWO19 with the letter O looks right, and one wrong
 * digit is another measure.
 */
export const codeNotInRegister = defineRule('code-not-in-register', function* (world) {
  const known = new Set(world.graph.all('code').map(({ data }) => data.code));
  const suggestionFor = (word: string) =>
    known.has(toCode(word)) ? toCode(word) : suggest(word, known);
  for (const { word, place } of codeWords(world, codeForm)) {
    if (!known.has(word))
      yield { ...place, params: { code: word, suggestion: suggestionFor(word) } };
  }
  for (const { file, components } of world.prose) {
    for (const { name, attributes, line, column } of components) {
      const code = attributes.kod ?? '';
      if (name !== 'Kod' || known.has(code)) continue;
      yield { file, line, column, params: { code, suggestion: suggestionFor(code) } };
    }
  }
});
