import { isUnconfirmed, newestReportYear, type Held } from '../../domain/confirmed.ts';
import type { Graph } from '../../domain/graph.ts';

/** "Uppgift från 2021, ej bekräftad 2024": the year of a record in words that stand alone, also when there is none. */
export function yearWords(graph: Graph, { region, year }: Held): string {
  if (!year) return 'Året framgår inte av källan';
  return isUnconfirmed(graph, { region, year })
    ? `Uppgift från ${year}, ej bekräftad ${newestReportYear(graph, region)}`
    : `Uppgift från ${year}`;
}
