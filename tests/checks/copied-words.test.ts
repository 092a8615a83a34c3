import { expect, test } from 'vitest';
import {
  copiedWords,
  namesByFirstWord,
  placedWords,
  runsOf,
} from '../../src/checks/copied-words.ts';

const source =
  'Patienterna erbjuds i regel en plan vid diagnos-\nbeskedet. Nätverket träffas 7,5 gånger.';

function copied(texts: string[], names: string[] = []): string[] {
  const runs = runsOf([{ name: 'prov', text: source }]);
  return [...copiedWords(placedWords(texts), runs, namesByFirstWord(names))].map(
    ({ words, first }) => `${first.text}:${first.index} ${words.join(' ')}`,
  );
}

test('finds seven words in a row through line breaks, hyphens, case and marks', () => {
  expect(copied(['Alla patienterna ERBJUDS i regel en plan – vid diagnosbeskedet!'])).toEqual([
    '0:5 patienterna erbjuds i regel en plan vid diagnosbeskedet',
  ]);
  expect(copied(['Patienterna erbjuds i regel en plan då.'])).toEqual([]);
});

test('reads a text on where markup divides it', () => {
  expect(copied(['Så erbjuds i', 'regel', 'en plan vid diagnosbeskedet.'])).toEqual([
    '0:3 erbjuds i regel en plan vid diagnosbeskedet',
  ]);
});

test('does not count the words of names', () => {
  const text = 'Patienterna erbjuds i regel en plan vid diagnosbeskedet.';
  expect(copied([text], ['En plan'])).toEqual([]);
  expect(copied([text], ['Plan'])).toHaveLength(1);
});
