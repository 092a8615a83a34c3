import { stepsById } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** An arrow from a decision says when it is taken, so that the ways can be proven. */
export const decisionWithoutCondition = defineRule(
  'decision-without-condition',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      const steps = stepsById(entry.data);
      for (const [index, { from, when, parallel }] of entry.data.edges.entries()) {
        const step = steps.get(from);
        if (step?.type !== 'beslut' || when !== undefined || parallel) continue;
        yield { entry, at: ['pilar', index, 'fran'], params: { text: step.text } };
      }
    }
  },
);
