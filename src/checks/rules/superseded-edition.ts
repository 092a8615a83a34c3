import { defineRule } from '../rule.ts';
import { latestOf } from '../supersession.ts';

/** A region that applies an older edition is marked; what the region has decided still holds, so it is no error. */
export const supersededEdition = defineRule(
  'superseded-edition',
  function* ({ graph }) {
    for (const entry of graph.all('regionalApplication')) {
      const edition = entry.data.edition && graph.get('edition', entry.data.edition);
      if (!edition || !edition.data.supersededBy) continue;
      const newer = latestOf(graph, edition);
      yield {
        entry,
        at: ['utgava'],
        params: {
          region: graph.get('region', entry.data.region)?.data.name ?? entry.data.region,
          edition: edition.data.name,
          newer: newer === edition ? edition.data.supersededBy : newer.data.name,
        },
      };
    }
  },
  'banner',
);
