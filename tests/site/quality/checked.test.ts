import { expect, test } from 'vitest';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import {
  findingsFigure,
  measurementFigures,
  trialsFigure,
} from '../../../src/site/views/quality/checked.ts';

const graph = buildGraph([]);
const report = { files: 3, entries: 9, errors: 0, warnings: 0, banners: 0, findings: [] };

const measured = (isStale: boolean, value = 99): Measurement & { isStale: boolean } => ({
  day: '2026-11-22',
  command: 'npm run mutationer',
  title: 'Fel',
  about: [],
  print: '',
  figures: [
    { name: 'Strukturen', value, of: 100, limit: 0.99 },
    { name: 'Fria val', value: 1, of: 100 },
  ],
  isStale,
});

test('says that nothing was checked or tried, instead of that nothing was found', () => {
  expect(findingsFigure(graph, undefined)).toMatchObject({ value: '–', standing: 'unknown' });
  expect(findingsFigure(graph, report)).toMatchObject({ value: '0', standing: 'good' });
  expect(trialsFigure(graph, undefined)).toMatchObject({ value: '–', standing: 'unknown' });
});

test('a measurement of something older says so, however good it was', () => {
  expect(measurementFigures([measured(false)])).toMatchObject([
    { value: '99 %', standing: 'good' },
  ]);
  expect(measurementFigures([measured(false, 98)])).toMatchObject([{ standing: 'act' }]);
  const [stale] = measurementFigures([measured(true)]);
  expect(stale).toMatchObject({ standing: 'unknown' });
  expect(stale?.lead).toContain('kör kommandot igen');
});

test('one empty answer among the trials is something to do', () => {
  const trials = { file: 'content/sokprov.yaml', count: 10, first: 10, amongThree: 10, missed: [] };
  expect(trialsFigure(graph, [{ ...trials, empty: 0 }])).toMatchObject({ standing: 'good' });
  expect(trialsFigure(graph, [{ ...trials, empty: 1 }])).toMatchObject({ standing: 'act' });
});
