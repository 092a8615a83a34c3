import { keyOf, type EntryKey } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';

/** Whether somebody has recorded how two statements or criteria meet. */
export function isDeclared(graph: Graph, a: EntryKey, b: EntryKey): boolean {
  const withA = new Set(graph.to(a, 'involves').map(keyOf));
  return graph.to(b, 'involves').some((overlap) => withA.has(keyOf(overlap)));
}
