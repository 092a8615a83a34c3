import { defineRule } from '../rule.ts';

/** A report shows the states of a goal in a year for which there are any; otherwise the reader meets an empty table. */
export const goalYearWithoutStates = defineRule(
  'goal-year-without-states',
  function* ({ graph, prose }) {
    const known = new Set(graph.all('goalStatus').map(({ data }) => `${data.goal} ${data.year}`));
    for (const { file, components } of prose) {
      for (const { name, attributes, line, column } of components) {
        const { mal: goal = '', ar: year = '' } = attributes;
        if (name !== 'Malstatus' || !graph.get('goal', goal) || known.has(`${goal} ${year}`)) {
          continue;
        }
        yield { file, line, column, params: { goal, year } };
      }
    }
  },
);
