import { defineRule } from '../rule.ts';
import { regionsOf } from '../regions-of.ts';

/** A plan is followed in the regions it concerns; in another region its goals mean nothing. */
export const goalStatusOfOtherRegion = defineRule(
  'goal-status-of-other-region',
  function* ({ graph }) {
    for (const entry of graph.all('goalStatus')) {
      const { region, goal } = entry.data;
      const plan = graph.get('goal', goal)?.data;
      if (!plan || !graph.get('region', region)) continue;
      if (regionsOf(graph, plan.region).includes(region)) continue;
      yield {
        entry,
        at: [...entry.path, 'mal'],
        params: { goal, region: graph.get('region', region)!.data.name },
      };
    }
  },
);
