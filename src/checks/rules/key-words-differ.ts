import type { Entry } from '../../domain/entry.ts';
import { guardedTexts } from '../guarded-texts.ts';
import { keyWordsIn, mainModals, numerals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A "not" that is lost, or a number that is changed, turns a duty round. So such words stand twice, and agree. */
export const keyWordsDiffer = defineRule('key-words-differ', function* ({ graph }) {
  const told = new Set<Entry>();
  for (const { entry, at, text, sentence, keyWords, strength } of guardedTexts(graph)) {
    // A modal verb of another strength is told by its own rule.
    if (strength && mainModals(sentence).some((modal) => modal.strength !== strength)) continue;
    const said = keyWordsIn(text, strength);
    const field = keyWords.map((word) => word.toLowerCase());
    if (said.join(' ') === field.join(' ')) continue;
    told.add(entry);
    yield { entry, at, params: { said: inWords(said), field: inWords(field) } };
  }
  for (const entry of graph.all('statement')) {
    if (told.has(entry)) continue;
    const { text, short, condition, strength } = entry.data;
    if (mainModals(short).some((modal) => modal.strength !== strength)) continue;
    const whole = new Set(keyWordsIn(`${text} ${condition ?? ''}`, strength));
    // A short text may count what the long one lists, but not say no where that says yes.
    const own = keyWordsIn(short, strength).filter((word) => isWord(word) && !whole.has(word));
    if (own.length === 0) continue;
    yield { entry, at: [...entry.path, 'kort'], params: { said: inWords(own), short: 'kort' } };
  }
});

const inWords = (words: readonly string[]): string | undefined =>
  words.length > 0 ? words.join(', ') : undefined;

const isWord = (word: string): boolean => !/^\d/.test(word) && !numerals.includes(word);
