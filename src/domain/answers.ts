import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Statements that answer a need in a region: its own first, then those of other needs that are also shown here. */
export function answersTo(graph: Graph, need: string, region: string): Entry<'statement'>[] {
  const here = graph.inRegion('statement', region);
  return [
    ...here.filter(({ data }) => data.need === need),
    ...here.filter(({ data }) => data.need !== need && data.alsoNeeds.includes(need)),
  ];
}
