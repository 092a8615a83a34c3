import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

// Words that begin with a capital in the names of bodies and places. Names of regions are added from the content.
const bodies =
  /(vård|vården|centrum|sjukhus|sjukhuset|region|regionen|regionala?t?|råd|rådet|team|teamet|enhet|enheten|kommun|nämnd|styrelse|förening|föreningen|förbund|förbundet|grupp|gruppen|samverkan|svenska|nationell(a|t)?|medicin|kliniken?|norra?|södra?|västra?|östra?|mellersta|stockholm|göteborg|sverige|sahlgrenska|hälso|akademiska|karolinska|skånes?|lunds?)$/i;

/** A function answers for a text, not a person: functions stay when people move, and names are personal data. */
export const personNameAsRole = defineRule('person-name-as-role', function* ({ graph }) {
  const places = new Set(
    graph
      .all('region')
      .flatMap(({ data }) => [data.name, data.organisation, ...data.aliases].flatMap(words)),
  );
  for (const { entry, at, value } of roleFields(graph)) {
    const name = nameIn(value, places);
    if (name) yield { entry, at, params: { name } };
  }
});

/** Two or three capitalised words in a row, none of which names a body or a place. */
function nameIn(value: string, places: ReadonlySet<string>): string | undefined {
  const runs = value.match(
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}/gu,
  );
  return runs?.find((run) => words(run).every((word) => !bodies.test(word) && !places.has(word)));
}

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

interface RoleField {
  entry: Entry;
  at: ValuePath;
  value: string;
}

function roleFields(graph: Graph): RoleField[] {
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
