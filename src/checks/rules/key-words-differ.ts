import { guardedTexts } from '../guarded-texts.ts';
import { keyWordsIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A "not" that is lost, or a number that is changed, turns a duty round. So such words stand twice, and agree. */
export const keyWordsDiffer = defineRule('key-words-differ', function* ({ graph }) {
  for (const { entry, at, text, keyWords } of guardedTexts(graph)) {
    const said = keyWordsIn(text);
    const field = keyWords.map((word) => word.toLowerCase());
    if (said.join(' ') === field.join(' ')) continue;
    yield { entry, at, params: { said: inWords(said), field: inWords(field) } };
  }
});

const inWords = (words: readonly string[]): string | undefined =>
  words.length > 0 ? words.join(', ') : undefined;
