import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { participations } from '../../../domain/schemas/participant.ts';
import type { Link } from '../../navigation.ts';
import { levelView, pointLinks, type LevelView } from '../statement.ts';
import { ofRegion } from './record-row.ts';

const unknown = 'framgår inte av källan';

/** A function, group or unit, and in what way it has to do with the region's work. Never a person. */
export interface ParticipantRow {
  id: string;
  name: string;
  participation: string;
  unit: string;
  level: LevelView;
  note?: string;
  points: Link[];
}

const participantRow = (graph: Graph, { id, data }: Entry<'participant'>): ParticipantRow => ({
  id,
  name: data.name,
  participation: participations[data.participation],
  unit: data.unit === undefined ? '–' : (data.unit ?? unknown),
  level: levelView(graph, data.level),
  ...(data.note ? { note: data.note } : {}),
  points: pointLinks(graph, data.points),
});

/** Who took part in, or is concerned by, what the region's source describes. */
export const participantRows = (graph: Graph, region: string): ParticipantRow[] =>
  graph
    .all('participant')
    .filter(ofRegion(region))
    .map((entry) => participantRow(graph, entry));
