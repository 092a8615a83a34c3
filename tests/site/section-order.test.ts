import { expect, test } from 'vitest';
import { compareNumbers } from '../../src/site/views/section-order.ts';

test('sorts section numbers as numbers, and sections without a number first', () => {
  expect(['7.10', '7.2', '13', 'hela', '7', '9.5'].sort(compareNumbers)).toEqual([
    'hela',
    '7',
    '7.2',
    '7.10',
    '9.5',
    '13',
  ]);
});
