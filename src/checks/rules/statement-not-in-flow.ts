import { defineRule } from '../rule.ts';

/** When a need has flows in a region, each of its statements is shown by a step, or left out with a reason. */
export const statementNotInFlow = defineRule(
  'statement-not-in-flow',
  function* ({ graph }) {
    const flows = graph.all('flow');
    for (const entry of graph.all('statement')) {
      const { region, need } = entry.data;
      const about = flows.filter(({ data }) => data.region === region && data.needs.includes(need));
      if (about.length === 0) continue;
      const isTold = ['shows', 'leavesOut'].some(
        (relation) => graph.to(entry, relation).length > 0,
      );
      if (isTold) continue;
      const titles = about.map(({ data }) => `”${data.title}”`).join(' eller ');
      yield { entry, at: [...entry.path, 'id'], params: { id: entry.id, flows: titles } };
    }
  },
  'warning',
);
