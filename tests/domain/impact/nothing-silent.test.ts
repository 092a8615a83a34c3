import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { compareStates } from '../../../src/domain/impact/compare-states.ts';
import { sameValue } from '../../../src/domain/impact/same-value.ts';
import { reservations, strengths } from '../../../src/domain/schemas/strength.ts';
import { timeAnchors, timeOperators, timeUnits } from '../../../src/domain/schemas/time-rule.ts';
import { loadContent } from '../../../src/reading/load-content.ts';
import { stateOf } from './small-world.ts';

type Statement = Entry<'statement'>['data'];

const keys = <T extends object>(values: T) =>
  fc.constantFrom(...(Object.keys(values) as (keyof T)[]));
const id = fc.constantFrom('a', 'b', 'c-1', 'primarvard', 'specialiserad', 'kurator');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const words = fc
  .array(fc.constantFrom('ska', 'inte', '12', 'veckor', 'träning', 'vård', 'primärvård', 'ges'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const statement: fc.Arbitrary<Statement> = fc.record({
  id: fc.constant('s'),
  text: words,
  keyWords: fc.array(fc.constantFrom('inte', 'tre', 'kan'), { maxLength: 2 }),
  short: words,
  levels: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  professions: ids,
  strength: keys(strengths),
  reservations: fc.uniqueArray(keys(reservations), { maxLength: 2 }),
  target: fc.constantFrom('patient', 'narstaende', 'verksamhet'),
  condition: maybe(words),
  criteria: maybe(
    fc.record({
      logic: fc.constantFrom('alla', 'nagot', 'ej-angiven'),
      base: maybe(words),
      of: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    }),
  ),
  time: maybe(
    fc.record({
      anchor: keys(timeAnchors),
      operator: keys(timeOperators),
      value: maybe(fc.integer({ min: 1, max: 24 })),
      unit: maybe(keys(timeUnits)),
      wording: words,
    }),
  ),
  sections: ids,
  sectionsDerived: fc.boolean(),
  heading: words,
  alsoNeeds: ids,
  seeAlso: ids,
  note: maybe(words),
  points: fc.uniqueArray(fc.constantFrom('v-001', 'v-002', 'v-003'), { minLength: 1 }),
  region: fc.constantFrom('vastra-gotaland', 'norr'),
  need: fc.constantFrom('traning', 'somn'),
  document: fc.constantFrom('d', 'e'),
});

const registers = stateOf({}).entries;
const world = (data: Statement) => ({
  unreadable: [],
  entries: [
    ...registers,
    {
      kind: 'statement',
      id: 's',
      file: 'ansvar/x/y.yaml',
      path: [],
      references: [],
      data,
    } as Entry,
  ],
});

test('content compared with itself has not changed', async () => {
  const { entries } = await loadContent('content');
  expect(entries.length).toBeGreaterThan(1000);
  const state = { entries, unreadable: [] };
  expect(compareStates(state, structuredClone(state))).toEqual([]);
});

test('one changed field of a statement always gives a change, and only of that field', () => {
  fc.assert(
    fc.property(statement, statement, fc.nat(), (before, other, nth) => {
      const fields = (Object.keys(before) as (keyof Statement)[]).filter((field) => field !== 'id');
      const field = fields[nth % fields.length]!;
      const changes = compareStates(world(before), world({ ...before, [field]: other[field] }));
      if (sameValue(before[field], other[field])) expect(changes).toEqual([]);
      else expect(changes).not.toEqual([]);
      expect(changes.every((change) => change.field.split('.')[0] === field)).toBe(true);
      expect(changes.every(({ says }) => !/undefined|\[object|null/.test(says))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Another order of a list, and other words for the same time, change nothing a patient meets. */
const sorted = ({ levels, strength, criteria, time }: Statement) => ({
  levels: [...levels].sort(),
  strength,
  criteria: criteria && { ...criteria, of: [...criteria.of].sort() },
  time: time && { ...time, wording: '' },
});

test('a change of level, strength, criteria or time is always clinical', () => {
  const guarded = ['levels', 'strength', 'criteria', 'time'] as const;
  fc.assert(
    fc.property(statement, statement, fc.constantFrom(...guarded), (before, other, field) => {
      const after = { ...before, [field]: other[field] };
      fc.pre(!sameValue(sorted(before), sorted(after)));
      const changes = compareStates(world(before), world(after));
      expect(changes.some(({ weight }) => weight === 'clinical')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
