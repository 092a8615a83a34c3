import { isWhole } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** A flow stops only at a step that says so. */
export const deadEnd = defineRule('dead-end', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (!isWhole(entry.data)) continue;
    const left = new Set(entry.data.edges.map(({ from }) => from));
    for (const [index, { id, text, type }] of entry.data.steps.entries()) {
      if (type !== 'slut' && !left.has(id))
        yield { entry, at: ['steg', index, 'id'], params: { id, text } };
    }
  }
});
