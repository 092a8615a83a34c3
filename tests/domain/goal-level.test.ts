import { expect, test } from 'vitest';
import {
  applications,
  goalLevel,
  goalLevels,
  governances,
  outputs,
  type GoalAxes,
} from '../../src/domain/goal-level.ts';

const keys = <T extends object>(values: T) => Object.keys(values) as (keyof T)[];

const every: GoalAxes[] = keys(governances).flatMap((governance) =>
  keys(applications).flatMap((application) =>
    keys(outputs).map((output) => ({ governance, application, output })),
  ),
);

const level = (governance: string, application: string, output = 'ej-namnd') =>
  goalLevel({ governance, application, output } as GoalAxes);

test('says that nothing is known only when neither governance nor application is named', () => {
  expect(level('ej-namnd', 'ej-namnd')).toBe('N0');
  expect(level('ej-namnd', 'ej-namnd', 'nej')).toBe('N0');
  expect(level('ej-namnd', 'enstaka')).not.toBe('N0');
});

test('says no routine when it is not done, whatever is written', () => {
  expect(level('ej-namnd', 'ingen')).toBe('N1');
  expect(level('region', 'ingen', 'ja')).toBe('N1');
});

test('says no routine when a routine is missing and nothing is said of how it is done', () => {
  expect(level('ingen', 'ej-namnd')).toBe('N1');
  expect(level('ingen', 'paborjad')).toBe('N2');
  expect(level('ingen', 'de-flesta')).toBe('N2');
});

test('asks for a regional routine for the third level, and for figures besides for the fourth', () => {
  expect(level('region', 'ej-namnd')).toBe('N3');
  expect(level('region', 'flera', 'delvis')).toBe('N3');
  expect(level('region', 'flera', 'nej')).toBe('N3');
  expect(level('region', 'flera', 'ja')).toBe('N4');
});

test('never takes a role, a decision to introduce or an order for a routine', () => {
  for (const governance of ['rollbeskrivning', 'inforandebeslut', 'bestallning', 'verksamhet']) {
    expect(level(governance, 'alla', 'ja')).toBe('N2');
  }
});

test('gives every combination exactly one level, and uses all five', () => {
  const made = new Set(every.map(goalLevel));
  expect([...made].sort()).toEqual(keys(goalLevels));
});
