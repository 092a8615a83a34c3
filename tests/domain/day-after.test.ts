import { expect, test } from 'vitest';
import { dayAfter } from '../../src/domain/day-after.ts';

test('validity lapses on the day after its last day, also over months, years and leap days', () => {
  expect(dayAfter('2026-06-30')).toBe('2026-07-01');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2028-02-28')).toBe('2028-02-29');
});

test('does not slip where clocks are put forward', () => {
  expect(dayAfter('2026-03-28')).toBe('2026-03-29');
  expect(dayAfter('2026-03-29')).toBe('2026-03-30');
});
