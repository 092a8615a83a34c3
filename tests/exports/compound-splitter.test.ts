import dictionary from 'dictionary-sv';
import { expect, test } from 'vitest';
import { compoundSplitter } from '../../src/exports/compound-splitter.ts';
import { recordToHtml } from '../../src/exports/record-html.ts';

const decoder = new TextDecoder();
const split = compoundSplitter({
  aff: decoder.decode(dictionary.aff),
  dic: decoder.decode(dictionary.dic),
});

test.each([
  'bäcken|cancer|rehabilitering',
  'lymf|ödem',
  'process|ledaren',
  'kontakt|sjuksköterskor',
  'rehabiliterings|plan',
  'Hälso|skattning',
  'prostata|cancer|testning',
  'tele|dermato|skopi',
])('splits %s', (parts) => {
  expect(split(parts.replaceAll('|', ''))).toEqual(parts.split('|'));
});

test.each([
  'överlämning',
  'dietister',
  'organisation',
  'fastställdes',
  'rehabilitering',
  'team',
  'KVÅ',
])('leaves %s whole', (word) => {
  expect(split(word)).toBeUndefined();
});

test('marks compounds in the page that is indexed, and nothing else', () => {
  const html = recordToHtml(
    {
      address: '/',
      kind: 'ord',
      title: 'Lymfödem | test',
      answer: 'Bäckencancerrehabilitering.',
      context: [],
      keywords: [],
      names: [],
      ownNames: 0,
      filters: { region: [], niva: [], profession: [], typ: ['ord'], ar: [], lage: [], behov: [] },
    },
    split,
  );
  expect(html).toContain('>Lymf|ödem   test<');
  expect(html).toContain('Bäcken|cancer|rehabilitering.');
});
