import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';

/** What cites each source point first, by the id of the point. */
export function citedPoints(graph: Graph): Map<string, Entry> {
  const cited = new Map<string, Entry>();
  for (const { from, reference } of graph.edges()) {
    const { relation, to } = reference;
    if (relation === 'cites' && !cited.has(to.id)) cited.set(to.id, from);
  }
  return cited;
}
