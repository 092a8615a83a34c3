import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { reportYear } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/**
 * A report may compare with another document, but what that one says is of another year: the paragraph that cites it
 * names the year. Otherwise a reader takes news of 2024 for those of 2021.
 */
export const otherYearUnsaid = defineRule('other-year-unsaid', function* ({ graph, prose }) {
  for (const entry of [...graph.all('report'), ...graph.all('reportSection')]) {
    const own = ownYear(graph, entry);
    const citations = prose
      .filter(({ file }) => file === entry.file)
      .flatMap(({ components }) => components.filter(({ name }) => name === 'Kalla'));
    let nth = 0;
    for (const paragraph of (entry.body ?? '').split(/\n[ \t]*\n/)) {
      for (const [, points = ''] of paragraph.matchAll(/<Kalla\s[^>]*?punkter="([^"]*)"/g)) {
        const place = citations[nth++];
        const year = yearsOf(graph, points).find((told) => told !== own);
        if (!place || year === undefined || paragraph.includes(String(year))) continue;
        const { line, column } = place;
        yield { file: entry.file, line, column, params: { year, points } };
      }
    }
  }
});

function ownYear(
  graph: Graph,
  { data }: Entry<'report'> | Entry<'reportSection'>,
): number | undefined {
  const document =
    'report' in data ? graph.get('report', data.report)?.data.document : data.document;
  return document === undefined ? undefined : reportYear(graph, document);
}

const yearsOf = (graph: Graph, points: string): number[] =>
  points.split(/[\s,]+/).flatMap((id) => {
    const document = graph.get('sourcePoint', id)?.data.document;
    return document ? (reportYear(graph, document) ?? []) : [];
  });
