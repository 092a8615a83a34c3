import { isUnconfirmed } from '../../domain/confirmed.ts';
import type { Graph } from '../../domain/graph.ts';
import { yearWords } from './year-words.ts';

/** When a record holds, as readers see it. Empty when the source gives no year. */
export interface YearNote {
  year?: string;
  /** "Uppgift från 2021, ej bekräftad 2024", when a newer report covers the region without repeating it. */
  unconfirmed?: string;
}

/** The year of a record, with the reservation when a newer report covers its region. */
export function yearNote(
  graph: Graph,
  { region, year }: { region: string; year: string | null | undefined },
): YearNote {
  if (!year) return {};
  const held = { region, year };
  return {
    year,
    ...(isUnconfirmed(graph, held) ? { unconfirmed: yearWords(graph, held) } : {}),
  };
}
