import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { ofRegion, placedRow, recordSection, saidAndSilent, type RecordRow } from './record-row.ts';

const projectRow = (graph: Graph, { id, data }: Entry<'project'>): RecordRow => ({
  ...placedRow(graph, { kind: 'project', id }, data),
  name: data.name,
  text: data.text,
  ...saidAndSilent([
    { term: 'Berör', value: data.concerned },
    { term: 'Ansvarig funktion', value: data.owner },
  ]),
});

/** Projects that the sources name. */
export const projectSection = (graph: Graph, region: string) =>
  recordSection(
    graph,
    region,
    { id: 'projekt', heading: 'Projekt' },
    {
      rows: graph
        .all('project')
        .filter(ofRegion(region))
        .map((entry) => projectRow(graph, entry)),
    },
  );
