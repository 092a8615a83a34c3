import { defineRule } from '../rule.ts';

/** A statement that a flow leaves out with a reason is not shown by one of its steps. */
export const leftOutButShown = defineRule('left-out-but-shown', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const shown = new Set(entry.data.steps.flatMap(({ statements }) => statements));
    for (const [index, { statement }] of entry.data.outside.entries()) {
      if (!shown.has(statement)) continue;
      yield { entry, at: ['utanfor', index, 'pastaende'], params: { id: statement } };
    }
  }
});
