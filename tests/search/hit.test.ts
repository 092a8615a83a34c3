import { expect, test } from 'vitest';
import { excerptOf, markAnswer, markTitle } from '../../src/search/hit.ts';
import { describeAnswer } from '../../src/search/words.ts';

const content =
  'Fatigue. ⁂ Primärvården erbjuder (hembesök). ⁂ Vid behov. Skelettmetastaser, i vardagen. ⁂ hemma, trött.';
const shown = (pieces: { text: string; marked: boolean }[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks the matched words of the answer and leaves punctuation outside', () => {
  expect(shown(markAnswer(content, new Set([2, 4])))).toBe('[Primärvården] erbjuder ([hembesök]).');
});

test('marks the matched words of the title, without the full stop of the index', () => {
  expect(shown(markTitle(content, new Set([0])))).toBe('[Fatigue]');
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
  silent: [],
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
        pointsBelow: true,
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

test('says what no source tells, and that a region has no source, before anything else', () => {
  const topic = { topic: 'Telefonnummer', text: 'Telefonnummer finns inte i källorna.', words: [] };
  const { status, remarks } = describeAnswer({
    typed: 'telefonnummer skåne',
    notCovered: [topic],
    answer: { ...query, otherRegions: ['Skåne'] },
    count: 0,
    countUnfiltered: 0,
    hasCodes: true,
  });
  expect(status).toBe('Inga träffar på ”telefonnummer skåne”');
  expect(remarks.map(({ text }) => text)).toEqual([
    topic.text,
    'Webbplatsen har ingen källa från Skåne. Vad andra regioner har bestämt visas inte som svar.',
  ]);
});

test('offers the way back from a slip, and the way back from that', () => {
  const unit = { typed: 'fatgue', corrected: 'fatigue', searches: [], values: [], records: [] };
  const outcome = { typed: 'fatgue', count: 1, countUnfiltered: 1, hasCodes: true };
  expect(describeAnswer({ ...outcome, answer: { ...query, units: [unit] } }).remarks).toEqual([
    { text: 'Visar träffar för ”fatigue”.', asTyped: 'fatgue' },
  ]);
  expect(describeAnswer({ ...outcome, answer: query, asTyped: true }).remarks).toEqual([
    { text: 'Söker på ”fatgue” så som det är skrivet.', corrects: true },
  ]);
});
