import { lastYearIn } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/** What came of a plan is known when its time has begun, not before. */
export const planOutcomeBeforePlan = defineRule('plan-outcome-before-plan', function* ({ graph }) {
  for (const entry of graph.all('plan')) {
    const { planYear, outcome } = entry.data;
    if (!planYear || !outcome) continue;
    const begins = Number(planYear.slice(0, 4));
    const told = lastYearIn(outcome.year);
    if (told === undefined || told >= begins) continue;
    yield { entry, at: [...entry.path, 'utfall', 'ar'], params: { told, plan: planYear } };
  }
});
