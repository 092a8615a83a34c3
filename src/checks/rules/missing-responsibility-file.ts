import { defineRule } from '../rule.ts';

/** A region that applies a programme answers every need, if only by saying that its source is silent. */
export const missingResponsibilityFile = defineRule(
  'missing-responsibility-file',
  function* ({ graph }) {
    const asked = new Set<string>();
    for (const entry of graph.all('regionalApplication')) {
      const { region } = entry.data;
      if (asked.has(region) || !graph.get('region', region)) continue;
      asked.add(region);
      for (const need of graph.all('need')) {
        if (graph.get('responsibility', `${region}/${need.id}`)) continue;
        yield {
          entry,
          at: [],
          params: {
            need: need.data.title,
            region: graph.get('region', region)!.data.name,
            file: `ansvar/${region}/${need.id}.yaml`,
          },
        };
      }
    }
  },
);
