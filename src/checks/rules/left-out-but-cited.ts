import { citedPoints } from '../cited-points.ts';
import { defineRule } from '../rule.ts';

/** A point that is said to be left out is not used. */
export const leftOutButCited = defineRule(
  'left-out-but-cited',
  function* ({ graph }) {
    const cited = citedPoints(graph);
    for (const entry of graph.all('sourcePoint')) {
      const user = cited.get(entry.id);
      if (!entry.data.leftOut || !user) continue;
      yield {
        entry,
        at: [...entry.path, 'utelamnad'],
        params: { point: entry.id, file: user.file },
      };
    }
  },
  'warning',
);
