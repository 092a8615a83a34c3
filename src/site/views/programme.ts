import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { newestEdition } from '../../domain/newest-edition.ts';
import { addressOf, routes, sectionAnchor } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { linksFrom } from './label.ts';
import { compareNumbers } from './section-order.ts';
import { pointLinks, sectionLink } from './statement.ts';

const unknown = 'framgår inte av källan';

const statuses = {
  aldre: 'Äldre utgåva',
  gallande: 'Gällande utgåva',
  aviserad: 'Aviserad',
} as const;

/** How sure a section's number and title are. */
const evidences = {
  kallan: 'Står i källan',
  harlett: 'Härlett',
  'extern-kopia': 'Extern kopia',
} as const;

export interface EditionRow {
  text: string;
  href: string;
  status: string;
  approvedOn: string;
  description: string;
  sections: string;
  appliedBy: Link[];
}

const editionName = ({ data }: Entry<'edition'>): string =>
  data.status === 'aviserad' ? data.name : `Utgåva ${data.name}`;

const editionsOf = (graph: Graph, programme: string): Entry<'edition'>[] =>
  graph
    .all('edition')
    .filter(({ data }) => data.programme === programme)
    .sort((a, b) => editionOrder(a) - editionOrder(b) || (a.data.name < b.data.name ? -1 : 1));

/** Announced editions come last, the others by the year in their name. */
const editionOrder = ({ data }: Entry<'edition'>): number =>
  data.status === 'aviserad' ? Infinity : Number.parseInt(data.name, 10) || 0;

const sectionsOf = (graph: Graph, edition: string): Entry<'programmeSection'>[] =>
  graph
    .all('programmeSection')
    .filter(({ data }) => data.edition === edition)
    .sort((a, b) => compareNumbers(a.data.number, b.data.number));

const appliedBy = (graph: Graph, edition: Entry<'edition'>): Link[] =>
  (graph.to(edition, 'appliesEdition') as Entry<'regionalApplication'>[]).map((application) => ({
    text: graph.get('region', application.data.region)?.data.name ?? application.data.region,
    href: href(addressOf(application)!),
  }));

export const programmePaths = async () =>
  (await readGraph()).all('careProgramme').map(({ id }) => ({ params: { programme: id } }));

export async function programmeView(id: string) {
  const graph = await readGraph();
  const { title, lede, publisher } = graph.get('careProgramme', id)!.data;
  return {
    title,
    lede,
    description: `${title}: utgåvor, avsnitt som källorna känner till och vad regionerna förtydligar.`,
    crumbs: trail({ text: 'Vårdprogram', address: routes.programmes() }, { text: title }),
    textId: `vardprogram/${id}`,
    publisher,
    editions: editionsOf(graph, id).map((edition): EditionRow => ({
      text: editionName(edition),
      href: href(addressOf(edition)!),
      status: statuses[edition.data.status],
      approvedOn: edition.data.approvedOn ?? unknown,
      description: edition.data.description,
      sections: String(sectionsOf(graph, edition.id).length || 'inga'),
      appliedBy: appliedBy(graph, edition),
    })),
  };
}

export async function programmesView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Vårdprogram' }),
    programmes: graph.all('careProgramme').map((programme) => ({
      text: programme.data.title,
      href: href(addressOf(programme)!),
      summary: programme.data.lede,
      editions: editionsOf(graph, programme.id).map((edition) => ({
        text: `${editionName(edition)} (${statuses[edition.data.status].toLowerCase()})`,
        href: href(addressOf(edition)!),
      })),
    })),
  };
}

/** One section of an edition, with what it must not be confused with and what rests on it. */
export interface SectionRow {
  anchor: string;
  number: string;
  title: string | null;
  evidence: string;
  note?: string;
  points: Link[];
  correspondsTo: Link[];
  /** The same number in other editions, where it names something else. */
  otherMeanings: (Link & { title: string })[];
  uses: Link[];
}

function sectionRow(graph: Graph, section: Entry<'programmeSection'>): SectionRow {
  const { data } = section;
  const programme = data.edition.split('/')[0];
  const otherMeanings = graph
    .all('programmeSection')
    .filter(
      (other) =>
        other.data.number === data.number &&
        other.data.edition !== data.edition &&
        other.data.edition.startsWith(`${programme}/`) &&
        data.title !== null &&
        other.data.title !== null &&
        other.data.title !== data.title,
    )
    .map((other) => ({ ...sectionLink(graph, other.id), title: other.data.title! }));
  return {
    anchor: sectionAnchor(data.number),
    number: /^\d/.test(data.number) ? data.number : '–',
    title: data.title,
    evidence: evidences[data.evidence],
    ...(data.note ? { note: data.note } : {}),
    points: pointLinks(graph, data.points),
    correspondsTo: data.correspondsTo.flatMap((id) =>
      graph.get('programmeSection', id) ? sectionLink(graph, id) : [],
    ),
    otherMeanings,
    uses: [...linksFrom(graph, section, 'describedIn'), ...linksFrom(graph, section, 'clarifies')],
  };
}

export const editionPaths = async () =>
  (await readGraph()).all('edition').map(({ id }) => {
    const [programme, edition] = id.split('/');
    return { params: { programme, edition } };
  });

export async function editionView(programmeId: string, name: string) {
  const graph = await readGraph();
  const programme = graph.get('careProgramme', programmeId)!;
  const edition = graph.get('edition', `${programmeId}/${name}`)!;
  const { data } = edition;
  const newer = newestEdition(graph, edition.id);
  const sections = sectionsOf(graph, edition.id).map((section) => sectionRow(graph, section));
  return {
    title:
      data.status === 'aviserad'
        ? `${programme.data.short}: ${data.name.toLowerCase()}`
        : `${programme.data.short} ${data.name}`,
    description: `${programme.data.title}, ${editionName(edition).toLowerCase()}: avsnitten som källorna känner till och vad som vilar på dem.`,
    lede: data.description,
    crumbs: trail(
      { text: 'Vårdprogram', address: routes.programmes() },
      { text: programme.data.title, address: routes.programme(programmeId) },
      { text: editionName(edition) },
    ),
    ...(newer
      ? { newer: { text: `utgåva ${newer.data.name}`, href: href(addressOf(newer)!) } }
      : {}),
    isAnnounced: data.status === 'aviserad',
    facts: [
      { term: 'Läge', value: statuses[data.status] },
      { term: 'Fastställd', value: data.approvedOn ?? unknown },
      ...(data.otherSource ? [{ term: 'Annan källa', value: data.otherSource }] : []),
    ],
    points: pointLinks(graph, data.points),
    appliedBy: appliedBy(graph, edition),
    sections,
  };
}
