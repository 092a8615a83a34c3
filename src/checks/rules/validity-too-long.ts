import { yearsLater } from '../calendar.ts';
import { defineRule } from '../rule.ts';

const years = 5;

/** A guideline is valid for at most five years; a longer time is nearly always a mistyped year. */
export const validityTooLong = defineRule('validity-too-long', function* ({ graph }) {
  for (const entry of graph.all('sourceDocument')) {
    const { validFrom, approvedOn, validTo } = entry.data;
    const from = validFrom ?? approvedOn;
    if (!from || !validTo || validTo <= yearsLater(from, years)) continue;
    yield { entry, at: ['giltig-till'], params: { from, to: validTo, years } };
  }
});
