import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { isOnlyReported } from '../../domain/sources-of-region.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref, href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { levelColumns, matrixRows, type Cell } from './cells.ts';
import { answersInBrief } from './compare-cells.ts';
import { documentView, type DocumentView } from './document-box.ts';
import { needGroups } from './need.ts';
import { asHeading } from './profession.ts';
import { reportedNeeds } from './reported-needs.ts';
import { answeringRegions, regionSwitch } from './region-switch.ts';
import {
  levelView,
  pointLinks,
  strengthView,
  type LevelView,
  type StrengthView,
} from './statement.ts';

/** A statement in as few words as a cell has room for. */
export interface ShortStatement extends Link {
  strength: StrengthView;
  professions: string;
  /** Ids of the professions, separated by spaces, for the filter. */
  professionIds: string;
  forRelatives: boolean;
}

export interface MatrixCell {
  level: LevelView;
  state: Cell['state'];
  statements: ShortStatement[];
  overlaps: Link[];
}

export interface MatrixRow {
  id: string;
  need: Link;
  /** True when the need's own cells say something, so that they need a line of their own. */
  hasCells: boolean;
  cells: MatrixCell[];
  wide: { levels: LevelView[]; statements: ShortStatement[]; overlaps: Link[] }[];
  /** What the source says when it gives nobody a duty. */
  silence?: string;
  /** Overlaps that belong to the need as a whole. */
  overlaps: Link[];
  professionIds: string;
}

export interface Matrix {
  region: string;
  columns: LevelView[];
  groups: { title: string; rows: MatrixRow[] }[];
  /** What a silent cell says, and the points it rests on. */
  silence: { text: string; points: Link[] };
  professions: { id: string; text: string; href: string }[];
  unnamed: number;
  document: DocumentView | undefined;
}

/** A statement in brief, with its professions. */
export const shortStatement = (graph: Graph, entry: Entry<'statement'>): ShortStatement => ({
  text: entry.data.short,
  href: href(addressOf(entry)!),
  strength: strengthView(entry.data.strength, entry.data.reservations),
  professions: entry.data.professions
    .map((id) => graph.get('profession', id)?.data.name ?? id)
    .join(', '),
  professionIds: entry.data.professions.join(' '),
  forRelatives: entry.data.target === 'narstaende',
});

/** What a cell says where the region's text is silent: short, with the rule that then applies. */
export function silenceInBrief(graph: Graph, region: string): { text: string; points: Link[] } {
  const application = graph.inRegion('regionalApplication', region)[0];
  const edition =
    application?.data.edition && graph.get('edition', application.data.edition)?.data.name;
  const texts = {
    'vardprogrammet-galler': `Riktlinjen säger inget – vårdprogrammet${edition ? ` ${edition}` : ''} gäller`,
    'beslutat-ej-skrivet': 'Beslutat men inte beskrivet i källan',
    'framgar-inte': 'Framgår inte av källan',
  };
  return {
    text: texts[application?.data.silence ?? 'framgar-inte'],
    points: pointLinks(graph, application?.data.silencePoints ?? []),
  };
}

/**
 * Which overlaps to mark where. Two duties that can both apply are marked beside each of them; gaps and unclear
 * points are counted at the need, with a link to the first.
 */
function overlapMarks(graph: Graph, region: string, need: string) {
  const here = graph.inRegion('overlap', region).filter(({ data }) => data.needs.includes(need));
  const overlaps = here.filter(({ data }) => data.type === 'overlapp');
  const others = here.filter(({ data }) => data.type !== 'overlapp');
  const address = ({ id }: Entry<'overlap'>) => href(`${routes.needInRegion(need, region)}#${id}`);
  const link = (entry: Entry<'overlap'>): Link => ({
    text: entry.data.title,
    href: address(entry),
  });
  const placed = new Set<string>();
  const at = (statements: Entry<'statement'>[]): Link[] => {
    const ids = new Set(statements.map(({ id }) => id));
    const criteria = new Set(statements.flatMap(({ data }) => data.criteria?.of ?? []));
    const found = overlaps.filter(
      ({ data }) =>
        data.statements.some((id) => ids.has(id)) || data.criteria.some((id) => criteria.has(id)),
    );
    for (const { id } of found) placed.add(id);
    return found.map(link);
  };
  const rest = (): Link[] => [
    ...overlaps.filter(({ id }) => !placed.has(id)).map(link),
    ...others.slice(0, 1).map((first) => ({
      text: `${others.length} ${others.length === 1 ? 'lucka eller oklarhet' : 'luckor eller oklarheter'}`,
      href: address(first),
    })),
  ];
  return { at, rest };
}

/** The matrix of a region: need × level, in the groups of the start page. */
export function matrixOf(graph: Graph, region: string): Matrix {
  const columns = levelColumns(graph, region);
  const statements = graph.inRegion('statement', region);
  const application = graph.inRegion('regionalApplication', region)[0];
  const document = application && graph.get('sourceDocument', application.data.document);
  const rows = new Map(
    matrixRows(graph, region, graph.all('need')).map(({ need, cells, wide }) => {
      const marks = overlapMarks(graph, region, need.id);
      const silence = graph.get('responsibility', `${region}/${need.id}`)?.data.silence;
      const row = {
        id: need.id,
        need: { text: need.data.title, href: href(routes.needInRegion(need.id, region)) },
        hasCells: cells.some(({ state }) => state === 'says') || wide.length === 0,
        cells: cells.map((cell) => ({
          level: levelView(graph, cell.level),
          state: cell.state,
          statements: cell.statements.map((entry) => shortStatement(graph, entry)),
          overlaps: marks.at(cell.statements),
        })),
        wide: wide.map((item) => ({
          levels: item.levels.map((id) => levelView(graph, id)),
          statements: item.statements.map((entry) => shortStatement(graph, entry)),
          overlaps: marks.at(item.statements),
        })),
        ...(silence ? { silence } : {}),
        professionIds: [
          ...new Set(
            [...cells, ...wide].flatMap((item) =>
              item.statements.flatMap(({ data }) => data.professions),
            ),
          ),
        ].join(' '),
      };
      return [need.id, { ...row, overlaps: marks.rest() }] as const;
    }),
  );
  const named = new Set(statements.flatMap(({ data }) => data.professions));
  return {
    region: graph.get('region', region)!.data.name,
    columns: columns.map((id) => levelView(graph, id)),
    groups: needGroups(graph, region)
      .map(({ title, needs }) => ({ title, rows: needs.flatMap(({ id }) => rows.get(id) ?? []) }))
      .filter((group) => group.rows.length > 0),
    silence: silenceInBrief(graph, region),
    professions: graph
      .all('profession')
      .filter(({ id }) => named.has(id))
      .map(({ id, data }) => ({
        id,
        text: asHeading(data.name),
        href: href(`${routes.profession(id)}#${region}`),
      })),
    unnamed: statements.filter(({ data }) => data.professions.length === 0).length,
    document: document && documentView(graph, document),
  };
}

export const matrixPaths = async () =>
  answeringRegions(await readGraph()).map(({ id }) => ({ params: { region: id } }));

export async function matrixView(region: string) {
  const graph = await readGraph();
  const { name } = graph.get('region', region)!.data;
  const isReported = isOnlyReported(graph, region);
  return {
    title: `Vem gör vad i ${name}`,
    region: name,
    description: isReported
      ? `Ingen källa fördelar ansvaret i ${name}. Det här säger uppföljningarna om behoven.`
      : `Behov mot vårdnivå i ${name}: vem gör vad enligt regionens källa, med källans styrka.`,
    crumbs: trail({ text: 'Vem gör vad', address: routes.matrix() }, { text: name }),
    regions: regionSwitch(graph, routes.matrixOfRegion, region),
    /** One of the two: a matrix where a source assigns duties, else what the reports say. */
    matrix: isReported ? undefined : matrixOf(graph, region),
    reported: isReported ? reportedNeeds(graph, region) : undefined,
  };
}

/**
 * The door to the matrices. With a single region its matrix stands here too, and the address of the region is
 * the canonical one, so that nobody has to choose among one.
 */
export async function matrixIndexView() {
  const graph = await readGraph();
  const regions = answeringRegions(graph);
  const only = regions.length === 1 ? regions[0] : undefined;
  return {
    title: 'Vem gör vad',
    description: 'Behov mot vårdnivå, region för region: vem gör vad i cancerrehabilitering.',
    crumbs: trail({ text: 'Vem gör vad' }),
    compare: href(routes.compare()),
    regions: regions.map(({ id, data }) => ({
      text: data.name,
      summary: answersInBrief(graph, id),
      href: href(routes.matrixOfRegion(id)),
    })),
    ...(only
      ? {
          matrix: matrixOf(graph, only.id),
          canonical: absoluteHref(routes.matrixOfRegion(only.id)),
        }
      : {}),
  };
}
