import { expect, test } from 'vitest';
import { toVocabulary } from '../../src/domain/known-word.ts';
import type { SearchLexicon } from '../../src/exports/search-lexicon.ts';
import { readQuery } from '../../src/search/read-query.ts';

const lexicon: SearchLexicon = {
  things: [
    { names: ['KSSK', 'kontaktsjuksköterska'], record: 1, same: true },
    { names: ['SIP', 'samordnad individuell plan'], record: 2, same: true },
    { names: ['FaR', 'fysisk aktivitet på recept'], record: 3, same: true },
    {
      names: ['fysioterapeut', 'sjukgymnast'],
      record: 4,
      is: ['profession', 'fysioterapeut'],
      same: true,
    },
    { names: ['rehabiliteringsplan', 'rehabplan'], record: 5, same: true },
    { names: ['vårdcentral', 'vc', 'primärvård'], record: 6, same: true },
    { names: ['Primärvård'], is: ['niva', 'primarvard'] },
    { names: ['Fatigue', 'trött', 'orkar inte'], record: 7, is: ['behov', 'fatigue'] },
    { names: ['Västra Götaland', 'VGR'], record: 8, is: ['region', 'vastra-gotaland'] },
    { names: ['AU010'], record: 9 },
    { names: ['vem gör vad'], record: 10 },
  ],
  abbreviations: ['KSSK', 'SIP', 'FaR'],
  partOf: {},
  otherRegions: [{ name: 'Skåne', names: ['Skåne', 'Region Skåne', 'Malmö'] }],
  codes: ['AU010'],
  unused: ['sjukgymnast'],
  labels: { region: {}, niva: {}, profession: {}, typ: {}, ar: {}, lage: {} },
};

const vocabulary = toVocabulary(
  (
    'aktivitet behandling far fatigue fysioterapeut fysisk götaland individuell kontaktsjuksköterska kurator lymfödem plan ' +
    'primärvård recept rehabiliteringsplan samordnad sip skelettmetastaser snus träning vårdcentral västra'
  ).split(' '),
);

const read = (typed: string, asTyped = false) => readQuery(typed, lexicon, { vocabulary, asTyped });
const texts = (typed: string) =>
  read(typed).units.map(({ searches, parts }) =>
    (parts ?? []).concat(searches.map(({ text, exact }) => (exact ? `"${text}"` : text))),
  );

test('drops small words, but keeps them when there is nothing else', () => {
  expect(read('Vem ansvarar för fatigue hos kurator?').units.map(({ typed }) => typed)).toEqual([
    'fatigue',
    'kurator',
  ]);
  expect(read('vem').unknownWords).toEqual([]);
  expect(read('vem gör vad').named).toEqual([{ record: 10, isOwn: true }]);
});

test('does not take the word for year as the small word "är"', () => {
  expect(read('kurator år').unknownWords).toEqual(['år']);
  expect(read('är kurator').unknownWords).toEqual([]);
});

test('takes a number together with what it counts', () => {
  for (const typed of ['kurator efter 1 år', 'kurator efter ett år'])
    expect(texts(typed)[1]).toEqual(['"1 år"']);
  expect(texts('mål 3')).toEqual([['"mål 3"', 'mål']]);
});

test('finds abbreviations and what they stand for, in both directions and inflected', () => {
  expect(texts('kssk')).toEqual([['kontaktsjuksköterska']]);
  expect(texts('samordnad individuell plan')).toEqual([['"samordnad individuell plan"', '"SIP"']]);
  expect(texts('FaR')).toEqual([['"FaR"', 'fysisk aktivitet recept']]);
  expect(texts('sjukgymnasten')).toEqual([['fysioterapeut']]);
  expect(read('sjukgymnastens').units[0]?.values).toMatchObject([
    { name: 'profession', value: 'fysioterapeut' },
  ]);
});

test('knows a name in another order of its words', () => {
  expect(texts('plan individuell samordnad')).toEqual(texts('samordnad individuell plan'));
});

test('takes what follows "efter" for a circumstance, unless it is a time or all there is', () => {
  const circumstances = (typed: string) =>
    read(typed).units.flatMap(({ typed, isCircumstance }) => (isCircumstance ? [typed] : []));
  expect(circumstances('trött efter behandling')).toEqual(['behandling']);
  expect(circumstances('kurator efter 1 år')).toEqual([]);
  expect(circumstances('efter behandling')).toEqual([]);
});

test('reads a name written apart as the name', () => {
  expect(read('rehab plan').units).toHaveLength(1);
  expect(read('rehab plan').named).toEqual([{ record: 5, isOwn: false }]);
});

test('knows the level by any word for it', () => {
  for (const typed of ['vc', 'vårdcentralen', 'primärvården'])
    expect(read(typed).units[0]?.values).toMatchObject([{ name: 'niva', value: 'primarvard' }]);
});

test('knows what readers call a need, and still searches the words themselves', () => {
  expect(read('orkar inte träning').units).toMatchObject([
    { typed: 'orkar', values: [{ name: 'behov', value: 'fatigue' }] },
    { typed: 'träning', values: [], searches: [{ text: 'träning' }] },
  ]);
  expect(read('orkar inte').named).toEqual([{ record: 7, isOwn: false }]);
  expect(read('orkar inte träning').named).toEqual([]);
});

test('takes the name of a region, or a year, as a wish, and as a word when it stands alone', () => {
  expect(read('lymfödem vgr 2021')).toMatchObject({
    regions: ['vastra-gotaland'],
    years: ['2021'],
    units: [{ typed: 'lymfödem' }, { typed: 'vgr', isWeak: true }],
  });
  expect(texts('Västra Götaland')).toHaveLength(1);
});

test('does not search for a region that no source covers', () => {
  for (const typed of ['lymfödem skåne', 'Region Skåne lymfödem', 'malmö lymfödem skåne'])
    expect(read(typed)).toMatchObject({
      otherRegions: ['Skåne'],
      regions: [],
      units: [{ typed: 'lymfödem' }],
    });
});

test('takes a verb of handing over with its particle as the noun of the texts', () => {
  for (const typed of ['kurator tar över', 'lämnas kurator över'])
    expect(texts(typed).flat()).toContain('överlämning');
  expect(texts('tar kurator').flat()).not.toContain('överlämning');
});

test('takes the number of a source point as one word', () => {
  expect(read('V-067').units.concat(read('v-067').units)).toEqual([]);
  expect(read('v-067').unknownWords).toEqual(['v067']);
});

test('knows a code from a lookalike', () => {
  for (const typed of ['AU010', 'au010', 'AU 010', 'au 010', 'AU-010']) {
    expect(read(typed)).toMatchObject({ codes: ['AU010'], unknownCodes: [] });
  }
  for (const typed of ['AW019', 'aw019', 'AW 019', 'aw-019']) {
    expect(read(typed)).toMatchObject({ units: [], codes: [], unknownCodes: ['AW019'] });
  }
  expect(read('kurator om 120 dagar').unknownCodes).toEqual([]);
});

test('finds part of a compound, and the parts of a compound it does not know', () => {
  expect(texts('ödem')).toEqual([['lymfodem']]);
  expect(texts('fatiguebehandling')).toEqual([['fatigue', 'behandling']]);
});

test('corrects a slip and says so, goes back when asked, and admits a word it does not know', () => {
  expect(read('fatique').units).toMatchObject([
    { typed: 'fatique', corrected: 'fatigue', values: [{ value: 'fatigue' }] },
  ]);
  expect(read('fysioterapuet').units).toMatchObject([{ corrected: 'fysioterapeut' }]);
  expect(read('snusning').units).toMatchObject([{ corrected: 'snus' }]);
  expect(read('fatique', true).units).toMatchObject([
    { typed: 'fatique', searches: [{ text: 'fatique' }] },
  ]);
  expect(read('telefonnummer')).toMatchObject({ units: [], unknownWords: ['telefonnummer'] });
});

test('takes quotation marks as a demand for exactly that, beside other words too', () => {
  expect(read('”fysisk aktivitet”')).toMatchObject({ phrases: ['fysisk aktivitet'], units: [] });
  expect(read('"fysisk aktivitet" kurator')).toMatchObject({
    phrases: ['fysisk aktivitet'],
    units: [{ typed: 'kurator' }],
  });
  expect(read('" "').phrases).toEqual([]);
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
  '"fatigue" '.repeat(500),
  '__proto__ constructor',
])('survives hostile input %#', (typed) => {
  const start = performance.now();
  const { units, phrases } = read(typed);
  expect(units.length).toBeLessThanOrEqual(12);
  expect(phrases.length).toBeLessThanOrEqual(12);
  expect(performance.now() - start).toBeLessThan(200);
});

test('finds the same whether letters are composed or not', () => {
  expect(texts('träning'.normalize('NFD'))).toEqual(texts('träning'));
});
