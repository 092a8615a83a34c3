import { expect, test } from 'vitest';
import { isUnconfirmed, newestReportYear, reportedYear } from '../../src/domain/confirmed.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';

const entry = (kind: string, id: string, data: object): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references: [] }) as never;

const report = (series: string, year: string, region: string) =>
  entry('report', `${series}/${year}`, { series, year, region, document: `${series}-${year}` });

const graph = buildGraph([
  entry('region', 'norra', {}),
  entry('region', 'norrbotten', { partOf: 'norra' }),
  entry('region', 'orebro-lan', {}),
  report('cancerplan', '2021', 'norra'),
  report('cancerrehabilitering', '2024', 'norra'),
]);

test('follows a region to the health-care region that reports for it', () => {
  expect(newestReportYear(graph, 'norra')).toBe('2024');
  expect(newestReportYear(graph, 'norrbotten')).toBe('2024');
  expect(newestReportYear(graph, 'orebro-lan')).toBeUndefined();
});

test('calls a record unconfirmed when a newer report covers its region', () => {
  const isOld = (region: string, year: string | null) => isUnconfirmed(graph, { region, year });

  expect(isOld('norrbotten', '2021')).toBe(true);
  expect(isOld('norrbotten', '2024')).toBe(false);
  expect(isOld('norrbotten', '2025')).toBe(false);
  expect(isOld('norrbotten', null)).toBe(false);
  expect(isOld('orebro-lan', '2021')).toBe(false);
});

test('judges a span by its last year', () => {
  expect(isUnconfirmed(graph, { region: 'norra', year: '2020–2021' })).toBe(true);
  expect(isUnconfirmed(graph, { region: 'norra', year: '2021-2024' })).toBe(false);
});

test('gives a document the year of the report on it', () => {
  expect(reportedYear(graph, 'cancerplan-2021')).toBe('2021');
  expect(reportedYear(graph, 'another')).toBeUndefined();
});
