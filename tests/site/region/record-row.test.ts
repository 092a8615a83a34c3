import { expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import {
  recordSection,
  saidAndSilent,
  type RecordRow,
} from '../../../src/site/views/region/record-row.ts';

const entry = (kind: string, id: string, data: object): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references: [] }) as never;

const graph = buildGraph([
  entry('region', 'norra', {}),
  entry('report', 'cancerrehabilitering/2024', { region: 'norra', year: '2024' }),
]);

const rows = (count: number, year: string, isOld = false): RecordRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${year}-${index}`,
    when: { year, ...(isOld ? { unconfirmed: `Uppgift från ${year}` } : {}) },
  })) as RecordRow[];

const section = (...records: RecordRow[]) =>
  recordSection(graph, 'norra', { id: 'a', heading: 'A' }, { rows: records });

test('has no section for nothing', () => {
  expect(section()).toBeUndefined();
});

test('folds what a newer report has not confirmed, and says from when it is', () => {
  const { groups, count, older } = section(...rows(2, '2024'), ...rows(3, '2021', true))!;

  expect([count, older]).toEqual([5, 3]);
  expect(groups[0]!.shown.map(({ id }) => id)).toEqual(['2024-0', '2024-1']);
  expect(groups[0]!.folds.map(({ summary }) => summary)).toEqual([
    '3 äldre, från 2021: ej bekräftade 2024',
  ]);
});

test('folds the end of a long list, but never a single record', () => {
  const folded = (count: number) =>
    section(...rows(count, '2024'))!.groups[0]!.folds.map(({ rows }) => rows.length);

  expect(folded(6)).toEqual([]);
  expect(folded(7)).toEqual([]);
  expect(folded(20)).toEqual([14]);
  expect(section(...rows(1, '2021', true))!.groups[0]!.folds).toEqual([]);
});

test('names in one line what the source does not say', () => {
  const { facts, silent } = saidAndSilent([
    { term: 'Plats', value: 'Umeå' },
    { term: 'Omfattning', value: null },
    { term: 'Bemanning', value: undefined },
  ]);

  expect(facts).toEqual([{ term: 'Plats', value: 'Umeå' }]);
  expect(silent).toBe('Framgår inte av källan: omfattning.');
});
