import type { Graph } from './graph.ts';

/** Where and when a record holds. A source that gives no year makes it null or undefined. */
export interface Held {
  region: string;
  /** `2021`, or a span such as `2020–2021`. */
  year: string | null | undefined;
}

/** The last year of a year or a span: `2020–2021` is 2021. */
const lastYear = (year: string): string => year.slice(-4);

const newestOf = (years: readonly string[]): string | undefined => [...years].sort().at(-1);

/** The year of the newest report that covers a region: its own, or one for the regions it is part of. */
export function newestReportYear(graph: Graph, region: string): string | undefined {
  const partOf = graph.get('region', region)?.data.partOf;
  const covers = [region, ...(partOf ? [partOf] : [])];
  return newestOf(
    graph
      .all('report')
      .filter(({ data }) => covers.includes(data.region))
      .map(({ data }) => data.year),
  );
}

/** Whether a record is older than the newest report that covers its region, so that nobody knows if it still holds. */
export function isUnconfirmed(graph: Graph, { region, year }: Held): boolean {
  const newest = newestReportYear(graph, region);
  return Boolean(year && newest && lastYear(year) < newest);
}

/** The year that a source document reports, when a report rests on it. */
export function reportedYear(graph: Graph, document: string): string | undefined {
  return newestOf(
    graph
      .all('report')
      .filter(({ data }) => data.document === document)
      .map(({ data }) => data.year),
  );
}
