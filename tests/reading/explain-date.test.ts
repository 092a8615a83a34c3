import { expect, test } from 'vitest';
import { explainDate } from '../../src/reading/explain-date.ts';

test('says which month or day does not exist', () => {
  expect(explainDate('2026-13-01')).toEqual({ cause: 'month', number: 13 });
  expect(explainDate('2026-02-30')).toEqual({ cause: 'day', number: 30, month: 'februari' });
  expect(explainDate('2025-02-29')).toEqual({ cause: 'day', number: 29, month: 'februari 2025' });
});

test('suggests the day when it is written another way', () => {
  for (const written of [
    '251030',
    '20251030',
    '2025-10-30T00:00',
    '30/10 2025',
    '30/10/2025',
    '30 oktober 2025',
    '2025.10.30',
  ]) {
    expect(explainDate(written).suggestion, written).toBe('2025-10-30');
  }
});

test('suggests nothing when no day can be meant', () => {
  for (const written of ['251330', 'snart', '12', '99999999', '']) {
    expect(explainDate(written), written).toEqual({ cause: 'form' });
  }
});
