import { timeUnits } from '../../domain/schemas/time-rule.ts';
import { timesIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The limit of a time rule stands in the text with the same number and unit. */
export const timeNotInText = defineRule('time-not-in-text', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { text, condition, time } = entry.data;
    if (time?.value === undefined || !time.unit) continue;
    const said = timesIn(`${text} ${condition ?? ''}`);
    if (said.some(({ value, unit }) => value === time.value && unit === time.unit)) continue;
    yield {
      entry,
      at: [...entry.path, 'tid', 'varde'],
      params: { limit: `${time.value} ${timeUnits[time.unit]}`, said: said[0]?.phrase },
    };
  }
});
