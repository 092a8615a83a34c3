import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakText } from '../../src/flows/break-text.ts';
import { textWidth } from '../../src/flows/text-width.ts';
import '../property-seed.ts';

const measure = (text: string) => textWidth(text, 15);
const lines = (text: string, width: number) => breakText(text, width, measure);

test('breaks between words while words fit', () => {
  expect(lines('Behövs fortsatt utredning, bedömning och behandling?', 160)).toEqual([
    'Behövs fortsatt',
    'utredning, bedömning',
    'och behandling?',
  ]);
});

describe('a word that fills more than a line', () => {
  test.each([
    ['rehabiliteringskoordinator', 150, ['rehabiliterings-', 'koordinator']],
    ['cancerrehabiliteringsteamet', 160, ['cancerrehabiliterings-', 'teamet']],
    ['verksamhetsområdeschef', 120, ['verksamhets-', 'områdeschef']],
    ['cytostatikabehandling', 110, ['cytostatika-', 'behandling']],
    ['Västerbotten-Norrbotten', 120, ['Västerbotten-', 'Norrbotten']],
  ])('%s is hyphenated where Swedish allows it', (word, width, expected) => {
    expect(lines(word, width)).toEqual(expected);
  });

  test('is cut where it has no syllables', () => {
    expect(lines('x'.repeat(60), 100).join('')).toBe('x'.repeat(60));
  });
});

test('loses no letter and fits the width, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const broken = lines(text, 140);
      const letters = (one: string) => one.replace(/[\s\p{Cc}-]/gu, '');
      expect(letters(broken.join(''))).toBe(letters(text));
      for (const line of broken) {
        expect([...line].length === 1 || measure(line) <= 140).toBe(true);
      }
    }),
  );
});
