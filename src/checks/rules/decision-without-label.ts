import { stepsById } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** Each arrow from a decision says which answer it stands for. */
export const decisionWithoutLabel = defineRule('decision-without-label', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const steps = stepsById(entry.data);
    for (const [index, { from, label }] of entry.data.edges.entries()) {
      const step = steps.get(from);
      if (step?.type === 'beslut' && !label) {
        yield { entry, at: ['pilar', index, 'fran'], params: { text: step.text } };
      }
    }
  }
});
