import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';

/** What can be replaced by a later one of its kind. */
export type Replaceable = Entry<'sourceDocument'> | Entry<'edition'> | Entry<'unit'>;

/** The way from an entry through those that replace it, when it ends where it began; otherwise nothing. */
export function loopFrom(graph: Graph, entry: Replaceable): string[] | undefined {
  const way = [entry.id];
  let next = successor(entry);
  while (next && !way.includes(next)) {
    way.push(next);
    const following = graph.get(entry.kind, next);
    next = following && successor(following as Replaceable);
  }
  return next === entry.id ? [...way, next] : undefined;
}

const successor = ({ data }: Replaceable): string | undefined =>
  'replacedBy' in data ? data.replacedBy : data.supersededBy;
