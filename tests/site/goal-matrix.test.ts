import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { goalTrend } from '../../src/domain/goal-trend.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const graph = buildGraph((await loadContent('content')).entries);

const regions = ['norrbotten', 'vasterbotten', 'vasternorrland', 'jamtland-harjedalen'];
const years = ['2021', '2024'];

/** The levels of the two follow-ups, read by hand from the reports: a line per goal, a pair of years per region. */
const expected: Record<string, [string, string][]> = {
  'norra-mal-1': [
    ['N2', 'N2'],
    ['N2', 'N2'],
    ['N2', 'N2'],
    ['N2', 'N2'],
  ],
  'norra-mal-2': [
    ['N0', 'N2'],
    ['N2', 'N2'],
    ['N0', 'N2'],
    ['N4', 'N4'],
  ],
  'norra-mal-3': [
    ['N2', 'N2'],
    ['N2', 'N2'],
    ['N3', 'N3'],
    ['N4', 'N4'],
  ],
  'norra-mal-4': [
    ['N0', 'N2'],
    ['N0', 'N1'],
    ['N0', 'N1'],
    ['N2', 'N3'],
  ],
  'norra-mal-5': [
    ['N0', 'N2'],
    ['N1', 'N2'],
    ['N0', 'N3'],
    ['N3', 'N3'],
  ],
  'norra-mal-6': [
    ['N1', 'N1'],
    ['N1', 'N1'],
    ['N1', 'N2'],
    ['N1', 'N2'],
  ],
};

const state = (goal: string, region: string, year: string) =>
  graph.get('goalStatus', `${goal}/${region}/${year}`)!.data;

test('computes the 48 levels of the northern follow-ups from the recorded fields', () => {
  const computed = Object.fromEntries(
    Object.keys(expected).map((goal) => [
      goal,
      regions.map((region) => years.map((year) => state(goal, region, year).level)),
    ]),
  );
  expect(computed).toEqual(expected);
});

test('finds three changes between 2021 and 2024, and none of them after silence', () => {
  const changes = Object.keys(expected).flatMap((goal) =>
    regions
      .filter((region) =>
        ['higher', 'lower'].includes(
          goalTrend(state(goal, region, '2021'), state(goal, region, '2024')),
        ),
      )
      .map((region) => `${goal} ${region}`),
  );
  expect(changes).toEqual([
    'norra-mal-4 jamtland-harjedalen',
    'norra-mal-6 vasternorrland',
    'norra-mal-6 jamtland-harjedalen',
  ]);
});
