import { codeForm, codeWords, looseCodeForm, toCode } from '../code-words.ts';
import { defineRule } from '../rule.ts';

/** A code is written as in the register, so that the search finds it. */
export const codeIllWritten = defineRule('code-ill-written', function* (world) {
  const known = new Set(world.graph.all('code').map(({ data }) => data.code));
  for (const { word, place } of codeWords(world, looseCodeForm)) {
    // What already has the form of a code is the business of `code-not-in-register`.
    if (word.match(codeForm) || !known.has(toCode(word))) continue;
    yield { ...place, params: { word, suggestion: toCode(word) } };
  }
});
