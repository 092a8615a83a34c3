import type { Graph } from '../domain/graph.ts';

/**
 * The whole graph as JSON: every entry with its kind, id, file, data and references. Entries stand in the order of
 * the graph and keys in alphabetical order, so that the same content always gives the same bytes.
 */
export function graphToJson(graph: Graph): string {
  const entries = graph
    .entries()
    .map(({ kind, id, file, data, references }) => ({ kind, id, file, data, references }));
  return `${JSON.stringify(withSortedKeys({ entries }), null, 1)}\n`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(
    keys.map((key) => [key, withSortedKeys((value as Record<string, unknown>)[key])]),
  );
}
