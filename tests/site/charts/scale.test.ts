import { expect, test } from 'vitest';
import { makeScale } from '../../../src/site/charts/scale.ts';

test('ends at round numbers with a handful of ticks between', () => {
  expect(makeScale({ min: 0, max: 198 }, { from: 0, to: 100 })).toMatchObject({
    low: 0,
    high: 200,
    ticks: [0, 50, 100, 150, 200],
  });
  expect(makeScale({ min: 50, max: 82 }, { from: 0, to: 100 }).ticks).toEqual([50, 60, 70, 80, 90]);
});

test('never has ticks between whole numbers', () => {
  expect(makeScale({ min: 0, max: 2 }, { from: 0, to: 100 }).ticks).toEqual([0, 1, 2]);
});

test('has a length even when every figure is nought', () => {
  const scale = makeScale({ min: 0, max: 0 }, { from: 0, to: 100 });
  expect(scale.position(0)).toBe(0);
  expect(scale.high).toBeGreaterThan(0);
});
