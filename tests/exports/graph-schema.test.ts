import { z } from 'astro/zod';
import { beforeAll, expect, test } from 'vitest';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { graphSchema } from '../../src/exports/graph-schema.ts';
import { graphToJson } from '../../src/exports/graph-to-json.ts';
import { loadContent } from '../../src/reading/load-content.ts';

let graph: Graph;

beforeAll(async () => {
  graph = buildGraph((await loadContent('content')).entries);
});

const validator = () =>
  z.fromJSONSchema(JSON.parse(graphSchema(graph, 'https://exempel.se/graf.schema.json')));

test('the real graph fulfils its schema', () => {
  expect(validator().safeParse(JSON.parse(graphToJson(graph))).error).toBeUndefined();
});

test('a graph with a key too few, or of another type, does not', () => {
  const broken = (change: (entry: { id: unknown; data: Record<string, unknown> }) => void) => {
    const file = JSON.parse(graphToJson(graph));
    change(file.entries.find(({ kind }: { kind: string }) => kind === 'statement'));
    return validator().safeParse(file).success;
  };
  expect(broken((entry) => delete entry.data.strength)).toBe(false);
  expect(broken((entry) => (entry.data.points = 'v-001'))).toBe(false);
  expect(broken((entry) => (entry.id = 7))).toBe(false);
  expect(broken((entry) => (entry.data.invented = true))).toBe(false);
});
