import { defineRule } from '../rule.ts';

/** A flow has a step where it ends. */
export const flowWithoutEnd = defineRule('flow-without-end', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (entry.data.steps.some(({ type }) => type === 'slut')) continue;
    yield { entry, at: ['steg'], what: 'key', params: { title: entry.data.title } };
  }
});
