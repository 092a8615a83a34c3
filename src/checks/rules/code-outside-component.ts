import { codeForm, codeWords } from '../code-words.ts';
import { defineRule } from '../rule.ts';

/** A code in running text is a component, so that it is linked and its status is shown. */
export const codeOutsideComponent = defineRule(
  'code-outside-component',
  function* (world) {
    const known = new Set(world.graph.all('code').map(({ data }) => data.code));
    for (const { word, place, isProse } of codeWords(world, codeForm)) {
      if (isProse && known.has(word)) yield { ...place, params: { code: word } };
    }
  },
  'warning',
);
