import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import {
  activityStates,
  activityTypes,
  type ActivityType,
} from '../../../domain/schemas/activity.ts';
import { ofRegion, placedRow, recordSection, saidAndSilent, type RecordRow } from './record-row.ts';

const groups: { heading: string; types: ActivityType[] }[] = [
  {
    heading: 'Kurser, grupper och mötesplatser för patienter och närstående',
    types: ['grupp', 'kurs', 'motesplats'],
  },
  { heading: 'Utbildning för personal', types: ['utbildning'] },
  {
    heading: 'Insatser, information, dialogmöten och utveckling',
    types: ['insats', 'information', 'dialogmote', 'utveckling'],
  },
];

const activityRow = (graph: Graph, { id, data }: Entry<'activity'>): RecordRow => ({
  ...placedRow(graph, { kind: 'activity', id }, data),
  name: data.name,
  kind: activityTypes[data.type],
  text: data.text,
  ...saidAndSilent([
    { term: 'Läge', value: data.state === 'ej-angivet' ? null : activityStates[data.state] },
    { term: 'För vem', value: data.audience },
    { term: 'Plats', value: data.place },
    { term: 'Omfattning', value: data.extent },
    { term: 'Arrangör', value: data.organiser },
    {
      term: 'Professioner',
      value: data.professions.length > 0 ? professions(graph, data.professions) : undefined,
    },
  ]),
});

const professions = (graph: Graph, ids: readonly string[]): string =>
  ids.map((id) => graph.get('profession', id)?.data.name ?? id).join(', ');

/** What a region does: for patients and relatives, for staff, and otherwise. */
export function activitySection(graph: Graph, region: string) {
  const all = graph.all('activity').filter(ofRegion(region));
  return recordSection(
    graph,
    region,
    { id: 'aktiviteter', heading: 'Aktiviteter' },
    ...groups.map(({ heading, types }) => ({
      heading,
      rows: all
        .filter(({ data }) => types.includes(data.type))
        .map((entry) => activityRow(graph, entry)),
    })),
  );
}
