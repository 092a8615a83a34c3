import { expect, test } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { rank, type UnitMatches } from '../../src/search/rank.ts';
import type { Query, Unit } from '../../src/search/understood.ts';

const traits = {
  page: { typ: ['behov'] },
  duty: { typ: ['ansvar'], region: ['norr'] },
  other: { typ: ['ansvar'], region: ['syd'] },
  old: { typ: ['ansvar'], region: ['norr'], ar: ['2021'], lage: ['aldre'] },
};
const empty = { region: [], niva: [], profession: [], typ: [], ar: [], lage: [] };
const ids = Object.keys(traits);
const engine = {
  ids,
  traits: new Map(Object.entries(traits).map(([id, own]) => [id, { ...empty, ...own }])),
  facets: { behov: new Map([['fatigue', new Set(['page', 'duty', 'other'])]]) },
  lexicon: { partOf: { lan: 'norr' } },
} as unknown as Engine;

const unit = (typed: string, own: Partial<Unit> = {}): Unit => ({
  typed,
  searches: [],
  values: [],
  records: [],
  ...own,
});
const query = (own: Partial<Query>): Query => ({
  phrases: [],
  units: [],
  named: [],
  regions: [],
  otherRegions: [],
  years: [],
  kinds: [],
  codes: [],
  unknownCodes: [],
  unknownWords: [],
  ...own,
});
const matches = (scores: Record<string, number>): UnitMatches =>
  new Map(Object.entries(scores).map(([id, match]) => [id, { match, words: [] }]));
const order = (asked: Partial<Query>, ...perUnit: Record<string, number>[]) =>
  rank(engine, query(asked), perUnit.map(matches)).map(({ id }) => id);

const even = { duty: 1, other: 1, old: 1 };

test('a record that covers more of the query comes first', () => {
  const units = [unit('a'), unit('b')];
  expect(order({ units }, { duty: 0.7, other: 1 }, { duty: 0.7 })[0]).toBe('duty');
});

test('what is asked about comes before the circumstances of it', () => {
  const units = [unit('a'), unit('b', { isCircumstance: true })];
  expect(order({ units }, { duty: 1 }, { other: 1 })[0]).toBe('duty');
  expect(order({ units: units.toReversed() }, { other: 1 }, { duty: 1 })[0]).toBe('duty');
});

test('a region is a wish: others come after, and what holds for the whole holds for the part', () => {
  expect(order({ units: [unit('a')], regions: ['syd'] }, even)[0]).toBe('other');
  expect(order({ units: [unit('a')], regions: ['lan'] }, even)[0]).toBe('duty');
  expect(order({ units: [unit('a')], regions: ['syd'] }, even)).toHaveLength(3);
});

test('what nobody has confirmed comes after, unless its year was asked for', () => {
  expect(order({ units: [unit('a')] }, even).at(-1)).toBe('old');
  expect(order({ units: [unit('a')], years: ['2021'] }, even)[0]).toBe('old');
});

test('the page of what was named comes first, but not when more was asked', () => {
  const named = [{ record: 0, isOwn: true }];
  const units = [unit('fatigue', { records: named })];
  expect(order({ units, named }, { ...even, page: 0.4 })[0]).toBe('page');
  expect(order({ units: [...units, unit('b')] }, { ...even, page: 0.4 }, { duty: 1 })[0]).toBe(
    'duty',
  );
});

test('a word that no text has leads to everything that it stands for', () => {
  const values = [{ name: 'behov' as const, value: 'fatigue', share: 0.4 }];
  expect(order({ units: [unit('trött', { values })] }, {})).toEqual(
    expect.arrayContaining(['page', 'duty', 'other']),
  );
});

test('tells what a score is made of only when asked', () => {
  const units = [unit('a')];
  expect(rank(engine, query({ units }), [matches(even)])[0]).not.toHaveProperty('parts');
  const [first] = rank(engine, query({ units, regions: ['syd'] }), [matches(even)], true);
  expect(first?.parts?.units).toMatchObject([{ typed: 'a', match: 1 }]);
  const [, second] = rank(engine, query({ units, regions: ['syd'] }), [matches(even)], true);
  expect(second?.parts?.factors).toMatchObject({ region: 0.35 });
});
