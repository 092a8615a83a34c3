import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { ofRegion, placedRow, recordSection, type RecordRow } from './record-row.ts';

const challengeRow = (graph: Graph, { id, data }: Entry<'challenge'>): RecordRow => ({
  ...placedRow(graph, { kind: 'challenge', id }, data),
  name: data.title,
  text: data.text,
});

/** Difficulties and opportunities that the sources describe. They lay no duty on anybody. */
export function challengeSection(graph: Graph, region: string) {
  const rows = (type: 'utmaning' | 'mojlighet') =>
    graph
      .all('challenge')
      .filter(ofRegion(region))
      .filter(({ data }) => data.type === type)
      .map((entry) => challengeRow(graph, entry));
  const [challenges, opportunities] = [rows('utmaning'), rows('mojlighet')];
  return recordSection(
    graph,
    region,
    {
      id: 'utmaningar',
      heading:
        opportunities.length > 0
          ? 'Utmaningar och möjligheter som källan beskriver'
          : 'Utmaningar som källan beskriver',
    },
    {
      ...(opportunities.length > 0 ? { heading: 'Utmaningar' } : {}),
      rows: challenges,
    },
    { heading: 'Möjligheter', rows: opportunities },
  );
}
