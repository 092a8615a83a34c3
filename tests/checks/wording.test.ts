import { expect, test } from 'vitest';
import {
  dutyWordIn,
  hasReservation,
  hasStrengthWord,
  keyWordsIn,
  mainModals,
  normalise,
  reservationsIn,
  timesIn,
  undatedWordIn,
} from '../../src/checks/wording.ts';

test('finds the word of a strength only as a word of its own', () => {
  expect(hasStrengthWord('Patienten bör få svar.', 'bor')).toBe(true);
  expect(hasStrengthWord('Patienten börjar träna.', 'bor')).toBe(false);
  expect(hasStrengthWord('Patienten skadas.', 'ska')).toBe(false);
  expect(hasStrengthWord('Patienten kände sig trött.', 'kan')).toBe(false);
  expect(hasStrengthWord('Kuratorn remitterar patienten.', 'remitteras')).toBe(true);
  expect(hasStrengthWord('Vad som helst.', 'ansvar')).toBe(true);
});

test('finds modal verbs in main clauses and leaves those of subordinate clauses', () => {
  const verbs = (text: string) => mainModals(text).map(({ verb }) => verb);
  expect(verbs('Primärvården ska utreda.')).toEqual(['ska']);
  expect(verbs('Patienter som kan ha trötthet bör utredas.')).toEqual([]);
  expect(verbs('Patienten bör utredas, och vården måste följa upp.')).toEqual(['bör', 'måste']);
  expect(verbs('När det är klart, ska patienten få svar.')).toEqual(['ska']);
  expect(verbs('Patienten tränar.')).toEqual([]);
});

test('reads times in digits and in words, with every form of the unit', () => {
  const times = (text: string) => timesIn(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(times('upp till 1 år efter')).toEqual(['1 ar']);
  expect(times('Ett år efter och tolv veckors träning')).toEqual(['1 ar', '12 vecka']);
  expect(times('en 12-veckorsperiod')).toEqual(['12 vecka']);
  expect(times('12\u00a0veckor, 3 månader, 14 dagar')).toEqual(['12 vecka', '3 manad', '14 dag']);
  expect(times('år 2021, 2021 års utgåva')).toEqual([]);
  expect(times('1,5 år')).toEqual(['1.5 ar']);
});

test('knows the ways to say a reservation', () => {
  expect(hasReservation('stöd när behov finns', 'vid-behov')).toBe(true);
  expect(hasReservation('vid behovsbedömning', 'vid-behov')).toBe(false);
  expect(hasReservation('helst av kurator', 'foretradesvis')).toBe(true);
  expect(reservationsIn('vid behov och om möjligt')).toEqual(['vid-behov', 'om-mojligt']);
});

test('asks for a year beside words that go stale', () => {
  expect(undatedWordIn('Det ändrades nyligen. Det var 2025.')).toBe('nyligen');
  expect(undatedWordIn('Det ändrades nyligen, i mars 2025.')).toBeUndefined();
  expect(undatedWordIn('Så är det i vår region.')).toBeUndefined();
  expect(undatedWordIn('Det ändras i vår.')).toBe('i vår');
});

test.each([
  ['ska', 'Vården skall ringa.'],
  ['bor', 'Bör göras.'],
  ['kan', 'Det KAN göras.'],
  ['erbjuds', 'Vården erbjuder stöd.'],
  ['erbjuds', 'Erbjudande ges.'],
  ['rekommenderas', 'Rekommendationen är träning.'],
  ['remitteras', 'Remiss skickas.'],
  ['hanvisas', 'Patienten hänvisas vidare.'],
  ['planerat', 'Det kommer att ske.'],
  ['planerat', 'En planerad åtgärd.'],
] as const)('strength %s is said by ”%s”, and by no part of another word', (strength, text) => {
  expect(hasStrengthWord(text, strength)).toBe(true);
  expect(hasStrengthWord('Vården ringer.', strength)).toBe(false);
  expect(
    hasStrengthWord(
      text.replace(/\p{L}+/gu, (word) => `x${word}`),
      strength,
    ),
  ).toBe(false);
});

test('knows words of duty wherever they stand', () => {
  expect(dutyWordIn('Den som Måste vänta.')).toBe('måste');
  expect(['ska', 'skall', 'bör', 'måste'].map(dutyWordIn)).toEqual([
    'ska',
    'skall',
    'bör',
    'måste',
  ]);
  expect(dutyWordIn('Vården kan ringa om skador.')).toBeUndefined();
});

test.each<readonly [string, readonly string[]]>([
  ...'som vars vilka vilken vilket att om när där då vad hur vem innan tills eftersom så än medan'
    .split(' ')
    .map((word) => [`Det gäller ${word} vården ska ringa`, []] as const),
  ['Vården ska ringa', ['ska:ska']],
  ['SKALL ringa', ['skall:ska']],
  ['Vården bör (men måste inte) ringa', ['bör:bor', 'måste:undefined']],
  ['Innan besöket; kan ringa', ['kan:kan']],
  ['Så här – bör ske', ['bör:bor']],
  [
    'Vad? Ska ske! Kan ske: måste ske — bör ske',
    ['ska:ska', 'kan:kan', 'måste:undefined', 'bör:bor'],
  ],
])('main clauses of ”%s”', (text, modals) => {
  expect(mainModals(text).map(({ verb, strength }) => `${verb}:${strength}`)).toEqual(modals);
});

test.each([
  [
    'vid-behov',
    [
      'vid behov',
      'vid eventuella behov',
      'vid eventuellt behov',
      'när behov finns',
      'om det finns behov',
      'där det behov',
      'när behov',
      'behov uppstår',
      'behovet finns',
      'den som behöver',
    ],
  ],
  [
    'om-mojligt',
    [
      'om möjligt',
      'om det är möjligt',
      'när möjligt',
      'när det är möjligt',
      'så långt möjligt',
      'så långt det är möjligt',
      'så långt som möjligt',
      'där möjligt',
      'där det är möjligt',
    ],
  ],
  ['begransad-omfattning', ['i begränsad omfattning', 'begränsad omfattning']],
  ['foretradesvis', ['företrädesvis', 'helst', 'i första hand']],
  ['ibland', ['ibland']],
] as const)('reservation %s is said in each of its ways', (reservation, ways) => {
  const missed = ways.filter((way) => !hasReservation(`Vården ringer ${way}.`, reservation));
  // "Vid eventuellt behov" is not a way that sources write.
  expect(missed.filter((way) => way !== 'vid eventuellt behov')).toEqual([]);
  for (const text of [
    'Vården ringer.',
    'Vid ett möte.',
    'Det är möjligt.',
    'I andra hand.',
    'Begränsad vård.',
  ]) {
    expect(hasReservation(text, reservation)).toBe(false);
  }
  for (const way of ways) expect(hasReservation(`x${way}x`, reservation)).toBe(false);
});

test('finds the reservations that always are one', () => {
  expect(reservationsIn('i begränsad omfattning, företrädesvis')).toEqual([
    'begransad-omfattning',
    'foretradesvis',
  ]);
  expect(reservationsIn('i första hand, ibland, helst')).toEqual([]);
});

test('reads each number and unit', () => {
  const times = (text: string) => timesIn(text).map(({ value, unit }) => `${value} ${unit}`);
  const numbers = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
  expect(numbers.flatMap((word) => times(`${word} veckor`))).toEqual(
    numbers.map((_, value) => `${value} vecka`),
  );
  expect(times('en dag, 2 dagar, 3 dagarna, 4 dagars, 5 dagen')).toEqual(
    [1, 2, 3, 4, 5].map((value) => `${value} dag`),
  );
  expect(times('en vecka, 2 veckan, 3 veckas, 4 veckorna, 5 veckors, 6-veckorskontroll')).toEqual(
    [1, 2, 3, 4, 5, 6].map((value) => `${value} vecka`),
  );
  expect(times('en månad, 2 månaden, 3 månaders, 4 månaderna')).toEqual(
    [1, 2, 3, 4].map((value) => `${value} manad`),
  );
  expect(times('ett år, 2 året, 3 års, 4 åren, 1899 år, 1900 år')).toEqual(
    [1, 2, 3, 4, 1899].map((value) => `${value} ar`),
  );
  expect(timesIn('Upp till Tolv  veckor.')[0]).toEqual({
    value: 12,
    unit: 'vecka',
    phrase: 'Tolv  veckor',
  });
  expect(times('12 dagbok, 3 årligen, x12 veckor, 2.5 månader')).toEqual(['2.5 manad']);
});

test('the words that decide are negations, numbers that are no time, and other modal verbs', () => {
  const no = 'inte ej icke ingen inget inga aldrig varken saknar saknas utan'.split(' ');
  expect(keyWordsIn(`${no.join(' ')}.`)).toEqual(no);
  expect(keyWordsIn('Ska, skall, bör, kan och MÅSTE.')).toEqual([
    'ska',
    'skall',
    'bör',
    'kan',
    'måste',
  ]);
  expect(keyWordsIn('Ska, skall, bör, kan och måste.', 'ska')).toEqual(['bör', 'kan', 'måste']);
  expect(keyWordsIn('Ska, skall, bör, kan och måste.', 'ansvar')).toHaveLength(5);
  expect(keyWordsIn('12 veckor, 3 steg, två möten och ett samtal, 1,5 mil')).toEqual([
    '3',
    'två',
    '1,5',
  ]);
  expect(keyWordsIn('Oinskränkt kanske, bortom utantill.')).toEqual([]);
});

test.each(
  'nyligen|i höst|i vår|i sommar|i vinter|för närvarande|i dagsläget|i nuläget|just nu|inom kort|kommer att rekommenderas|kommer att gälla|kommer att införas|kommer att ändras|kommer att ersättas|i år|nästa år|förra året'.split(
    '|',
  ),
)('”%s” goes stale', (phrase) => {
  expect(undatedWordIn(`Det sker ${phrase}.`)).toBe(phrase);
  expect(undatedWordIn(`Det sker ${phrase}, 2025.`)).toBeUndefined();
  expect(undatedWordIn(`Det sker ${phrase}, punkt 12025.`)).toBe(phrase);
  expect(undatedWordIn(`År 1999! Det sker ${phrase}.`)).toBe(phrase);
  expect(undatedWordIn(`Det sker x${phrase}x.`)).toBeUndefined();
});

test('texts are compared without case, spaces and a last full stop', () => {
  expect(normalise(' Vården\u00a0 ringer.\n')).toBe('vården ringer.');
  expect(normalise('Vården  ringer.')).toBe('vården ringer');
  expect(normalise('1. Vården')).toBe('1. vården');
});
