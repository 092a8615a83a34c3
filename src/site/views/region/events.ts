import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { eventTypes } from '../../../domain/schemas/event.ts';
import { ofRegion, placedRow, type RecordRow } from './record-row.ts';

const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** A time with the precision that the source gives: "2019", "juni 2019" or "15 juni 2022". */
export function timeInWords(time: string): string {
  const [year, month, day] = time.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** Words for a part of a year, and the month that they are sorted as. They are never shown as a month. */
const seasons: [RegExp, string][] = [
  [/januari|början|första kvartalet/, '01'],
  [/vår/, '04'],
  [/sommar/, '07'],
  [/höst/, '10'],
];

/** Where an event stands in time, as text that sorts. A bare year comes before its months. */
export function sortTime(time: string | null, words = ''): string {
  if (!time) return '';
  const season = seasons.find(([word]) => word.test(words));
  return time.length === 4 && season ? `${time}-${season[1]}` : time;
}

const eventRow = (graph: Graph, { id, data }: Entry<'event'>): RecordRow => ({
  ...placedRow(graph, { kind: 'event', id }, data),
  name: data.text,
  kind: eventTypes[data.type],
  facts: [{ term: 'Organ', value: data.body ?? 'framgår inte av källan' }],
  // What has happened has happened: a newer report does not have to repeat it.
  when: {},
});

/** Decisions and other dated events, newest year first; those without a time last. */
export function timeline(graph: Graph, region: string) {
  const events = graph
    .all('event')
    .filter(ofRegion(region))
    .map((entry) => ({ entry, sort: sortTime(entry.data.time, entry.data.timeInWords) }))
    .sort((a, b) => (a.sort < b.sort ? 1 : a.sort > b.sort ? -1 : 0))
    .map(({ entry }) => ({
      ...eventRow(graph, entry),
      year: entry.data.time?.slice(0, 4),
      time: entry.data.timeInWords ?? (entry.data.time ? timeInWords(entry.data.time) : undefined),
    }));
  const years = [...new Set(events.map(({ year }) => year))];
  return years.map((year) => ({
    heading: year ?? 'Utan år i källan',
    rows: events
      .filter((event) => event.year === year)
      .map(({ year: _, time, ...row }): RecordRow => ({
        ...row,
        ...(time && time !== year ? { time } : {}),
      })),
  }));
}
