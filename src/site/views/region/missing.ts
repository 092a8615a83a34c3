import type { Entry } from '../../../domain/entry.ts';
import { newestReportYear } from '../../../domain/confirmed.ts';
import type { Graph } from '../../../domain/graph.ts';
import { addressOf } from '../../../domain/routes.ts';
import { href } from '../../links.ts';
import type { Link } from '../../navigation.ts';
import { ofRegion } from './record-row.ts';

/** Something a reader would look for and not find, with the places where it is missing. */
export interface Gap {
  text: string;
  places: Link[];
}

const linkOf = (text: string, entry: Entry): Link => ({ text, href: href(addressOf(entry)!) });

/** Goals for which the source of a year says nothing about a region. */
function goalsWithoutWord(graph: Graph, region: string): Gap[] {
  const statuses = graph.all('goalStatus').filter(ofRegion(region));
  const years = [...new Set(statuses.map(({ data }) => data.year))].sort().reverse();
  return years.flatMap((year) => {
    const silent = statuses.filter(({ data }) => data.year === year && data.level === 'N0');
    if (silent.length === 0) return [];
    return {
      text: `Mål som källan för ${year} inte säger något om:`,
      places: silent.map((status) => {
        const goal = graph.get('goal', status.data.goal);
        return linkOf(`mål ${goal?.data.number}, ${goal?.data.title}`, status);
      }),
    };
  });
}

/** Units that the source names without saying how a patient comes there. */
function unitsWithoutRoute(graph: Graph, region: string): Gap[] {
  const units = graph.all('unit').filter(ofRegion(region));
  const referred = units.filter(({ data }) => data.routeState === 'hanvisar-till-rutin');
  const silent = units.filter(
    ({ data }) => data.route === null && !referred.some(({ id }) => id === data.id),
  );
  return [
    { text: 'Enheter där vägen dit inte framgår:', entries: silent },
    {
      text: 'Enheter där vägen är beskriven i en rutin som källan inte återger:',
      entries: referred,
    },
  ].flatMap(({ text, entries }) =>
    entries.length === 0
      ? []
      : { text, places: entries.map((unit) => linkOf(unit.data.name, unit)) },
  );
}

/** What a region's sources do not give, as far as the records can tell. */
export function gapsOf(graph: Graph, region: Entry<'region'>): Gap[] {
  const saysWho = graph.all('statement').some(ofRegion(region.id));
  const isReported = newestReportYear(graph, region.id) !== undefined;
  return [
    ...(saysWho || !isReported
      ? []
      : [
          {
            text: 'Ingen källa återger en överenskommelse om vem som gör vad på vilken vårdnivå.',
            places: [],
          },
        ]),
    ...goalsWithoutWord(graph, region.id),
    ...unitsWithoutRoute(graph, region.id),
  ];
}
