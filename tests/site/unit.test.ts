import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { unitLink, unitParts } from '../../src/site/views/unit.ts';

const entry = (kind: string, id: string, data: object): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references: [] }) as never;

const unit = (id: string, data: object = {}) =>
  entry('unit', id, {
    region: 'r',
    name: id,
    state: 'aktiv',
    year: '2024',
    needs: [],
    place: null,
    ...data,
  });

const report = (year: string) => entry('report', `x/${year}`, { region: 'r', year, document: 'd' });

const world = (...entries: Entry[]) =>
  buildGraph([entry('region', 'r', { name: 'R', type: 'region' }), ...entries]);

const ids = (units: Entry<'unit'>[]) => units.map(({ id }) => id);

test('puts what the newest report confirms first, teams before others, and the rest last', () => {
  const parts = unitParts(
    world(
      report('2021'),
      report('2024'),
      unit('a-other'),
      unit('b-team', { needs: ['team'] }),
      unit('c-planned', { state: 'planerad' }),
      unit('d-old', { year: '2021' }),
      unit('e-old-team', { year: '2021', needs: ['team'] }),
    ),
    'r',
  );
  expect(ids(parts.present)).toEqual(['b-team', 'a-other']);
  expect(ids(parts.coming)).toEqual(['c-planned']);
  expect(ids(parts.older)).toEqual(['e-old-team', 'd-old']);
});

test('never shows a closed unit among those that are there', () => {
  const parts = unitParts(world(report('2024'), unit('closed', { state: 'upphord' })), 'r');
  expect(parts.present).toEqual([]);
  expect(ids(parts.older)).toEqual(['closed']);
});

test('says the state before the name when a unit is not simply there, and when its year is unconfirmed', () => {
  const graph = world(
    report('2024'),
    unit('Teamet', { state: 'planerad' }),
    unit('Gamla', { year: '2021', place: 'Umeå' }),
  );
  expect(unitLink(graph, graph.get('unit', 'Teamet')!)).toMatchObject({
    text: 'Planerad, finns inte: Teamet',
    summary: 'Uppgift från 2024',
  });
  expect(unitLink(graph, graph.get('unit', 'Gamla')!)).toMatchObject({
    text: 'Gamla',
    summary: 'Umeå · Uppgift från 2021, ej bekräftad 2024',
  });
});
