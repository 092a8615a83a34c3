import { expect, test } from 'vitest';
import { excerptOf, markAnswer } from '../../src/search/hit.ts';
import { describeAnswer } from '../../src/search/words.ts';

const content =
  'Fatigue. ⁂ Primärvården erbjuder (hembesök). ⁂ Vid behov. Skelettmetastaser, i vardagen. ⁂ hemma, trött.';
const shown = (pieces: { text: string; marked: boolean }[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks the matched words of the answer and leaves punctuation outside', () => {
  expect(shown(markAnswer(content, new Set([2, 4])))).toBe('[Primärvården] erbjuder ([hembesök]).');
});

test('shows where the rest matches when the answer does not', () => {
  expect(shown(excerptOf(content, new Set([8])))).toBe(
    'Vid behov. [Skelettmetastaser], i vardagen.',
  );
  expect(excerptOf(content, new Set([4, 8]))).toBeUndefined();
});

test('never shows words that are only searched', () => {
  expect(excerptOf(content, new Set([12]))).toBeUndefined();
  expect(shown(markAnswer(content, new Set([12])))).toBe('Primärvården erbjuder (hembesök).');
});

const query = {
  phrases: [],
  units: [],
  named: [],
  regions: [],
  otherRegions: [],
  years: [],
  kinds: [],
  codes: [],
  unknownCodes: [],
  unknownWords: [],
  found: [],
};

test('says what is true about a code no source names', () => {
  const outcome = {
    typed: 'AW019',
    answer: { ...query, unknownCodes: ['AW019'] },
    count: 0,
    countUnfiltered: 0,
  };
  expect(describeAnswer({ ...outcome, hasCodes: false })).toEqual({
    status: 'Inga träffar på ”AW019”',
    remarks: [
      {
        text: 'Koden AW019 finns inte i de källor som webbplatsen täcker i dag. Ingen av källorna nämner någon KVÅ-kod.',
      },
      {
        text: 'Pröva ett annat ord för samma sak, eller gå vidare till ett behov eller en lista nedan.',
      },
    ],
  });
});

test('offers to remove the filters when they are what hides the hits', () => {
  const { remarks } = describeAnswer({
    typed: 'x',
    answer: query,
    count: 0,
    countUnfiltered: 1,
    hasCodes: true,
  });
  expect(remarks).toEqual([{ text: 'Utan avgränsningar finns 1 träff.', clearsFilters: true }]);
});
