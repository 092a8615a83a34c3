import { expect, test } from 'vitest';
import { explanations, keyOf } from '../../../scripts/mutations/explanations.ts';
import { generateMutants } from '../../../scripts/mutations/generated/generate.ts';
import { judgeMutant } from '../../../scripts/mutations/generated/judge-mutant.ts';
import { openWorld } from '../../../scripts/mutations/memory-world.ts';

const world = openWorld('tests/mutations/varld', '2026-11-22');

test('the same seed gives the same mutants, and another seed others', () => {
  const ids = (seed: number) =>
    generateMutants(world, { seed, perOperator: 3 }).map(({ id }) => id);
  expect(ids(1)).toEqual(ids(1));
  expect(ids(1)).not.toEqual(ids(2));
});

test('every mutant differs from the file it was made of, and has its own name', () => {
  const mutants = generateMutants(world, { seed: 1, perOperator: 1000 });
  const textOf = (file: string) => Buffer.from(world.files.get(file)!).toString('utf8');
  expect(mutants.length).toBeGreaterThan(500);
  expect(mutants.filter(({ file, text }) => text === textOf(file))).toEqual([]);
  const ids = mutants.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('says where a mutant was seen', () => {
  const mutants = generateMutants(world, { seed: 1, perOperator: 5 });
  const seen = (operator: string) =>
    mutants
      .filter((mutant) => mutant.operator === operator)
      .map((mutant) => judgeMutant(mutant, world).seen);
  expect(new Set(seen('hänvisning: stor bokstav'))).toEqual(new Set(['line']));
  expect(seen('dag: en dag tidigare')).toContain('no');
});

test('an explanation is about one change in one file, on any line', () => {
  const explained = explanations();
  const mutant = {
    operator: 'påstående: malgrupp',
    file: 'ansvar/orebro-lan/team.yaml',
    was: 'verksamhet',
    is: 'patient',
  };
  expect(explained.get(keyOf(mutant))).toMatch(/målgruppen/);
  expect(explained.get(keyOf({ ...mutant, is: 'narstaende' }))).toBeUndefined();
  expect(explained.get(keyOf({ ...mutant, file: 'ansvar/orebro-lan/annan.yaml' }))).toBeUndefined();
});
