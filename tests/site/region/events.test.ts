import { expect, test } from 'vitest';
import { sortTime, timeInWords } from '../../../src/site/views/region/events.ts';

test('says a time with the precision of the source and no more', () => {
  expect(timeInWords('2019')).toBe('2019');
  expect(timeInWords('2019-06')).toBe('juni 2019');
  expect(timeInWords('2022-06-05')).toBe('5 juni 2022');
});

test('sorts parts of a year that the source gives in words among its months', () => {
  const times: [string | null, string][] = [
    ['2021-12', ''],
    ['2021', 'hösten 2021'],
    ['2021', ''],
    ['2021', 'våren 2021'],
    [null, 'före uppföljningen för 2021'],
    ['2022-06-15', ''],
  ];
  const sorted = times.sort((a, b) => (sortTime(...a) < sortTime(...b) ? -1 : 1));

  expect(sorted.map(([time, words]) => words || time)).toEqual([
    'före uppföljningen för 2021',
    '2021',
    'våren 2021',
    'hösten 2021',
    '2021-12',
    '2022-06-15',
  ]);
});
