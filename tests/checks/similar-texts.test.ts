import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarTexts } from '../../src/checks/similar-texts.ts';

const pairs = (...texts: string[]) => [...similarTexts(texts)];

test('finds texts that differ in a word of many, in any order', () => {
  const text = 'Två utbildningsdagar hölls i Umeå för alla kontaktsjuksköterskor i hela regionen.';
  expect(pairs(text, 'Något annat.', text.toUpperCase())).toEqual([[0, 2]]);
  expect(pairs(text, text.replace('Två', 'Tre'))).toEqual([[0, 1]]);
  expect(pairs(text, text.replace('Två utbildningsdagar', 'Tre webbinarier'))).toEqual([]);
});

test('takes a text that says more for another text', () => {
  expect(
    pairs('Teamet startade hösten 2024.', 'Teamet startade hösten 2024 i Skellefteå.'),
  ).toEqual([]);
});

test('counts repeated words', () => {
  expect(pairs('inte inte inte inte rutin', 'inte rutin')).toEqual([]);
});

test('finds every pair that a comparison of all with all finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const all = texts.flatMap((a, i) =>
        texts.flatMap((b, j) => (i < j && pairs(a, b).length > 0 ? [[i, j]] : [])),
      );
      expect(pairs(...texts).sort()).toEqual(all.sort());
    }),
  );
});

test('compares thousands of records in a moment', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `ord${index}`);
  const texts = Array.from({ length: 3000 }, (_, nth) =>
    Array.from({ length: 25 }, (_, at) => words[(nth * 37 + at * at * 101) % 4000]).join(' '),
  );
  const begun = performance.now();
  pairs(...texts);
  expect(performance.now() - begun).toBeLessThan(1000);
});
