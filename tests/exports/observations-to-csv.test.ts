import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { observationsToCsv } from '../../src/exports/observations-to-csv.ts';

const observation = (data: object): Entry =>
  ({
    kind: 'observation',
    id: 'prov/norr/2024',
    file: 'observationer/prov.yaml',
    path: ['observationer', 0],
    references: [],
    data: {
      indicator: 'prov',
      region: 'norr',
      national: false,
      year: 2024,
      type: 'utfall',
      value: 7.5,
      document: 'dok',
      points: ['p-001', 'p-002'],
      ...data,
    },
  }) as never;

const line = (data: object) =>
  observationsToCsv(buildGraph([observation(data)]), (address) => address).split('\r\n')[1]!;

test('writes decimals with a comma', () => {
  expect(line({})).toContain(';2024;utfall;7,5;;');
});

test('leaves the cell empty where there is no number, and writes a nought as a nought', () => {
  expect(line({ value: null, text: 'ökar' })).toContain(';utfall;;;;ökar;');
  expect(line({ value: 0 })).toContain(';utfall;0;;');
});
