import { expect, test } from 'vitest';
import { readAnswers } from '../../src/client/walk-address.ts';
import { follow, type Place } from '../../src/client/walk-path.ts';

const question = (id: string, name: string, choices: Record<string, string>): Place => ({
  id,
  asks: { name, choices: Object.entries(choices).map(([value, to]) => ({ value, to })) },
  next: [],
  isAnew: false,
});
const said = (id: string, ...next: string[]): Place => ({ id, next, isAnew: false });

/** "passed places | question | answers used | places where it goes round". */
function walk(places: Place[], answers: string) {
  const { given } = readAnswers(`?svar=${answers}`);
  const path = follow(new Map(places.map((place) => [place.id, place])), places[0]!.id, given);
  return [
    path.passed.map(({ id }) => id).join(' '),
    path.asked ?? '–',
    path.used.map(({ name, value }) => `${name}:${value}`).join(','),
    path.again.join(' '),
  ].join(' | ');
}

const line = [
  question('first', 'a', { ja: 'second', nej: 'end' }),
  { ...question('second', 'm', { 'under-12': 'early', 'fran-12': 'end' }) },
  said('early'),
  said('end'),
];
line[1]!.asks!.quantity = { from: 0, to: Infinity, isWhole: false };

test('asks the first question when nothing is answered', () => {
  expect(walk(line, '')).toBe(' | first |  | ');
});

test('follows answers to the next question and to the end', () => {
  expect(walk(line, 'a:ja')).toBe('first | second | a:ja | ');
  expect(walk(line, 'a:nej')).toBe('first end | – | a:nej | ');
});

test('takes a number as well as a range', () => {
  expect(walk(line, 'a:ja,m:11.9')).toBe('first second early | – | a:ja,m:11.9 | ');
  expect(walk(line, 'a:ja,m:under-12')).toBe('first second early | – | a:ja,m:under-12 | ');
  expect(walk(line, 'a:ja,m:12')).toBe('first second end | – | a:ja,m:12 | ');
});

test('leaves out answers that fit no question, and numbers that cannot be', () => {
  expect(walk(line, 'a:kanske,x:ja,a:ja,m:-1')).toBe('first | second | a:ja | ');
});

test('finds its answers in any order', () => {
  expect(walk(line, 'm:3,a:ja')).toBe('first second early | – | a:ja,m:3 | ');
});

const fork = [
  said('start', 'left', 'right'),
  question('left', 'a', { ja: 'left-end', nej: 'right' }),
  said('left-end'),
  said('right', 'late'),
  question('late', 'b', { ja: 'right-end', nej: 'right-end' }),
  said('right-end'),
];

test('shows what every way says at once, and asks for one way at a time', () => {
  expect(walk(fork, '')).toBe('start right | left |  | ');
  expect(walk(fork, 'a:ja')).toBe('start left left-end right | late | a:ja | ');
  expect(walk(fork, 'a:ja,b:ja')).toBe(
    'start left left-end right late right-end | – | a:ja,b:ja | ',
  );
});

test('goes only once where two ways meet, and does not call that going round', () => {
  expect(walk(fork, 'a:nej,b:ja')).toBe('start left right late right-end | – | a:nej,b:ja | ');
});

test('does not ask in one way what was answered in another', () => {
  const places = [
    said('start', 'one', 'two'),
    question('one', 'a', { ja: 'x', nej: 'x' }),
    question('two', 'a', { ja: 'y', nej: 'z' }),
    said('x'),
    said('y'),
    said('z'),
  ];
  expect(walk(places, 'a:nej')).toBe('start one x two z | – | a:nej | ');
});

test('asks anew at a new assessment, and stops where it comes round', () => {
  const places = [
    question('first', 'a', { ja: 'again', nej: 'end' }),
    { ...said('again', 'next'), isAnew: true },
    question('next', 'a', { ja: 'first', nej: 'end' }),
    said('end'),
  ];
  expect(walk(places, 'a:ja')).toBe('first again | next | a:ja | ');
  expect(walk(places, 'a:ja,a:ja')).toBe('first again next | – | a:ja,a:ja | first');
  expect(walk(places, 'a:ja,a:nej')).toBe('first again next end | – | a:ja,a:nej | ');
});
