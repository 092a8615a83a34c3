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

test('what is asked about an entry that is not there is nothing', () => {
  const graph = buildGraph([region('norr')]);
  expect(graph.from({ kind: 'unit', id: 'okänd' })).toEqual([]);
  expect(graph.to({ kind: 'unit', id: 'okänd' })).toEqual([]);
  expect(graph.all('unit')).toEqual([]);
  expect(graph.inRegion('unit', 'norr')).toEqual([]);
});

test('asks by relation in both directions, and names each entry once', () => {
  const graph = buildGraph([unit('a', 'norr', 0), unit('b', 'norr', 1), region('norr')]);
  const ids = (list: Entry[]) => list.map(({ id }) => id);
  expect(ids(graph.from({ kind: 'unit', id: 'a' }, 'inRegion'))).toEqual(['norr']);
  expect(ids(graph.from({ kind: 'unit', id: 'a' }, 'concerns'))).toEqual([]);
  expect(ids(graph.to({ kind: 'region', id: 'norr' }))).toEqual(['a', 'b']);
  const twice = unit('c', 'norr');
  const again = { ...twice, references: [...twice.references, ...twice.references] };
  const both = buildGraph([again, region('norr')]);
  expect(ids(both.to({ kind: 'region', id: 'norr' }))).toEqual(['c']);
  expect(ids(both.from({ kind: 'unit', id: 'c' }))).toEqual(['norr']);
});

test('gives the entries of a region in their order, and a list of its own', () => {
  const graph = buildGraph([unit('b', 'norr', 1), unit('a', 'norr', 0), unit('c', 'syd', 0)]);
  graph.inRegion('unit', 'norr').reverse();
  expect(graph.inRegion('unit', 'norr').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an entry that stands for a whole file comes before those in it, and lists before later lists', () => {
  const at = (id: string, path: (string | number)[]): Entry =>
    ({ ...unit(id, 'norr'), file: 'enheter/norr.yaml', path }) as Entry;
  const order = [
    at('fil', []),
    at('a2', ['a', 2]),
    at('a10', ['a', 10]),
    at('b', ['b']),
    at('b0', ['b', 0]),
    at('b0c', ['b', 0, 'c']),
    at('c', ['c', 0]),
  ];
  for (const shuffled of [order.toReversed(), [...order.slice(3), ...order.slice(0, 3)]]) {
    expect(buildGraph(shuffled).entries()).toEqual(order);
  }
});
