import { expect, test } from 'vitest';
import { isInRange, readNumber } from '../../src/client/walk-number.ts';

test.each([
  [11.5, 'under-12', true],
  [12, 'under-12', false],
  [12, 'hogst-12', true],
  [12, '12', true],
  [12.1, '12', false],
  [12, 'over-12', false],
  [12, 'fran-12', true],
  [7.5, 'fran-3-under-7.5', false],
  [3, 'fran-3-under-7.5', true],
  [-1, 'over--2-hogst--1', true],
  [5, 'alla', true],
  [5, '', false],
  [5, 'fran-3under-9', false],
  [5, '-under-9', false],
  [5, 'ja', false],
])('%f in %s: %s', (number, range, isIn) => {
  expect(isInRange(number, range)).toBe(isIn);
});

test.each([
  ['14', 14],
  [' 7,5 ', 7.5],
  ['7.5', 7.5],
  ['−2', -2],
  ['', undefined],
  ['1e9', undefined],
  ['Infinity', undefined],
  ['12 månader', undefined],
  ['99999999', undefined],
  ['0x10', undefined],
])('reads %j as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
