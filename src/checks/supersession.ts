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

/** What an entry has in the end been replaced by: the last of those that replace each other. */
export function latestOf<E extends Replaceable>(graph: Graph, entry: E): E {
  const met = new Set([entry.id]);
  let last = entry;
  for (let next = successor(last); next && !met.has(next); next = successor(last)) {
    const following = graph.get(entry.kind, next) as E | undefined;
    if (!following) break;
    met.add(next);
    last = following;
  }
  return last;
}

const successor = ({ data }: Replaceable): string | undefined =>
  'replacedBy' in data ? data.replacedBy : data.supersededBy;
