import type { Graph } from './graph.ts';

/** A region and the health-care region it is part of: what holds for the second holds for the first too. */
export const regionAndWhole = (graph: Graph, region: string): string[] => {
  const partOf = graph.get('region', region)?.data.partOf;
  return [region, ...(partOf ? [partOf] : [])];
};

/**
 * Whether the sources of a region only report how things are: they give nobody a duty, and the region has no text
 * of its own that applies the programme.
 */
export const isOnlyReported = (graph: Graph, region: string): boolean =>
  graph.inRegion('statement', region).length === 0 &&
  graph.inRegion('regionalApplication', region).length === 0;
