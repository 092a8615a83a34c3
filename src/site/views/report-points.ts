import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { pointsOf } from './coverage.ts';

/** A text of a report: the report's own, or that of one of its parts. */
export type ReportText = Entry<'report'> | Entry<'reportSection'>;

/** The points of the document that a text cites. */
const citedIn = (graph: Graph, text: ReportText): string[] =>
  graph.from(text, 'cites').map(({ id }) => id);

/**
 * The points that a page of a report stands for: those of the document that its text cites. The first page of the
 * report also stands for the points that none of its texts cites, so that no record is without a page.
 */
export function pointsOfPage(graph: Graph, report: Entry<'report'>, page: ReportText): string[] {
  const parts = graph.to(report, 'partOf') as Entry<'reportSection'>[];
  const cited = new Set(citedIn(graph, page));
  const citedAnywhere = new Set([report, ...parts].flatMap((text) => citedIn(graph, text)));
  return pointsOf(graph, report.data.document)
    .map(({ id }) => id)
    .filter((id) => cited.has(id) || (page === report && !citedAnywhere.has(id)));
}
