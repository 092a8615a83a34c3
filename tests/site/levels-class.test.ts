import { expect, test } from 'vitest';
import { cardRows, levelsClass } from '../../src/site/views/levels-class.ts';

/** A card with so many statements; those with criteria are longer. */
const card = (statements: number, criteria = 0) => ({
  statements: Array.from({ length: statements }, (_, index) =>
    index === 0 && criteria > 0 ? { criteria: { items: Array(criteria).fill('') } } : {},
  ),
});

test('a long first card has the others beside it, in the same order', () => {
  const [long, short, ...others] = [card(10), card(4), card(2), card(3)];
  const rows = cardRows([long!, short!], others);
  expect(rows).toEqual([[long, short, ...others]]);
  expect(levelsClass(rows[0]!)).toContain('levels-tall');
});

test('criteria make a card long', () => {
  expect(cardRows([card(5, 9), card(3, 4)], [card(2), card(1), card(3)])).toHaveLength(1);
});

test.each([
  ['the second is almost as long', [card(10), card(6)], [card(2)]],
  ['the second is empty', [card(4), card(0)], [card(2)]],
  ['the others would stick out below', [card(4), card(2)], [card(3), card(3)]],
  ['there are three main levels', [card(9), card(1), card(1)], [card(1)]],
])('keeps two rows when %s', (_, main, others) => {
  const rows = cardRows(main, others);
  expect(rows).toEqual([main, others]);
  expect(rows.map(levelsClass).join()).not.toContain('levels-tall');
});

test('no row without cards', () => {
  expect(cardRows([card(9), card(1)], [])).toHaveLength(1);
  expect(cardRows([], [card(1)])).toHaveLength(1);
});
