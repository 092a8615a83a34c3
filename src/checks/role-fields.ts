import type { Entry, ValuePath } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';

/** A field that names who answers for something: always a function or a body. */
export interface RoleField {
  entry: Entry;
  at: ValuePath;
  value: string;
}

/** Every such field of the content. */
export function roleFields(graph: Graph): RoleField[] {
  return [
    ...graph.all('regionalApplication').map((entry) => ({
      entry,
      at: ['ansvarig-funktion'],
      value: entry.data.owner,
    })),
    ...graph.all('overlap').map((entry) => ({
      entry,
      at: [...entry.path, 'tolkning', 'av'],
      value: entry.data.interpretation.by,
    })),
    ...graph.all('withdrawal').map((entry) => ({
      entry,
      at: [...entry.path, 'av'],
      value: entry.data.by,
    })),
    ...graph
      .all('exception')
      .map((entry) => ({ entry, at: [...entry.path, 'agare'], value: entry.data.owner })),
    ...graph
      .all('review')
      .map((entry) => ({ entry, at: [...entry.path, 'av'], value: entry.data.by })),
    ...graph.all('sourceDocument').map((entry) => ({
      entry,
      at: ['faststalld-av'],
      value: entry.data.approvedBy ?? '',
    })),
    ...graph.all('decisionBasis').flatMap((entry) => [
      ...entry.data.deciders.map((value, index) => ({
        entry,
        at: ['beslutsfattare', index],
        value,
      })),
      ...entry.data.events.map(({ body }, index) => ({
        entry,
        at: ['handelser', index, 'organ'],
        value: body,
      })),
    ]),
    ...graph.all('project').map((entry) => ({
      entry,
      at: [...entry.path, 'ansvarig-funktion'],
      value: entry.data.owner ?? '',
    })),
    ...graph
      .all('participant')
      .map((entry) => ({ entry, at: [...entry.path, 'namn'], value: entry.data.name })),
    ...graph
      .all('region')
      .map((entry) => ({ entry, at: ['processteam'], value: entry.data.processTeam ?? '' })),
    ...reportedRoles(graph),
  ];
}

/** Who holds, did or wrote something, in the records of reports. */
function reportedRoles(graph: Graph): RoleField[] {
  const field = (entry: Entry, key: string, value: string | null | undefined): RoleField => ({
    entry,
    at: [...entry.path, key],
    value: value ?? '',
  });
  return [
    ...graph.all('unit').map((entry) => field(entry, 'namn', entry.data.name)),
    ...graph.all('activity').map((entry) => field(entry, 'arrangor', entry.data.organiser)),
    ...graph.all('event').map((entry) => field(entry, 'organ', entry.data.body)),
    ...graph
      .all('group')
      .flatMap((entry) => [
        field(entry, 'namn', entry.data.name),
        field(entry, 'bemanning', entry.data.staffing),
      ]),
    ...graph.all('report').map((entry) => field(entry, 'ansvarig-funktion', entry.data.author)),
  ];
}
