import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

/**
 * A statement stands under the same heading as its points, or under a note to it. A neighbouring point is easily cited
 * by mistake, and nothing else tells the two apart.
 */
export const pointOfOtherSection = defineRule('point-of-other-section', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { heading, points, document } = entry.data;
    for (const [index, id] of points.entries()) {
      const point = graph.get('sourcePoint', id)?.data;
      // That a point belongs to another document is told by its own rule.
      if (!point || point.document !== document) continue;
      if (normalise(heading).startsWith(normalise(point.section))) continue;
      yield {
        entry,
        at: [...entry.path, 'kalla', index],
        params: { point: id, heading, section: point.section },
      };
    }
  }
});
