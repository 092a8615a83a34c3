import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { overlapTypes } from '../../domain/schemas/overlap.ts';
import { participations } from '../../domain/schemas/participant.ts';
import { buildDay } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { decisionBases } from './decision.ts';
import { documentView } from './document-box.ts';
import { externalLinkView, type ExternalLinkView } from './external-link.ts';
import { regionsInOrder } from './region-switch.ts';
import { levelView, pointLinks, sectionLink, type LevelView } from './statement.ts';

const unknown = 'framgår inte av källan';

const clarificationTypes = {
  fortydligande: 'Förtydligande',
  avsteg: 'Avsteg',
  hanvisning: 'Hänvisning',
  'under-framtagande': 'Under framtagande',
} as const;

/** What a region does with one section of the programme it applies. */
export interface Clarification {
  section: Link;
  title: string | null;
  type: string;
  does: string;
  reason?: string;
  needs: Link[];
  points: Link[];
}

export interface Application {
  /** Anchor: the id of the programme. */
  id: string;
  title: string;
  lede: string;
  textId: string;
  /** Absent when the source does not say which edition. */
  edition?: Link;
  newerEdition?: Link;
  owner: string;
  reviewedOn: string;
  silence: { text: string; points: Link[] };
  clarifications: Clarification[];
  deviations: Clarification[];
}

/** What the region's text says applies where it says nothing itself. */
const silenceRules = {
  'vardprogrammet-galler': (edition: string) =>
    `Då gäller det nationella vårdprogrammet (${edition}), enligt regionens egen text: det gäller där texten varken avviker eller förtydligar.`,
  'beslutat-ej-skrivet': () =>
    'Det är beslutat att ansvaret ska beskrivas, men ingen text finns i källan.',
  'framgar-inte': () => 'Vad som gäller där regionens text tiger framgår inte av källan.',
} as const;

export const needLinks = (graph: Graph, ids: readonly string[], region?: string): Link[] =>
  ids.flatMap((id) => {
    const need = graph.get('need', id);
    if (!need) return [];
    return {
      text: need.data.title,
      href: href(region ? routes.needInRegion(id, region) : routes.need(id)),
    };
  });

function applicationView(graph: Graph, entry: Entry<'regionalApplication'>): Application {
  const { data } = entry;
  const edition = data.edition ? graph.get('edition', data.edition) : undefined;
  const newer = edition?.data.supersededBy && graph.get('edition', edition.data.supersededBy);
  const clarifications = data.clarifications.map(
    ({ section, type, does, reason, needs, points }) => ({
      section: sectionLink(graph, section),
      title: graph.get('programmeSection', section)?.data.title ?? null,
      type: clarificationTypes[type],
      isDeviation: type === 'avsteg',
      does,
      ...(reason ? { reason } : {}),
      needs: needLinks(graph, needs, data.region),
      points: pointLinks(graph, points),
    }),
  );
  return {
    id: data.programme,
    title: data.title,
    lede: data.lede,
    textId: `tillampningar/${entry.id}`,
    ...(edition
      ? { edition: { text: `utgåva ${edition.data.name}`, href: href(addressOf(edition)!) } }
      : {}),
    ...(newer ? { newerEdition: { text: newer.data.name, href: href(addressOf(newer)!) } } : {}),
    owner: data.owner,
    reviewedOn: data.reviewedOn ?? 'inte granskad',
    silence: {
      text: silenceRules[data.silence](
        edition ? `utgåva ${edition.data.name}` : `vilken utgåva ${unknown}`,
      ),
      points: pointLinks(graph, data.silencePoints),
    },
    clarifications: clarifications.filter(({ isDeviation }) => !isDeviation),
    deviations: clarifications.filter(({ isDeviation }) => isDeviation),
  };
}

const documentTypes = {
  rmr: 'Regional medicinsk riktlinje',
  rutin: 'Rutin',
  riktlinje: 'Riktlinje',
  handbok: 'Handbok',
  brev: 'Brev',
  patientinformation: 'Patientinformation',
  kartlaggning: 'Kartläggning',
  checklista: 'Checklista',
  annat: 'Annat',
} as const;

const dateMeanings = {
  okant: 'källan säger inte vad datumet betyder',
  fran: 'från och med',
  till: 'till och med',
} as const;

/** A document the region's text names, with its link when the source gives an address. */
export interface NamedDocument {
  id: string;
  title: string;
  type: string;
  context: string;
  documentId: string;
  date?: string;
  link?: ExternalLinkView;
  needs: Link[];
  points: Link[];
}

function namedDocument(graph: Graph, { id, data }: Entry<'relatedDocument'>): NamedDocument {
  const link = data.link && graph.get('externalLink', data.link);
  const date = data.rawDate ?? data.date;
  return {
    id,
    title: data.title,
    type: documentTypes[data.type],
    context: data.context,
    documentId: data.documentId ?? unknown,
    ...(date
      ? { date: data.dateMeaning ? `${date} (${dateMeanings[data.dateMeaning]})` : date }
      : {}),
    ...(link ? { link: externalLinkView(link) } : {}),
    needs: needLinks(graph, data.needs, data.region),
    points: pointLinks(graph, data.points),
  };
}

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

/** Overlaps and gaps of a region, in one line each. */
export const overlapRows = (graph: Graph, region: string) =>
  graph
    .all('overlap')
    .filter(({ data }) => data.region === region)
    .map((entry) => ({
      text: entry.data.title,
      href: href(addressOf(entry)!),
      type: overlapTypes[entry.data.type],
      needs: entry.data.needs.map((id) => graph.get('need', id)?.data.title ?? id).join(', '),
    }));

export const regionPaths = async () =>
  (await readGraph()).all('region').map(({ id }) => ({ params: { region: id } }));

export async function regionView(id: string) {
  const graph = await readGraph();
  const region = graph.get('region', id)!;
  const here = <T extends { data: { region: string } }>(entry: T) => entry.data.region === id;
  const documents = graph.all('sourceDocument').filter(here);
  const has = (kind: 'decisionBasis' | 'challenge' | 'project' | 'participant') =>
    (graph.all(kind) as { data: { region: string } }[]).some(here);
  const { name, organisation, aliases, summary, processTeam, points } = region.data;
  return {
    title: name,
    description: `${name}: hur regionen tillämpar det nationella vårdprogrammet för cancerrehabilitering.`,
    lede: summary,
    crumbs: trail({ text: 'Regioner', address: routes.regions() }, { text: name }),
    facts: [
      { term: 'Organisation', value: organisation },
      ...(aliases.length > 0 ? [{ term: 'Kallas också', value: aliases.join(', ') }] : []),
      { term: 'Svarar för området', value: processTeam ?? unknown },
    ],
    points: pointLinks(graph, points),
    doors: [
      { text: 'Vem gör vad: matrisen', href: href(routes.matrixOfRegion(id)) },
      { text: 'Remittera och lämna över', href: href(routes.referInRegion(id)) },
    ],
    needs: needLinks(
      graph,
      graph
        .all('responsibility')
        .filter(here)
        .map(({ data }) => data.need),
      id,
    ),
    applications: graph
      .all('regionalApplication')
      .filter(here)
      .map((entry) => applicationView(graph, entry)),
    units: graph
      .all('unit')
      .filter(here)
      .map((unit) => ({
        text: unit.data.name,
        href: href(addressOf(unit)!),
        level: levelView(graph, unit.data.level),
        summary: unit.data.place ?? `ort ${unknown}`,
      })),
    /** Parts of the page that only some regions have. */
    sections: [
      ...(has('decisionBasis') ? [{ text: 'Beslut', href: '#beslut' }] : []),
      ...(has('challenge') ? [{ text: 'Utmaningar', href: '#utmaningar' }] : []),
      ...(has('project') ? [{ text: 'Projekt', href: '#projekt' }] : []),
      ...(has('participant') ? [{ text: 'Medverkande och berörda', href: '#medverkande' }] : []),
    ],
    decisions: decisionBases(graph, id),
    challenges: graph
      .all('challenge')
      .filter(here)
      .map((entry) => ({
        id: entry.id,
        title: entry.data.title,
        text: entry.data.text,
        needs: needLinks(graph, entry.data.needs, id),
        points: pointLinks(graph, entry.data.points),
      })),
    projects: graph
      .all('project')
      .filter(here)
      .map((entry) => ({
        id: entry.id,
        name: entry.data.name,
        text: entry.data.text,
        concerned: entry.data.concerned ?? unknown,
        owner: entry.data.owner ?? unknown,
        note: entry.data.note,
        points: pointLinks(graph, entry.data.points),
      })),
    participants: graph
      .all('participant')
      .filter(here)
      .map((entry) => participantRow(graph, entry)),
    flows: graph
      .all('flow')
      .filter(here)
      .map((flow) => ({
        text: flow.data.title,
        href: href(addressOf(flow)!),
        summary: flow.data.summary,
      })),
    overlaps: overlapRows(graph, id),
    named: graph
      .all('relatedDocument')
      .filter(here)
      .map((entry) => namedDocument(graph, entry)),
    documents: documents.map((document) => documentView(graph, document)),
    missing: documents.map(({ data }) => ({
      document: data.short,
      notStated: data.notStated,
      missingParts: data.missingParts,
    })),
    printed: documents.map(
      ({ data }) =>
        `${data.title}, version ${data.version ?? unknown}, id ${data.documentId ?? unknown}. Byggd ${buildDay()}.`,
    ),
  };
}

export async function regionsView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Regioner' }),
    regions: regionsInOrder(graph).map(({ id, data }) => ({
      text: data.name,
      href: href(routes.region(id)),
      summary: data.summary,
    })),
  };
}
