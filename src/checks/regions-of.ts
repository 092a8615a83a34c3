import type { Graph } from '../domain/graph.ts';

/** The regions that a plan for a region concerns: its parts when it is a health-care region, else the region itself. */
export function regionsOf(graph: Graph, region: string): string[] {
  const parts = graph.all('region').filter(({ data }) => data.partOf === region);
  return parts.length > 0 ? parts.map(({ id }) => id) : [region];
}
