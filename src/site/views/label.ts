import type { Entry, EntryKey } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { activityTypes } from '../../domain/schemas/activity.ts';
import { challengeTypes } from '../../domain/schemas/challenge.ts';
import { eventTypes } from '../../domain/schemas/event.ts';
import { groupTypes } from '../../domain/schemas/group.ts';
import { planTypes } from '../../domain/schemas/plan.ts';
import { participations } from '../../domain/schemas/participant.ts';
import type { EntryData, Kind } from '../../domain/schemas/index.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';

/** The anchor of an external link on the page of quality, where its state is shown. */
export const linkAnchor = (id: string): string => `lank-${id}`;

type Labels = { [K in Kind]?: (data: EntryData[K], graph: Graph) => string };

const needTitle = (graph: Graph, id: string) => graph.get('need', id)?.data.title ?? id;
const regionName = (graph: Graph, id: string) => graph.get('region', id)?.data.name ?? id;
const editionLabel = (graph: Graph, id: string) => {
  const edition = graph.get('edition', id);
  const programme = edition && graph.get('careProgramme', edition.data.programme);
  return `${programme?.data.short ?? 'Vårdprogrammet'} ${edition?.data.name ?? id}`;
};

const labels: Labels = {
  statement: ({ need, short }, graph) => `${needTitle(graph, need)}: ${short}`,
  criterion: ({ need, short }, graph) => `${needTitle(graph, need)}, kriterium: ${short}`,
  responsibility: ({ need, region }, graph) =>
    `${needTitle(graph, need)} i ${regionName(graph, region)}`,
  handoverRule: ({ title }) => `Remittera: ${title}`,
  unit: ({ name }) => `Enhet: ${name}`,
  decisionBasis: ({ title }) => title,
  decision: ({ short }) => `Beslut: ${short}`,
  challenge: ({ type, title }) => `${challengeTypes[type]}: ${title}`,
  project: ({ name }) => `Projekt: ${name}`,
  participant: ({ name, participation }) =>
    `Medverkande: ${name} (${participations[participation]})`,
  interventionLevel: ({ name }) => `Insatsnivå: ${name}`,
  flow: ({ title }) => `Flöde: ${title}`,
  overlap: ({ title }) => `Överlapp och luckor: ${title}`,
  relatedDocument: ({ title }) => `Nämnt dokument: ${title}`,
  regionalApplication: ({ title }) => title,
  region: ({ name }) => `Regionen ${name}`,
  need: ({ title }) => `Behovet ${title}`,
  term: ({ term }) => `Ordlistan: ${term}`,
  code: ({ code }) => `KVÅ ${code}`,
  careProgramme: ({ title }) => title,
  edition: ({ programme, name }, graph) => editionLabel(graph, `${programme}/${name}`),
  programmeSection: ({ edition, number, title }, graph) =>
    `${editionLabel(graph, edition)}, ${/^\d/.test(number) ? number : (title ?? number)}`,
  sourceDocument: ({ title }) => title,
  externalLink: ({ title }) => `Länk: ${title}`,
  goal: ({ number, title }) => `Mål ${number}: ${title}`,
  goalStatus: ({ goal, region, year }, graph) =>
    `Mål ${graph.get('goal', goal)?.data.number ?? goal} i ${regionName(graph, region)} ${year}`,
  indicator: ({ name }) => `Tal: ${name}`,
  observation: ({ indicator, region, national, year }, graph) =>
    `Tal: ${graph.get('indicator', indicator)?.data.name ?? indicator}, ${national ? 'hela landet' : regionName(graph, region)} ${year}`,
  activity: ({ type, name }) => `${activityTypes[type]}: ${name}`,
  plan: ({ type, text }) => `${planTypes[type]}: ${text}`,
  event: ({ type, text }) => `${eventTypes[type]}: ${text}`,
  group: ({ type, name }) => `${groupTypes[type]}: ${name}`,
  contradiction: ({ title }) => `Källorna är inte ense: ${title}`,
  report: ({ title }) => `Rapport: ${title}`,
  reportSection: ({ title, report }, graph) =>
    `${graph.get('report', report)?.data.title ?? report}: ${title}`,
  exception: ({ rule, file }) => `Undantag: ${rule} i ${file}`,
  review: ({ subject, date }) => `Granskning ${date}: ${subject}`,
  page: ({ title }) => title,
};

/** What an entry is called when another page links to it; its id when the kind has no words of its own. */
export function labelOf(graph: Graph, { kind, id, data }: Entry): string {
  const label = labels[kind] as ((data: unknown, graph: Graph) => string) | undefined;
  return label?.(data, graph) ?? id;
}

/** An entry as a link, or undefined when it has no place on the site. */
export function linkTo(graph: Graph, entry: Entry): Link | undefined {
  const address =
    entry.kind === 'externalLink'
      ? `${routes.quality()}#${linkAnchor(entry.id)}`
      : addressOf(entry);
  return address ? { text: labelOf(graph, entry), href: href(address) } : undefined;
}

/** Everything that refers to an entry by a relation, as links in the order of the graph. */
export function linksFrom(graph: Graph, entry: EntryKey, relation: string): Link[] {
  return graph.to(entry, relation).flatMap((from) => linkTo(graph, from) ?? []);
}
