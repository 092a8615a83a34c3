import { defineRule } from '../rule.ts';

/** A file about who does what either says it, or says in words that the source does not. */
export const emptyResponsibility = defineRule('empty-responsibility', function* ({ graph }) {
  const answered = new Set(graph.all('statement').map(({ data }) => `${data.region}/${data.need}`));
  for (const entry of graph.all('responsibility')) {
    if (entry.data.silence || answered.has(entry.id)) continue;
    yield { entry, at: [], params: { need: entry.data.need, region: entry.data.region } };
  }
});
