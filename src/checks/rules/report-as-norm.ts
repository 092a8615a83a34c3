import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { strengths, type Strength } from '../../domain/schemas/strength.ts';
import { defineRule } from '../rule.ts';

/**
 * A yearly report follows up; it lays no duty on anybody. A handover may still repeat what a report says about how
 * patients should be handed over, when its note tells the reader that the source is a report.
 */
export const reportAsNorm = defineRule('report-as-norm', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    if (isNormOfReport(graph, entry)) yield found(graph, entry, 'statement');
  }
  for (const entry of graph.all('handoverRule')) {
    const isSaid = /(?<!\p{L})(uppföljning|årsrapport|rapport)/iu.test(entry.data.note ?? '');
    if (!isSaid && isNormOfReport(graph, entry)) yield found(graph, entry, 'handover');
  }
});

type Norm = Entry<'statement'> | Entry<'handoverRule'>;

const norms: ReadonlySet<Strength> = new Set(['ska', 'bor', 'rekommenderas']);

const documentOf = (graph: Graph, { data }: Norm) =>
  graph.get('sourceDocument', data.document)?.data;

function isNormOfReport(graph: Graph, entry: Norm): boolean {
  const type = documentOf(graph, entry)?.type;
  return (type === 'arsrapport' || type === 'uppfoljning') && norms.has(entry.data.strength);
}

const found = (graph: Graph, entry: Norm, kind: string) => ({
  entry,
  at: [...entry.path, 'styrka'],
  params: {
    kind,
    document: documentOf(graph, entry)?.short,
    strength: strengths[entry.data.strength],
  },
});
