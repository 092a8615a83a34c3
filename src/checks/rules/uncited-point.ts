import { citedPoints } from '../cited-points.ts';
import { defineRule } from '../rule.ts';

/** Every point of a source is used somewhere, or the register says why it is left out. */
export const uncitedPoint = defineRule(
  'uncited-point',
  function* ({ graph }) {
    const cited = citedPoints(graph);
    for (const entry of graph.all('sourcePoint')) {
      if (cited.has(entry.id) || entry.data.leftOut) continue;
      yield {
        entry,
        at: [...entry.path, 'id'],
        params: { point: entry.id, title: entry.data.title },
      };
    }
  },
  'warning',
);
