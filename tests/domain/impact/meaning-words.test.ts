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

test.each<[string, string]>([
  ['noll ett två tre fyra fem sex sju åtta nio tio elva tolv', 'noll 2 3 4 5 6 7 8 9 10 11 12'],
  [
    'tjugo trettio fyrtio femtio sextio hundra tusen hälften',
    'tjugo trettio fyrtio femtio sextio hundra tusen hälften',
  ],
  [
    'en dag ett dygn en vecka en månad ett år en timme en minut en gång ett besök ett tillfälle',
    '1 dag 1 dag 1 vecka 1 månad 1 år 1 timme 1 minut 1 1 1',
  ],
  ['en årskontroll ett halvår', ''],
  ['< > ≤ ≥ <= >= ± 5 5,5 5.5 1:2 5% 5 procent', '< > ≤ ≥ <= >= ± 5 5,5 5.5 1:2 5% 5%'],
  ['halv halva halvt i första hand i andra hand', 'halv halv halv i första hand i andra hand'],
  [
    'ska skall bör borde kan kunde får måste behöver kommer att',
    'ska ska bör bör kan kan får måste behöver kommer att',
  ],
  [
    'ansvar ansvarar ansvarig erbjuder erbjudande rekommendation avråds avrådan',
    'ansvar ansvar ansvar erbjuds erbjuds rekommenderas avråds avråds',
  ],
  ['remitterar remiss remissen hänvisar planerad', 'remiss remiss remiss hänvisas planeras'],
  [
    'vid behov om möjligt i begränsad omfattning företrädesvis ibland',
    'vid behov om möjligt begränsad omfattning företrädesvis ibland',
  ],
  [
    'inte ej icke aldrig utan varken utom förutom',
    'inte inte inte aldrig utan varken utom förutom',
  ],
  [
    'ingen inget inga saknar saknas undantag undantas endast bara enbart',
    'ingen ingen ingen saknas saknas undantag undantag endast endast endast',
  ],
  [
    'specialistvård specialiserad primärvården kommun kommunen kommuner kommunal regionala',
    'specialistvård specialistvård primärvård kommun kommun kommun kommun regional',
  ],
  [
    'egenvård sjukhuset vårdcentralen slutenvård sluten vård den slutna vården',
    'egenvård sjukhus vårdcentral slutenvård slutenvård slutenvård',
  ],
  [
    'öppenvård öppen vård den öppna vården hemsjukvård närstående',
    'öppenvård öppenvård öppenvård hemsjukvård närstående',
  ],
  [
    'dagar dagen dygnet veckor månader år året åren årlig årligen timmar minuter',
    'dag dag dag vecka månad år år år år år timme minut',
  ],
  ['dagis åra', ''],
  [
    'före innan efter under inom senast tidigast tills',
    'före före efter under inom senast tidigast tills',
  ],
  ['omedelbart genast snarast skyndsamt akut', 'omedelbart omedelbart snarast snarast akut'],
  [
    'upp till högst längst maximalt minst lägst från och med till och med',
    'högst högst högst högst minst minst från och med till och med',
  ],
  [
    'återkommande regelbundet löpande alla samtliga varje',
    'återkommande återkommande återkommande alla alla alla',
  ],
  ['vissa några någon något enstaka eller', 'vissa några någon något enstaka eller'],
  [
    'mer än fler än längre än högre än mindre än färre än kortare än lägre än',
    'mer än mer än mer än mer än mindre än mindre än mindre än mindre än',
  ],
  ['Skalan kanske underlag kanot fåran', ''],
])('every word that may change a meaning is known: %s', (text, words) => {
  expect(meaningWordsIn(text).join(' ')).toBe(words);
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
