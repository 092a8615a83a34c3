import { defineRule } from '../rule.ts';

/** A flow has a step where the reader begins. */
export const flowWithoutStart = defineRule('flow-without-start', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (entry.data.steps.some(({ type }) => type === 'start')) continue;
    yield { entry, at: ['steg'], what: 'key', params: { title: entry.data.title } };
  }
});
