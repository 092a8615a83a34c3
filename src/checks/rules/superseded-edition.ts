import { newestEdition } from '../../domain/newest-edition.ts';
import { defineRule } from '../rule.ts';

/** A region that applies an older edition is marked; what the region has decided still holds, so it is no error. */
export const supersededEdition = defineRule(
  'superseded-edition',
  function* ({ graph }) {
    for (const entry of graph.all('regionalApplication')) {
      const edition = entry.data.edition && graph.get('edition', entry.data.edition);
      if (!edition?.data.supersededBy) continue;
      const newer = newestEdition(graph, edition.id);
      yield {
        entry,
        at: ['utgava'],
        params: {
          region: graph.get('region', entry.data.region)?.data.name ?? entry.data.region,
          edition: edition.data.name,
          newer: newer?.data.name ?? edition.data.supersededBy,
        },
      };
    }
  },
  'banner',
);
