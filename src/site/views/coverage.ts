import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';

/** How much of a source document the site uses. */
export interface Coverage {
  total: number;
  cited: Entry<'sourcePoint'>[];
  /** Left out with a stated reason. */
  leftOut: Entry<'sourcePoint'>[];
  uncited: Entry<'sourcePoint'>[];
}

/** The points of a source document, in the order that they are listed. */
export function pointsOf(graph: Graph, document: string): Entry<'sourcePoint'>[] {
  const known =
    byDocument.get(graph) ?? Map.groupBy(graph.all('sourcePoint'), ({ data }) => data.document);
  byDocument.set(graph, known);
  return known.get(document) ?? [];
}

const byDocument = new WeakMap<Graph, Map<string, Entry<'sourcePoint'>[]>>();

export function coverageOf(graph: Graph, document: string): Coverage {
  const points = pointsOf(graph, document);
  const isCited = (point: Entry<'sourcePoint'>) => graph.to(point, 'cites').length > 0;
  const cited = points.filter(isCited);
  const rest = points.filter((point) => !isCited(point));
  return {
    total: points.length,
    cited,
    leftOut: rest.filter(({ data }) => data.leftOut),
    uncited: rest.filter(({ data }) => !data.leftOut),
  };
}
