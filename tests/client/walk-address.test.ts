import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '../../src/client/walk-address.ts';

test('reads answers in the order of the address', () => {
  expect(readAnswers('?svar=icke_kurativ:nej,manader_efter_avslut:14,vard:over-12')).toEqual({
    given: [
      { name: 'icke_kurativ', value: 'nej' },
      { name: 'manader_efter_avslut', value: '14' },
      { name: 'vard', value: 'over-12' },
    ],
    isOdd: false,
  });
});

test('is empty without answers', () => {
  for (const search of ['', '?', '?svar=', '?annat=1'])
    expect(readAnswers(search)).toEqual({ given: [], isOdd: false });
});

test.each([
  '?svar=<img src=x onerror=alert(1)>',
  '?svar=__proto__:ja',
  '?svar=a:b:c',
  '?svar=%00',
  '?svar=%E0%A4%A',
  '?svar=a:ja&svar=b:nej',
  `?svar=${'a:ja,'.repeat(1000)}a:ja`,
  '?svar=åäö:ja',
  '?svar=A:JA',
  '?svar=,,,',
])('says that %s has something odd in it', (search) => {
  expect(readAnswers(search).isOdd).toBe(true);
});

test('keeps what can be read beside what cannot', () => {
  expect(readAnswers('?svar=a:ja,"><script>,b:nej').given).toEqual([
    { name: 'a', value: 'ja' },
    { name: 'b', value: 'nej' },
  ]);
});

test('never fails, whatever the address holds, and reads what it writes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { given } = readAnswers(`?svar=${text}`);
      expect(readAnswers(writeAnswers(given))).toEqual({ given, isOdd: false });
    }),
    { numRuns: 2000 },
  );
});
