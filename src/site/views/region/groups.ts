import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { groupScopes, groupTypes, type GroupType } from '../../../domain/schemas/group.ts';
import { ofRegion, placedRow, recordSection, saidAndSilent, type RecordRow } from './record-row.ts';

const groupRow = (graph: Graph, { id, data }: Entry<'group'>): RecordRow => ({
  ...placedRow(graph, { kind: 'group', id }, data),
  name: data.name,
  kind: groupTypes[data.type],
  text: data.text,
  ...saidAndSilent([
    { term: 'Räckvidd', value: data.scope === 'ej-angivet' ? null : groupScopes[data.scope] },
    { term: 'Bemanning', value: data.staffing },
  ]),
});

const rowsOf = (graph: Graph, region: string, ...types: GroupType[]): RecordRow[] =>
  graph
    .all('group')
    .filter(ofRegion(region))
    .filter(({ data }) => types.includes(data.type))
    .map((entry) => groupRow(graph, entry));

/** Bodies that meet, networks, and assignments that somebody holds or that stand empty. */
export const groupSection = (graph: Graph, region: string) =>
  recordSection(
    graph,
    region,
    { id: 'grupper', heading: 'Grupper, nätverk och uppdrag' },
    { heading: 'Grupper och nätverk', rows: rowsOf(graph, region, 'arbetsgrupp', 'natverk') },
    { heading: 'Uppdrag', rows: rowsOf(graph, region, 'uppdrag') },
  );

/** How patients and relatives take part in the work. */
export const patientSection = (graph: Graph, region: string) =>
  recordSection(
    graph,
    region,
    { id: 'patientmedverkan', heading: 'Patienters och närståendes medverkan' },
    { rows: rowsOf(graph, region, 'patientmedverkan') },
  );
