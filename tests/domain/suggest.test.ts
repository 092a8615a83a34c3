import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, foldId, suggest } from '../../src/domain/suggest.ts';

const levels = ['specialiserad', 'primarvard', 'regional-primarvard', 'egenvard', 'alla'];

test('suggests the closest care level when the id is misspelt', () => {
  expect(suggest('primarvad', levels)).toBe('primarvard');
  expect(suggest('speicaliserad', levels)).toBe('specialiserad');
});

test('sees through accents, case and spaces', () => {
  expect(suggest('Primärvård', levels)).toBe('primarvard');
  expect(suggest('regional primärvård', levels)).toBe('regional-primarvard');
});

test('suggests the whole id when only its beginning was typed', () => {
  expect(suggest('special', levels)).toBe('specialiserad');
});

test('suggests nothing when nothing is near', () => {
  expect(suggest('kommunen', levels)).toBeUndefined();
  expect(suggest('xx', levels)).toBeUndefined();
});

test('suggests the point with the same number, and none when two are as near', () => {
  const points = ['v-002', 'v-004', 'v-024', 'v-025', 'v-100'];
  expect(suggest('v-0024', points)).toBe('v-024');
  expect(suggest('v-24', points)).toBe('v-024');
  expect(suggest('V-0100', points)).toBe('v-100');
  expect(suggest('V-024', ['v-24', 'v-024'])).toBe('v-024');
  expect(suggest('v-005', ['v-002', 'v-004'])).toBeUndefined();
  expect(suggest('v-10', ['v-1', 'v-100'])).toBeUndefined();
  // The order in which words are known decides nothing.
  expect(suggest('v-005', ['v-004', 'v-002'])).toBeUndefined();
  expect(suggest('v-0024', points.toReversed())).toBe('v-024');
});

test('a word that is known twice, or by id and by name, is one', () => {
  expect(suggest('primarvad', ['primarvard', 'primarvard'])).toBe('primarvard');
  expect(suggest('primarvad', ['primarvard', 'Primärvård'])).toBe('primarvard');
});

test('two words with the same beginning are told apart by how much is left to type', () => {
  expect(suggest('norra', ['norrbotten', 'norra-mal', 'norra-plan'])).toBeUndefined();
  expect(suggest('norra', ['norran', 'norra-plan'])).toBe('norran');
});

test('is stricter with short words, where two edits make another word', () => {
  expect(suggest('vgr', ['orl'])).toBeUndefined();
  expect(suggest('vrg', ['vgr'])).toBe('vgr');
});

test('counts a swap of neighbours as one edit', () => {
  expect(editDistance('fatigue', 'faitgue')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('distance is a metric in the ways that matter for suggestions', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldId(foldId(text))).toBe(foldId(text));
    }),
  );
});
