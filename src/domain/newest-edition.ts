import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** The edition at the end of the chain of replacements, or undefined when nothing has replaced this one. */
export function newestEdition(graph: Graph, edition: string): Entry<'edition'> | undefined {
  const seen = new Set([edition]);
  let newest: Entry<'edition'> | undefined;
  for (
    let next = graph.get('edition', edition)?.data.supersededBy;
    next && !seen.has(next);
    next = newest?.data.supersededBy
  ) {
    seen.add(next);
    newest = graph.get('edition', next) ?? newest;
  }
  return newest;
}
