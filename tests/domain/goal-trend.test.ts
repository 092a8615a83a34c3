import { expect, test } from 'vitest';
import type { Certainty, GoalLevel } from '../../src/domain/goal-level.ts';
import { goalTrend, isChange } from '../../src/domain/goal-trend.ts';

const state = (level: GoalLevel, certainty: Certainty = 'hog') => ({ level, certainty });

test('has nothing to compare the first year with', () => {
  expect(goalTrend(undefined, state('N3'))).toBe('first');
});

test('never calls a level that follows silence a change', () => {
  for (const level of ['N1', 'N2', 'N3', 'N4'] as const) {
    expect(goalTrend(state('N0'), state(level))).toBe('unknown-before');
    expect(goalTrend(state(level), state('N0'))).toBe('unknown-now');
  }
  expect(goalTrend(state('N0'), state('N0'))).toBe('unknown');
});

test('does not compare when one of the years is uncertain', () => {
  expect(goalTrend(state('N1', 'lag'), state('N2'))).toBe('uncertain');
  expect(goalTrend(state('N1'), state('N2', 'lag'))).toBe('uncertain');
  expect(goalTrend(state('N2', 'lag'), state('N2'))).toBe('uncertain');
});

test('tells higher, lower and the same apart', () => {
  expect(goalTrend(state('N1'), state('N2', 'medel'))).toBe('higher');
  expect(goalTrend(state('N4'), state('N3'))).toBe('lower');
  expect(goalTrend(state('N2'), state('N2'))).toBe('same');
});

test('calls only higher and lower a change', () => {
  expect(
    (['first', 'unknown', 'unknown-before', 'unknown-now', 'uncertain', 'same'] as const).some(
      isChange,
    ),
  ).toBe(false);
  expect((['higher', 'lower'] as const).every(isChange)).toBe(true);
});
