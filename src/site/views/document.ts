import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { buildDay } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { coverageOf, pointsOf } from './coverage.ts';
import { linksFrom } from './label.ts';

const unknown = 'framgår inte av källan';

const types = {
  rmr: 'Regional medicinsk riktlinje',
  gapanalys: 'Gapanalys',
  arsrapport: 'Årsrapport',
  uppfoljning: 'Uppföljning',
} as const;

const statuses = {
  gallande: 'Gällande',
  upphavd: 'Upphävt',
  okand: unknown,
} as const;

/** A numbered fact of a document and every place on the site that rests on it. */
export interface PointRow {
  id: string;
  number: string;
  title: string;
  lines: string;
  leftOut?: string;
  uses: Link[];
}

/** The points of one section of a document, under a heading of their own. */
export interface PointGroup {
  anchor: string;
  section: string;
  points: PointRow[];
}

/** The points in the order of the document, section by section; a section that returns has its points together. */
function pointGroups(graph: Graph, document: string): PointGroup[] {
  const points = pointsOf(graph, document);
  const sections = [...new Set(points.map(({ data }) => data.section))];
  return sections.map((section, index) => ({
    anchor: `avsnitt-${index + 1}`,
    section,
    points: points
      .filter(({ data }) => data.section === section)
      .map((point): PointRow => ({
        id: point.id,
        number: point.id.toUpperCase(),
        title: point.data.title,
        lines: point.data.lines,
        ...(point.data.leftOut ? { leftOut: point.data.leftOut } : {}),
        uses: linksFrom(graph, point, 'cites'),
      })),
  }));
}

/** The reports that tell what a document says, newest first. */
const reportsOn = (graph: Graph, document: string): Link[] =>
  graph
    .all('report')
    .filter(({ data }) => data.document === document)
    .map((report) => ({ text: report.data.title, href: href(addressOf(report)!) }));

export const documentPaths = async () =>
  (await readGraph()).all('sourceDocument').map(({ id }) => ({ params: { document: id } }));

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`;

export async function documentPageView(id: string) {
  const graph = await readGraph();
  const document = graph.get('sourceDocument', id)!;
  const { data } = document;
  const edition = data.buildsOn ? graph.get('edition', data.buildsOn) : undefined;
  const region = graph.get('region', data.region);
  const newer = data.supersededBy ? graph.get('sourceDocument', data.supersededBy) : undefined;
  const coverage = coverageOf(graph, id);
  const groups = pointGroups(graph, id);
  return {
    title: data.title,
    description: `${data.short}: identitet, giltighet och alla ${coverage.total} källpunkter med var de används.`,
    lede: `${types[data.type]}. ${coverage.total} källpunkter, numrerade så att varje uppgift på webbplatsen kan ledas tillbaka till dokumentet.`,
    crumbs: trail({ text: 'Dokument', address: routes.documents() }, { text: data.short }),
    ...(newer ? { newer: { text: newer.data.title, href: href(addressOf(newer)!) } } : {}),
    isExpired: data.validTo !== null && data.validTo < buildDay(),
    facts: [
      { term: 'Typ', value: types[data.type] },
      {
        term: 'Region',
        value: region?.data.name ?? data.region,
        ...(region ? { href: href(addressOf(region)!) } : {}),
      },
      { term: 'Dokument-id', value: data.documentId ?? unknown },
      { term: 'Version', value: data.version ?? unknown },
      ...(data.period ? [{ term: 'Period', value: data.period }] : []),
      {
        term: 'Bygger på',
        value: edition ? `vårdprogrammet, utgåva ${edition.data.name}` : unknown,
        ...(edition ? { href: href(addressOf(edition)!) } : {}),
      },
      ...(data.original
        ? [{ term: 'Filen', value: 'hos utgivaren', href: data.original.url }]
        : []),
      { term: 'Läge', value: statuses[data.status] },
      ...(data.repealedBecause ? [{ term: 'Skäl', value: data.repealedBecause }] : []),
      { term: 'Fastställt av', value: data.approvedBy ?? unknown },
      { term: 'Fastställt', value: data.approvedOn ?? unknown },
      { term: 'Giltigt från', value: data.validFrom ?? unknown },
      { term: 'Giltigt till', value: data.validTo ?? unknown },
    ],
    coverage: {
      total: coverage.total,
      cited: coverage.cited.length,
      leftOut: coverage.leftOut.length,
      uncited: coverage.uncited.length,
      share: percent(coverage.cited.length, coverage.total),
      uncitedPoints: coverage.uncited.map((point) => ({
        text: point.id.toUpperCase(),
        href: `#${point.id}`,
      })),
    },
    missing: {
      document: data.short,
      notStated: data.notStated,
      missingParts: data.missingParts,
    },
    groups,
    contents: groups.map(({ anchor, section, points }) => ({
      text: section,
      href: `#${anchor}`,
      count: points.length,
    })),
    reports: reportsOn(graph, id),
    printed: [
      `${data.title}, version ${data.version ?? unknown}, id ${data.documentId ?? unknown}.`,
    ],
  };
}

export async function documentsView() {
  const graph = await readGraph();
  const summary = ({ id, data }: Entry<'sourceDocument'>) => {
    const { cited, total } = coverageOf(graph, id);
    return `${types[data.type]}, version ${data.version ?? unknown}. ${cited.length} av ${total} källpunkter används.`;
  };
  return {
    crumbs: trail({ text: 'Dokument' }),
    documents: graph.all('sourceDocument').map((document) => ({
      text: document.data.title,
      href: href(addressOf(document)!),
      summary: summary(document),
      reports: reportsOn(graph, document.id),
    })),
    named: [...Map.groupBy(graph.all('relatedDocument'), ({ data }) => data.region)].map(
      ([region, documents]) => ({
        region: graph.get('region', region)?.data.name ?? region,
        rows: documents.map((document) => ({
          text: document.data.title,
          href: href(addressOf(document)!),
        })),
      }),
    ),
  };
}
