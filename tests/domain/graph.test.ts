import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';

const region = (id: string): Entry<'region'> => ({
  kind: 'region',
  id,
  file: `regioner/${id}.yaml`,
  path: [],
  references: [],
  data: {
    name: id,
    type: 'region',
    partOf: undefined,
    organisation: id,
    aliases: [],
    summary: '',
    order: 1,
    processTeam: undefined,
    points: [],
  },
});

const unit = (id: string, regionId: string, index = 0): Entry<'unit'> => ({
  kind: 'unit',
  id,
  file: `enheter/${regionId}.yaml`,
  path: ['enheter', index],
  references: [
    { relation: 'inRegion', to: { kind: 'region', id: regionId }, at: [] },
    {
      relation: 'concerns',
      to: { kind: 'need', id: 'fatigue' },
      at: ['enheter', index, 'behov', 0],
    },
  ],
  data: {
    id,
    name: id,
    state: 'aktiv',
    level: 'specialiserad',
    needs: ['fatigue'],
    receives: null,
    from: null,
    route: null,
    routeState: undefined,
    since: undefined,
    replacedBy: undefined,
    contradictions: [],
    note: undefined,
    place: null,
    professions: [],
    year: null,
    points: [],
    region: regionId,
  },
});

test('finds what an entry refers to and what refers to it', () => {
  const graph = buildGraph([unit('team', 'norr'), region('norr')]);
  expect(graph.from({ kind: 'unit', id: 'team' }).map(({ id }) => id)).toEqual(['norr']);
  expect(graph.to({ kind: 'region', id: 'norr' }, 'inRegion').map(({ id }) => id)).toEqual([
    'team',
  ]);
  expect(graph.to({ kind: 'region', id: 'norr' }, 'concerns')).toEqual([]);
});

test('keeps references that lead nowhere as edges, so that a rule can report them', () => {
  const graph = buildGraph([unit('team', 'norr'), region('norr')]);
  expect(graph.edges().map(({ reference }) => reference.to.id)).toEqual(['norr', 'fatigue']);
});

test('does not depend on the order of the entries', () => {
  const entries = [unit('b', 'norr', 1), region('syd'), unit('a', 'norr', 0), region('norr')];
  const ids = (list: Entry[]) =>
    buildGraph(list)
      .entries()
      .map(({ id }) => id);
  expect(ids(entries)).toEqual(ids([...entries].reverse()));
  expect(ids(entries)).toEqual(['a', 'b', 'norr', 'syd']);
});

test('sorts entries of a file by number, so that the tenth comes after the second', () => {
  const entries = Array.from({ length: 12 }, (_, index) => unit(`u${index}`, 'norr', index));
  expect(
    buildGraph(entries.reverse())
      .all('unit')
      .map(({ id }) => id),
  ).toEqual(Array.from({ length: 12 }, (_, index) => `u${index}`));
});

test('answers with the first of two entries that share an id', () => {
  const graph = buildGraph([unit('team', 'norr', 0), unit('team', 'norr', 1)]);
  expect(graph.all('unit')).toHaveLength(1);
  expect(graph.get('unit', 'team')?.path).toEqual(['enheter', 0]);
});
