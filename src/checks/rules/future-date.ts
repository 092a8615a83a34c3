import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/** What has been done has a date that has been. */
export const futureDate = defineRule('future-date', function* ({ graph, today }) {
  for (const { entry, at, date } of pastDates(graph)) {
    if (date && date > today) yield { entry, at, params: { date, today } };
  }
});

function pastDates(graph: Graph): { entry: Entry; at: ValuePath; date: string | null }[] {
  return [
    ...graph
      .all('regionalApplication')
      .map((entry) => ({ entry, at: ['granskad'], date: entry.data.reviewedOn })),
    ...graph
      .all('page')
      .map((entry) => ({ entry, at: ['uppdaterad'], date: entry.data.updatedOn })),
    ...graph.all('overlap').map((entry) => ({
      entry,
      at: [...entry.path, 'tolkning', 'datum'],
      date: entry.data.interpretation.date,
    })),
    ...graph.all('externalLink').map((entry) => ({
      entry,
      at: [...entry.path, 'kontrollerad'],
      date: entry.data.checkedOn,
    })),
    ...graph
      .all('redirect')
      .map((entry) => ({ entry, at: [...entry.path, 'datum'], date: entry.data.date })),
    ...graph
      .all('sourceDocument')
      .map((entry) => ({ entry, at: ['faststalld'], date: entry.data.approvedOn })),
    ...graph.all('decisionBasis').flatMap((entry) =>
      entry.data.events.map(({ date }, index) => ({
        entry,
        at: ['handelser', index, 'datum'],
        date,
      })),
    ),
    ...graph
      .all('edition')
      .filter(({ data }) => data.status !== 'aviserad')
      .map((entry) => ({ entry, at: ['faststalld'], date: entry.data.approvedOn })),
  ];
}
