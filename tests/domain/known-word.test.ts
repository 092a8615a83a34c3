import { expect, test } from 'vitest';
import {
  hasBeginning,
  hasWord,
  isKnownText,
  isKnownWord,
  toVocabulary,
} from '../../src/domain/known-word.ts';

const vocabulary = toVocabulary(['kurator', 'lymfödem', 'remiss', 'skelettmetastaser']);

test('knows a word in any inflection, with or without dots', () => {
  expect(hasWord(vocabulary, 'kuratorns')).toBe(true);
  expect(hasWord(vocabulary, 'lymfodemet')).toBe(true);
  expect(hasWord(vocabulary, 'kur')).toBe(false);
});

test('knows the beginning of a word that is still being typed', () => {
  expect(hasBeginning(vocabulary, 'skelettmet')).toBe(true);
  expect(hasBeginning(vocabulary, 'zebra')).toBe(false);
  expect(isKnownWord(vocabulary, 'sk')).toBe(false);
});

test('knows a text by its words, small ones aside', () => {
  expect(isKnownText(vocabulary, 'remiss till kurator')).toBe(true);
  expect(isKnownText(vocabulary, 'remiss till sjukgymnast')).toBe(false);
});
