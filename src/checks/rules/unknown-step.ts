import { suggest } from '../../domain/suggest.ts';
import { stepsById } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** An arrow goes between two steps of the flow. */
export const unknownStep = defineRule('unknown-step', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const steps = stepsById(entry.data);
    for (const [index, { from, to }] of entry.data.edges.entries()) {
      for (const [key, id] of [
        ['fran', from],
        ['till', to],
      ] as const) {
        if (steps.has(id)) continue;
        yield {
          entry,
          at: ['pilar', index, key],
          params: { id, suggestion: suggest(id, steps.keys()) },
        };
      }
    }
  }
});
