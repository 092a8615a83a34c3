import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningChange, meaningWordsIn } from '../../../src/domain/impact/meaning-words.ts';

test('gives the words that carry the meaning, each in one form', () => {
  expect(
    meaningWordsIn('Primärvården bör inte erbjuda mer än fyra veckor, högst 12,5 % efter 1 år.'),
  ).toEqual([
    'primärvård',
    'bör',
    'inte',
    'erbjuds',
    'mer än',
    '4',
    'vecka',
    'högst',
    '12,5%',
    'efter',
    '1',
    'år',
  ]);
});

test.each([
  ['Patienten ska få träning.', 'Patienten bör få träning.', ['ska'], ['bör']],
  ['Inom 12 veckor.', 'Inom 14 veckor.', ['12'], ['14']],
  ['Varar ett år.', 'Varar två år.', ['1'], ['2']],
  ['Smärta < 5.', 'Smärta > 5.', ['<'], ['>']],
  ['Stöd ges.', 'Stöd ges aldrig.', [], ['aldrig']],
  [
    'Från primärvård till sjukhus.',
    'Från sjukhus till primärvård.',
    ['primärvård', 'sjukhus'],
    ['sjukhus', 'primärvård'],
  ],
])('tells %s from %s', (before, after, gone, come) => {
  expect(meaningChange(before, after)).toEqual({ gone, come });
});

test.each([
  ['Primärvården erbjuder träning.', 'Träning erbjuds.', true],
  ['Träningen sker i grupp.', 'Träningen bedrivs i grupp.', false],
  ['Ett besök hos kurator.', 'Besöket hos kurator.', true],
  ['Ett samtal med kurator.', 'Samtalet med kurator.', false],
  ['Efter fyra veckor.', 'Efter 4 veckor.', false],
  ['Primärvårdens ansvar.', 'Ansvar hos primärvården.', true],
  ['Omskrivet under läsning', 'omskrivet  under läsning', false],
])('%s / %s may differ in meaning: %s', (before, after, differs) => {
  expect(meaningChange(before, after) !== undefined).toBe(differs);
});

const plain = fc
  .array(fc.constantFrom('patienten', 'träning', 'ges', 'med', 'stöd', 'åter', 'läggas'), {
    maxLength: 5,
  })
  .map((list) => list.join(' '));
const telling = fc.constantFrom(
  ...'ska bör kan inte aldrig 1 2 12 1,5 1.5 80% tre högst minst före efter veckor månader'.split(
    ' ',
  ),
  ...'primärvården specialistvård kommunal regional egenvård eller alla endast <5 >5 '
    .trim()
    .split(' '),
);

test('a telling word that comes, goes or is changed is always noticed', () => {
  fc.assert(
    fc.property(plain, plain, telling, telling, (first, last, word, other) => {
      const [was, is, without] = [word, other, ''].map((said) => `${first} ${said} ${last}`);
      expect(meaningChange(was!, is!) !== undefined).toBe(word !== other);
      expect(meaningChange(was!, without!)).toMatchObject({ come: [] });
      expect(meaningChange(was!, was!.toUpperCase())).toBeUndefined();
    }),
  );
});
