import { expect, test } from 'vitest';
import { stemWord } from '../../src/domain/stem-word.ts';

test.each([
  ['kurator kuratorn kuratorer kuratorns'],
  ['lymfödem lymfödemet lymfodem LYMFÖDEM'],
  ['remiss remissen remisserna'],
  ['överlämning överlämningar överlämningarna'],
  ['behov behovet behoven'],
  ['anhörig anhöriga anhörigas'],
  ['plan planer planerna planens'],
])('gives all forms of a word one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1);
});

test('keeps different words apart, and short words whole', () => {
  expect(stemWord('kurs')).not.toBe(stemWord('kurator'));
  expect(stemWord('plats')).not.toBe(stemWord('plan'));
  expect(stemWord('SIP')).toBe('sip');
  expect(stemWord('en')).toBe('en');
});
