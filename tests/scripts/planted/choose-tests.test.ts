import { expect, test } from 'vitest';
import { measuresTime, turnOf } from '../../../scripts/planted/choose-tests.ts';
import { testFiles } from '../../../scripts/planted/load-tests.ts';

const cases = 'tests/checks/rules.test.ts';
const suite = 'rules, each with cases laid over the small world';
const rule = 'src/checks/rules/broken-link.ts';

test('a fault in a rule is shown to the cases of that rule first, and not to those of others', () => {
  expect(turnOf(rule, cases, `${suite} > broken-link: sida-saknas`)).toBe(0);
  expect(turnOf(rule, cases, `${suite} > broken-anchor: rubrik-saknas`)).toBeUndefined();
  expect(turnOf(rule, cases, `${suite} > the small world has no findings`)).toBeGreaterThan(0);
  expect(turnOf(rule, 'tests/mutations/mutations.test.ts', 'C')).toBeGreaterThan(0);
});

test('a fault in what rules share is shown to the cases of the rules that use it, after the tests named after the file', () => {
  const shared = 'src/checks/wording.ts';
  const own = turnOf(shared, 'tests/checks/wording.test.ts', 'reads numbers');
  const user = turnOf(shared, cases, `${suite} > key-words-differ: m-ett-annat-tal`);
  expect(own).toBeLessThan(user!);
  expect(turnOf(shared, cases, `${suite} > broken-link: sida-saknas`)).toBeUndefined();
  // Also by way of another file: the rule reads addresses of texts, which are read with the help of this one.
  expect(turnOf('src/domain/routes.ts', cases, `${suite} > broken-link: sida-saknas`)).toBe(user);
});

test('a group of texts is shown the faults of the rules it names', () => {
  const texts = 'tests/checks/rules/page-texts.test.ts';
  const group = 'links inside the site (broken-link, ill-cased-link) > row #0';
  expect(turnOf(rule, texts, group)).toBe(0);
  expect(turnOf('src/checks/rules/mdx-link.ts', texts, group)).toBeUndefined();
  expect(turnOf(rule, 'tests/checks/rules/years.test.ts', 'a plan > is missed')).toBe(1);
});

test('the tests of a folder are shown faults of the folders in it, after those of its own', () => {
  const kind = 'src/domain/impact/kinds/decision.ts';
  const own = turnOf(kind, 'tests/domain/impact/kinds/every-field.test.ts', 'beslut');
  const above = turnOf(kind, 'tests/domain/impact/kinds.test.ts', 'a decision');
  expect(own).toBeLessThan(above!);
  expect(above).toBeLessThan(turnOf(kind, 'tests/domain/graph.test.ts', 'a graph')!);
});

test('both rooms have tests, and what measures time is left out', () => {
  for (const room of ['checks', 'domain']) {
    expect(testFiles(room).length).toBeGreaterThan(5);
    expect(testFiles(room)).toContain('tests/mutations/mutations.test.ts');
  }
  expect(measuresTime('compares thousands of records in a moment')).toBe(true);
  expect(measuresTime('finds a misspelt reference')).toBe(false);
  expect(measuresTime('calls only higher and lower a change')).toBe(false);
});
