import type { Graph } from '../domain/graph.ts';

/** The last year that a text of years names: "2024", "2022–2024", "Våren 2026". */
export function lastYearIn(text: string): number | undefined {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Math.max(...years.map(Number)) : undefined;
}

/** The year a document reports: that of its report, else the last year of its period, else when it was approved. */
export function reportYear(graph: Graph, document: string): number | undefined {
  const years = graph
    .all('report')
    .filter(({ data }) => data.document === document)
    .flatMap(({ data }) => lastYearIn(data.year) ?? []);
  if (years.length > 0) return Math.max(...years);
  const source = graph.get('sourceDocument', document)?.data;
  return lastYearIn(source?.period ?? '') ?? lastYearIn(source?.approvedOn ?? '');
}

/** The last year a document can tell about: the one it reports, or the one it was approved in when that is later. */
export function lastToldYear(graph: Graph, document: string): number | undefined {
  const approved = graph.get('sourceDocument', document)?.data.approvedOn ?? '';
  const years = [reportYear(graph, document), lastYearIn(approved)].filter(
    (year): year is number => year !== undefined,
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
