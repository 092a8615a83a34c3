import { describe, expect, test } from 'vitest';
import { statementLevelConflict } from '../../../src/checks/rules/statement-level-conflict.ts';
import { undeclaredGap } from '../../../src/checks/rules/undeclared-gap.ts';
import { undeclaredOverlap } from '../../../src/checks/rules/undeclared-overlap.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { made, refers, saidBy } from '../made-entries.ts';

// Where two levels meet, a patient may belong to both or to none.

const levels = [
  made('careLevel', 'spec', { type: 'niva' }),
  made('careLevel', 'prim', { type: 'niva' }),
  made('careLevel', 'komm', { type: 'niva' }),
  made('careLevel', 'alla', { type: 'omfattning' }),
];

const criterion = (id: string, level: string, own: object = {}) =>
  made('criterion', id, { region: 'r', need: 'n', level, ...own });

const timed = (id: string, level: string, operator: string, value: number | undefined, own: object = {}) =>
  made('statement', id, {
    region: 'r',
    need: 'n',
    target: 'patient',
    levels: [level],
    text: id,
    short: id,
    ...own,
    time: {
      anchor: 'avslutad-behandling',
      unit: 'ar',
      operator,
      value,
      wording: `${operator} ${value}`,
      ...('time' in own ? (own.time as object) : {}),
    },
  });

const recorded = (kind: 'criterion' | 'statement', ...ids: string[]) =>
  made('overlap', ids.join('-'), {}, { references: refers('involves', kind, ids) });

describe('criteria for two levels', () => {
  const overlaps = (...entries: Entry[]) =>
    saidBy(undeclaredOverlap, [...levels, ...entries], ['other', 'level', 'otherLevel']);

  test('are told at both, until somebody has recorded how they meet', () => {
    const both = [criterion('a', 'spec'), criterion('b', 'prim')];
    expect(overlaps(...both)).toEqual([
      'a vardniva other=b level=spec otherLevel=prim',
      'b vardniva other=a level=prim otherLevel=spec',
    ]);
    expect(overlaps(...both, recorded('criterion', 'a', 'b'))).toEqual([]);
    // A record about one of them and something else says nothing of the two.
    expect(overlaps(...both, recorded('criterion', 'a', 'x'))).toHaveLength(2);
  });

  test('one record for two levels is enough, and each pair of levels needs its own', () => {
    const four = [
      criterion('a', 'spec'),
      criterion('b', 'spec'),
      criterion('c', 'prim'),
      criterion('d', 'prim'),
    ];
    expect(overlaps(...four)).toHaveLength(2);
    expect(overlaps(...four, recorded('criterion', 'b', 'd'))).toEqual([]);
    const third = overlaps(...four, criterion('e', 'komm'), recorded('criterion', 'b', 'd'));
    expect(third.map((line) => line.split(' ')[0])).toEqual(['a', 'e', 'c', 'e']);
  });

  test('of one level, of no level, of another need or another region do not meet', () => {
    expect(overlaps(criterion('a', 'spec'), criterion('b', 'spec'))).toEqual([]);
    expect(overlaps(criterion('a', 'spec'), criterion('b', 'alla'))).toEqual([]);
    expect(overlaps(criterion('a', 'spec'), criterion('b', 'prim', { need: 'm' }))).toEqual([]);
    expect(overlaps(criterion('a', 'spec'), criterion('b', 'prim', { region: 'q' }))).toEqual([]);
  });

  test('with a level that does not exist are still told', () => {
    expect(overlaps(criterion('a', 'spec'), criterion('b', 'okand'))).toHaveLength(2);
  });
});

describe('time limits of two levels', () => {
  const overlaps = (...entries: Entry[]) =>
    saidBy(undeclaredOverlap, [...levels, ...entries], ['other', 'level']);
  const until = timed('a', 'spec', 'hogst', 1);

  test('that touch or cross are told at both', () => {
    expect(overlaps(until, timed('b', 'prim', 'fran', 1))).toEqual([
      'a tid other=b level=spec',
      'b tid other=a level=prim',
    ]);
    expect(overlaps(until, timed('b', 'prim', 'vid', 1))).toHaveLength(2);
    expect(overlaps(until, timed('b', 'prim', 'fran', 0))).toHaveLength(2);
  });

  test('that leave each other alone are not', () => {
    expect(overlaps(until, timed('b', 'prim', 'fran', 2))).toEqual([]);
    expect(overlaps(until, timed('b', 'prim', 'hogst', 1))).toEqual([]);
    expect(overlaps(until, timed('b', 'prim', 'under', 1))).toEqual([]);
    expect(overlaps(until, timed('b', 'prim', 'fran', undefined))).toEqual([]);
  });

  test('on another clock, for others, elsewhere or on a level of both say nothing', () => {
    const other = (own: object) => timed('b', 'prim', 'fran', 1, own);
    expect(overlaps(until, other({ time: { anchor: 'diagnos' } }))).toEqual([]);
    expect(overlaps(until, other({ time: { unit: 'manad' } }))).toEqual([]);
    expect(overlaps(until, other({ target: 'narstaende' }))).toEqual([]);
    expect(overlaps(until, other({ need: 'm' }))).toEqual([]);
    expect(overlaps(until, other({ levels: ['prim', 'spec'] }))).toEqual([]);
    expect(overlaps(until, other({ levels: ['prim', 'komm'] }))).toHaveLength(2);
  });

  test('are accepted where somebody has recorded them', () => {
    const from = timed('b', 'prim', 'fran', 1);
    expect(overlaps(until, from, recorded('statement', 'a', 'b'))).toEqual([]);
    expect(overlaps(until, from, recorded('statement', 'a'), recorded('statement', 'b'))).toHaveLength(2);
  });
});

describe('a time between two limits', () => {
  const gaps = (...entries: Entry[]) =>
    saidBy(undeclaredGap, [...levels, ...entries], ['other', 'until', 'from']);
  const until = timed('a', 'spec', 'hogst', 1);
  const from = timed('b', 'prim', 'fran', 2);

  test('that nobody answers for is told at both', () => {
    expect(gaps(until, from)).toEqual([
      'a tid other=b until=hogst 1 from=fran 2',
      'b tid other=a until=hogst 1 from=fran 2',
    ]);
    expect(gaps(until, timed('b', 'prim', 'vid', 2))).toHaveLength(2);
    expect(gaps(until, from, recorded('statement', 'a', 'b'))).toEqual([]);
  });

  test('is none when the limits touch, or another one fills it', () => {
    expect(gaps(until, timed('b', 'prim', 'fran', 1))).toEqual([]);
    expect(gaps(until, from, timed('c', 'komm', 'hogst', 2))).toEqual([]);
    expect(gaps(until, from, timed('c', 'komm', 'fran', 1))).toEqual([]);
    expect(gaps(timed('c', 'komm', 'hogst', 2), until, from)).toEqual([]);
    expect(gaps(from, timed('c', 'komm', 'fran', 1), until)).toEqual([]);
  });

  test('is judged by one clock, for one group, about one need', () => {
    for (const own of [
      { time: { anchor: 'diagnos' } },
      { time: { unit: 'manad' } },
      { target: 'narstaende' },
      { need: 'm' },
      { region: 'q' },
    ])
      expect(gaps(until, timed('b', 'prim', 'fran', 2, own))).toEqual([]);
    expect(gaps(until)).toEqual([]);
    expect(gaps(from)).toEqual([]);
  });
});

describe('one duty on two levels', () => {
  const duty = (id: string, level: string, own: object = {}) =>
    made('statement', id, {
      ...{ region: 'r', need: 'n', target: 'patient', levels: [level] },
      ...{ text: 'Vården utreder.', short: 'Utreder', ...own },
    });
  const conflicts = (...entries: Entry[]) =>
    saidBy(statementLevelConflict, [...levels, ...entries], ['other', 'levels']);

  test('is told at both, once for the text and once for the short one', () => {
    const told = conflicts(duty('a', 'spec'), duty('b', 'prim'));
    expect([...new Set(told)]).toEqual([
      'a vardnivaer other=b levels=prim',
      'b vardnivaer other=a levels=spec',
    ]);
    expect(conflicts(duty('a', 'spec', { text: 'Ett.' }), duty('b', 'prim'))).toHaveLength(2);
    expect(conflicts(duty('a', 'spec', { short: 'Ett' }), duty('b', 'prim'))).toHaveLength(2);
  });

  test('is not when they share a level, or differ in what they say of whom and when', () => {
    expect(conflicts(duty('a', 'spec'), duty('b', 'prim', { levels: ['prim', 'spec'] }))).toEqual([]);
    expect(conflicts(duty('a', 'spec'), duty('b', 'spec'))).toEqual([]);
    for (const own of [
      { region: 'q' },
      { need: 'm' },
      { target: 'narstaende' },
      { condition: 'vid behov' },
      { time: { value: 1 } },
      { criteria: { all: ['c'] } },
      { text: 'Två.', short: 'Två' },
    ])
      expect(conflicts(duty('a', 'spec'), duty('b', 'prim', own))).toEqual([]);
  });

  test('is accepted where somebody has recorded it', () => {
    const both = [duty('a', 'spec'), duty('b', 'prim')];
    expect(conflicts(...both, recorded('statement', 'a', 'b'))).toEqual([]);
    const told = conflicts(...both, duty('c', 'komm'), recorded('statement', 'a', 'b'));
    expect(new Set(told.map((line) => line.slice(0, 1)))).toEqual(new Set(['a', 'b', 'c']));
  });
});
