import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/**
 * A report, and each of its parts, rests on points of its own document. It may also cite other documents, because
 * comparing years is part of following up; a rule that allowed only its own points would forbid that. A text without
 * any point of its own has most likely been copied from the year before with its citations left.
 */
export const reportWithoutOwnPoints = defineRule(
  'report-without-own-points',
  function* ({ graph }) {
    for (const entry of [...graph.all('report'), ...graph.all('reportSection')]) {
      const document = documentOf(graph, entry);
      if (!document || !graph.get('sourceDocument', document)) continue;
      const cited = entry.references.flatMap(({ relation, to }) =>
        relation === 'cites' ? (graph.get('sourcePoint', to.id)?.data.document ?? []) : [],
      );
      if (cited.includes(document)) continue;
      const other = cited[0];
      yield { entry, at: [], params: { document, other } };
    }
  },
);

const documentOf = (
  graph: Graph,
  entry: Entry<'report'> | Entry<'reportSection'>,
): string | undefined =>
  'report' in entry.data
    ? graph.get('report', entry.data.report)?.data.document
    : entry.data.document;
