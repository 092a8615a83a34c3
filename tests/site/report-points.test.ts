import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { pointsOfPage } from '../../src/site/views/report-points.ts';

const entry = (kind: string, id: string, data: object, references: object[] = []): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references }) as never;

const cites = (...points: string[]) =>
  points.map((id) => ({ relation: 'cites', to: { kind: 'sourcePoint', id }, at: [] }));

const point = (id: string, document = 'd') => entry('sourcePoint', id, { document });

const graph = buildGraph([
  ...['c-001', 'c-002', 'c-003', 'c-004'].map((id) => point(id)),
  point('p-001', 'other'),
  entry('report', 'r/2021', { document: 'd' }, cites('c-001')),
  entry('reportSection', 'r/2021/del', { report: 'r/2021' }, [
    ...cites('c-001', 'c-002', 'p-001'),
    { relation: 'partOf', to: { kind: 'report', id: 'r/2021' }, at: [] },
  ]),
]);

const report = graph.get('report', 'r/2021')!;
const part = graph.get('reportSection', 'r/2021/del')!;

test('lets a part stand for the points of the document that its text cites', () => {
  expect(pointsOfPage(graph, report, part)).toEqual(['c-001', 'c-002']);
});

test('lets the first page also stand for the points that no text cites', () => {
  expect(pointsOfPage(graph, report, report)).toEqual(['c-001', 'c-003', 'c-004']);
});
