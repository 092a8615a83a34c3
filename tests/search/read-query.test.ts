import { expect, test } from 'vitest';
import type { SearchLexicon } from '../../src/exports/search-lexicon.ts';
import { readQuery } from '../../src/search/read-query.ts';

const lexicon: SearchLexicon = {
  synonyms: [
    ['KSSK', 'kontaktsjuksköterska'],
    ['SIP', 'samordnad individuell plan'],
    ['FaR', 'fysisk aktivitet på recept'],
    ['fysioterapeut', 'sjukgymnast'],
  ],
  abbreviations: ['KSSK', 'SIP', 'FaR'],
  regions: { 'vastra-gotaland': ['Västra Götaland', 'VGR'] },
  needs: { fatigue: ['trött', 'orkar inte'] },
  codes: ['AU010'],
  unused: ['sjukgymnast'],
  labels: { region: {}, niva: {}, profession: {}, typ: {} },
};

const vocabulary = (
  'aktivitet behandling far fatigue fysioterapeut fysisk gotaland individuell kontaktsjukskoterska kurator lymfodem pa plan ' +
  'primarvarden recept samordnad sip skelettmetastaser traning vastra'
).split(' ');

const read = (typed: string) => readQuery(typed, lexicon, vocabulary);
const texts = (typed: string) =>
  read(typed).units.map(({ searches }) =>
    searches.map(({ text, exact }) => (exact ? `"${text}"` : text)),
  );

test('drops small words, but keeps them when there is nothing else', () => {
  expect(texts('Vem ansvarar för fatigue i primärvården?')).toEqual([
    ['fatigue'],
    ['primärvården'],
  ]);
  expect(read('vem').unknownWords).toEqual([]);
});

test('does not take the word for year as the small word "är"', () => {
  expect(read('kurator 1 år').unknownWords).toEqual(['1', 'år']);
  expect(read('är kurator').unknownWords).toEqual([]);
});

test('finds abbreviations and what they stand for, in both directions and inflected', () => {
  expect(texts('kssk')).toEqual([['kontaktsjuksköterska']]);
  expect(texts('samordnad individuell plan')).toEqual([['"samordnad individuell plan"', '"SIP"']]);
  expect(texts('FaR')).toEqual([['"FaR"', 'fysisk aktivitet recept']]);
  expect(texts('sjukgymnasten')).toEqual([['fysioterapeut']]);
});

test('knows what readers call a need, and still searches the words themselves', () => {
  expect(read('orkar inte träning').units).toMatchObject([
    { typed: 'orkar', searches: [], needs: ['fatigue'] },
    { typed: 'träning', searches: [{ text: 'träning' }], needs: [] },
  ]);
});

test('takes the name of a region as a wish, and as a word when it stands alone', () => {
  expect(read('lymfodem vgr')).toMatchObject({
    regions: ['vastra-gotaland'],
    units: [{ typed: 'lymfodem' }],
  });
  expect(texts('Västra Götaland')).toHaveLength(1);
});

test('knows a code from a lookalike', () => {
  for (const typed of ['AU010', 'au010', 'AU 010', 'au 010']) {
    expect(read(typed)).toMatchObject({ codes: ['AU010'], unknownCodes: [] });
  }
  for (const typed of ['AW019', 'aw019', 'AW 019', 'aw-019']) {
    expect(read(typed)).toMatchObject({ units: [], codes: [], unknownCodes: ['AW019'] });
  }
  expect(read('kurator om 120 dagar').unknownCodes).toEqual([]);
});

test('finds part of a compound, and the parts of a compound it does not know', () => {
  expect(texts('ödem')).toEqual([['lymfodem']]);
  expect(texts('fatiguebehandling')).toEqual([['fatigue behandling']]);
});

test('corrects one slip and says so, and admits a word it does not know', () => {
  expect(read('fatique').units).toMatchObject([{ typed: 'fatique', corrected: 'fatigue' }]);
  expect(read('telefonnummer')).toMatchObject({ units: [], unknownWords: ['telefonnummer'] });
});

test('takes quotation marks around everything as a demand for exactly that', () => {
  expect(read('”fysisk aktivitet”').phrase).toBe('fysisk aktivitet');
  expect(read('" "').phrase).toBeUndefined();
});

test.each([
  '',
  '   ',
  '\0\u202E\u200B',
  '😀😀',
  `" ' \\ % * ( ) [ ] { } : ; # & + ~ ^`,
  '<img src=x onerror=alert(1)>',
  'å'.repeat(10_000),
  'fatigue '.repeat(5_000),
  '"'.repeat(300),
])('survives hostile input %#', (typed) => {
  const start = performance.now();
  expect(read(typed).units.length).toBeLessThanOrEqual(12);
  expect(performance.now() - start).toBeLessThan(200);
});

test('finds the same whether letters are composed or not', () => {
  expect(texts('träning'.normalize('NFD'))).toEqual(texts('träning'));
});
