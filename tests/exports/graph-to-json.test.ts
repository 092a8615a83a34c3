import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { graphToJson } from '../../src/exports/graph-to-json.ts';

const need = (id: string, data: object): Entry =>
  ({ kind: 'need', id, file: `behov/${id}.mdx`, path: [], data, references: [] }) as never;

test('gives the same bytes whatever order entries and keys came in', () => {
  const one = buildGraph([
    need('a', { title: 'A', order: 1 }),
    need('b', { title: 'B', order: 2 }),
  ]);
  const other = buildGraph([
    need('b', { order: 2, title: 'B' }),
    need('a', { order: 1, title: 'A' }),
  ]);

  expect(graphToJson(one)).toBe(graphToJson(other));
});

test('keeps what the source does not state as null and lists in their order', () => {
  const json = JSON.parse(graphToJson(buildGraph([need('a', { list: [3, 1, 2], date: null })])));

  expect(json).toEqual({
    entries: [
      {
        kind: 'need',
        id: 'a',
        file: 'behov/a.mdx',
        data: { list: [3, 1, 2], date: null },
        references: [],
      },
    ],
  });
});
