import { defineRule } from '../rule.ts';

/** A file about who does what either says it, or says in words that the source does not. */
export const emptyResponsibility = defineRule(
  'empty-responsibility',
  function* ({ graph, entries }) {
    const answered = new Set(
      entries.filter(({ kind }) => kind === 'statement').map(({ file }) => file),
    );
    for (const entry of graph.all('responsibility')) {
      if (entry.data.silence || answered.has(entry.file)) continue;
      yield { entry, at: [], params: { need: entry.data.need, region: entry.data.region } };
    }
  },
);
