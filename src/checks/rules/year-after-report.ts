import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { lastToldYear, lastYearIn, reportYear } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/**
 * A report tells what has been: no figure and no finished activity is later than the report, and a state of a goal is
 * of the very year it reports.
 */
export const yearAfterReport = defineRule('year-after-report', function* ({ graph }) {
  for (const { entry, document, year, at } of datedRecords(graph)) {
    const told = entry.kind === 'goalStatus' ? reportYear : lastToldYear;
    const reported = told(graph, document);
    if (reported === undefined || year === undefined || year <= reported) continue;
    yield { entry, at, params: { year, reported, document } };
  }
});

interface Dated {
  entry: Entry;
  document: string;
  year: number | undefined;
  at: ValuePath;
}

function datedRecords(graph: Graph): Dated[] {
  return [
    ...graph.all('observation').flatMap((entry) => {
      const { document, type, year } = entry.data;
      return type === 'utfall' ? [{ entry, document, year, at: [...entry.path, 'ar'] }] : [];
    }),
    ...graph.all('activity').flatMap((entry) => {
      const { document, state, year } = entry.data;
      const at = [...entry.path, 'ar'];
      return state === 'genomford' ? [{ entry, document, year: lastYearIn(year), at }] : [];
    }),
    // The path says the year of a whole file, so its first state speaks for all.
    ...graph.all('goalStatus').flatMap((entry) => {
      const { document, year } = entry.data;
      const first = entry.path.at(-1) === 0;
      return first ? [{ entry, document, year: lastYearIn(year), at: ['dokument'] }] : [];
    }),
  ];
}
