import { timeUnits } from '../../domain/schemas/time-rule.ts';
import { unsaidLimit } from '../time-limits.ts';
import { defineRule } from '../rule.ts';

/** The limit of a time rule stands in the text with the same number and unit. */
export const timeNotInText = defineRule('time-not-in-text', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const unsaid = unsaidLimit(entry.data);
    if (!unsaid) continue;
    const { value, unit, said } = unsaid;
    yield {
      entry,
      // Where the text says another time, the reader meets the contradiction there.
      at: [...entry.path, ...(said ? [said.key] : ['tid', 'varde'])],
      params: { limit: `${value} ${timeUnits[unit]}`, said: said?.phrase },
    };
  }
});
