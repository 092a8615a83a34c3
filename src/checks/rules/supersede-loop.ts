import type { Entry } from '../../domain/entry.ts';
import { defineRule } from '../rule.ts';

/** A document, an edition or a unit is not replaced, in one step or several, by itself. */
export const supersedeLoop = defineRule('supersede-loop', function* ({ graph }) {
  for (const entry of [
    ...graph.all('sourceDocument'),
    ...graph.all('edition'),
    ...graph.all('unit'),
  ]) {
    const way = [entry.id];
    let next = successor(entry);
    while (next && !way.includes(next)) {
      way.push(next);
      const following = graph.get(entry.kind, next);
      next = following && successor(following as typeof entry);
    }
    if (next === entry.id)
      yield {
        entry,
        at: [...entry.path, 'ersatt-av'],
        params: { way: [...way, next].join(' → ') },
      };
  }
});

const successor = ({
  data,
}: Entry<'sourceDocument'> | Entry<'edition'> | Entry<'unit'>): string | undefined =>
  'replacedBy' in data ? data.replacedBy : data.supersededBy;
