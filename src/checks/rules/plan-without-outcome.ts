import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { lastYearIn, reportYear } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/** So many years after its own a plan should have met a report that tells what came of it. */
const patience = 2;

/**
 * A plan that is long past, in a region with a later report, has an outcome. When the later report says nothing of
 * it, the note says that, with the year of the report.
 */
export const planWithoutOutcome = defineRule(
  'plan-without-outcome',
  function* ({ graph, today }) {
    const now = Number(today.slice(0, 4));
    for (const entry of graph.all('plan')) {
      const { planYear, outcome, note = '' } = entry.data;
      const year = lastYearIn(planYear ?? '');
      if (outcome || year === undefined || year + patience > now) continue;
      const reports = laterReports(graph, entry.data, year);
      if (reports.length === 0 || reports.some((told) => note.includes(told))) continue;
      yield {
        entry,
        at: [...entry.path, 'plan-ar'],
        params: { year: planYear ?? undefined, report: reports.at(-1) },
      };
    }
  },
  'warning',
);

/** The years of reports that could tell: of the same region or the one it is part of, later than the plan's own. */
function laterReports(graph: Graph, plan: Entry<'plan'>['data'], year: number): string[] {
  const regions = [plan.region, graph.get('region', plan.region)?.data.partOf];
  const own = reportYear(graph, plan.document) ?? 0;
  return graph
    .all('report')
    .filter(({ data }) => regions.includes(data.region))
    .map(({ data }) => data.year)
    .filter((told) => Number(told.slice(-4)) > own && Number(told.slice(-4)) >= year)
    .sort();
}
