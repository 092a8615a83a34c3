import { loopFrom } from '../supersession.ts';
import { defineRule } from '../rule.ts';

/** A document, an edition or a unit is not replaced, in one step or several, by itself. */
export const supersedeLoop = defineRule('supersede-loop', function* ({ graph }) {
  for (const entry of [
    ...graph.all('sourceDocument'),
    ...graph.all('edition'),
    ...graph.all('unit'),
  ]) {
    const way = loopFrom(graph, entry);
    if (way) yield { entry, at: [...entry.path, 'ersatt-av'], params: { way: way.join(' → ') } };
  }
});
