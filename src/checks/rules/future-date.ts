import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/** What has been done has a date that has been. A year or a month has been when it has begun. */
export const futureDate = defineRule('future-date', function* ({ graph, today }) {
  for (const { entry, at, date } of pastDates(graph)) {
    if (date && isTime.test(date) && date > today) yield { entry, at, params: { date, today } };
  }
});

/** A day, a month or a year; a path may hold another word, and has a rule for that. */
const isTime = /^\d{4}(?!\d)/;

interface Dated {
  entry: Entry;
  at: ValuePath;
  date: string | null;
}

function pastDates(graph: Graph): Dated[] {
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
    ...graph
      .all('review')
      .map((entry) => ({ entry, at: [...entry.path, 'datum'], date: entry.data.date })),
    ...graph.all('externalLink').map((entry) => ({
      entry,
      at: [...entry.path, 'kontrollerad'],
      date: entry.data.checkedOn,
    })),
    ...graph
      .all('withdrawal')
      .map((entry) => ({ entry, at: [...entry.path, 'datum'], date: entry.data.date })),
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
    ...followedUp(graph),
    ...graph
      .all('edition')
      .filter(({ data }) => data.status !== 'aviserad')
      .map((entry) => ({ entry, at: ['faststalld'], date: entry.data.approvedOn })),
  ];
}

/** What reports tell: it happened, was counted or was reached. Goals and plans are about what is to come. */
function followedUp(graph: Graph): Dated[] {
  const firstInFile = graph.all('goalStatus').filter(({ path }) => path.at(-1) === 0);
  return [
    ...firstInFile.map((entry) => ({ entry, at: [], date: entry.data.year })),
    ...graph.all('report').flatMap((entry) => [
      { entry, at: [], date: entry.data.year },
      { entry, at: ['publicerad'], date: entry.data.publishedOn },
    ]),
    ...graph
      .all('event')
      .map((entry) => ({ entry, at: [...entry.path, 'tid'], date: entry.data.time })),
    ...graph.all('observation').flatMap((entry) => {
      const { type, year } = entry.data;
      return type === 'utfall' ? [{ entry, at: [...entry.path, 'ar'], date: String(year) }] : [];
    }),
    ...graph.all('activity').flatMap((entry) => {
      const { state, year } = entry.data;
      return state === 'genomford' ? [{ entry, at: [...entry.path, 'ar'], date: year }] : [];
    }),
    ...graph.all('plan').flatMap((entry) => {
      const { outcome } = entry.data;
      return outcome ? [{ entry, at: [...entry.path, 'utfall', 'ar'], date: outcome.year }] : [];
    }),
  ];
}
