import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { levelColumns, matrixRows } from '../../src/site/views/cells.ts';

const entry = (kind: string, id: string, data: object, references: object[] = []): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references }) as never;

const level = (id: string, type: string) => entry('careLevel', id, { type });

const registers = [
  level('alla', 'omfattning'),
  level('ej-angiven', 'omfattning'),
  level('egenvard', 'niva'),
  level('primarvard', 'niva'),
  level('psykiatri', 'aktor'),
  level('specialiserad', 'niva'),
  entry('need', 'fatigue', {}),
];

/** A region that says something for the given sets of levels, one statement each. */
const world = (...sets: string[][]) =>
  buildGraph([
    ...registers,
    ...sets.map((levels, index) =>
      entry('statement', `s-${index}`, { region: 'r', need: 'fatigue', levels }, [
        { relation: 'answers', to: { kind: 'need', id: 'fatigue' }, at: [] },
      ]),
    ),
  ]);

const states = (...sets: string[][]) => {
  const graph = world(...sets);
  const row = matrixRows(graph, 'r', graph.all('need'))[0]!;
  return Object.fromEntries(row.cells.map((cell) => [cell.level, cell.state]));
};

test('asks about specialist and primary care even when nothing is said', () => {
  expect(levelColumns(world(), 'r').sort()).toEqual(['primarvard', 'specialiserad']);
  expect(states()).toEqual({ primarvard: 'silent', specialiserad: 'silent' });
});

test('gives another level a column only when a statement names it alone', () => {
  expect(levelColumns(world(['egenvard']), 'r')).toContain('egenvard');
  expect(levelColumns(world(['egenvard', 'primarvard']), 'r')).not.toContain('egenvard');
});

test('tells a silent level from one that is answered together with others', () => {
  expect(states(['specialiserad'])).toMatchObject({
    specialiserad: 'says',
    primarvard: 'silent',
  });
  expect(states(['specialiserad', 'primarvard'])).toMatchObject({
    specialiserad: 'shared',
    primarvard: 'shared',
  });
  expect(states(['specialiserad'], ['alla'])).toMatchObject({ primarvard: 'shared' });
});

test('says that the level is not stated only when no statement states one', () => {
  expect(states(['ej-angiven'])).toMatchObject({ primarvard: 'unstated' });
  expect(states(['ej-angiven'], ['specialiserad'])).toMatchObject({ primarvard: 'silent' });
});

test('keeps statements for other receivers beside the columns', () => {
  const graph = world(['psykiatri'], ['primarvard']);
  const row = matrixRows(graph, 'r', graph.all('need'))[0]!;

  expect(row.wide.map(({ levels }) => levels)).toEqual([['psykiatri']]);
  expect(row.cells.find((cell) => cell.level === 'specialiserad')?.state).toBe('silent');
});
