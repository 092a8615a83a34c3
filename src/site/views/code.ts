import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, interventionLevelAnchor, routes } from '../../domain/routes.ts';
import { buildDay } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { regionsInOrder } from './region-switch.ts';
import {
  pointLinks,
  sourceView,
  strengthView,
  type SourceView,
  type StrengthView,
} from './statement.ts';

const unknown = 'framgår inte av källan';

const statuses = {
  'i-bruk': 'I bruk',
  ny: 'Ny',
  planerad: 'Planerad',
  'ej-angivet': `Läget ${unknown}`,
} as const;

/** A dated addition to what a code means. Whether it is in force is decided by the day, never by hand. */
export interface CodeAddition {
  validFrom: string;
  isInForce: boolean;
  text: string;
  points: Link[];
}

/** A level of interventions with the codes that the sources tie to it. */
export interface InterventionLevelRow {
  anchor: string;
  name: string;
  description: string;
  note?: string;
  codes: Link[];
  points: Link[];
}

const interventionLevelRows = (graph: Graph): InterventionLevelRow[] =>
  graph.all('interventionLevel').map((entry) => ({
    anchor: interventionLevelAnchor(entry.id),
    name: entry.data.name,
    description: entry.data.description,
    ...(entry.data.note ? { note: entry.data.note } : {}),
    codes: (graph.to(entry, 'atInterventionLevel') as Entry<'code'>[]).map((code) => ({
      text: code.data.code,
      href: href(addressOf(code)!),
    })),
    points: pointLinks(graph, entry.data.points),
  }));

function codeView(graph: Graph, { data }: Entry<'code'>) {
  const isComing = data.validFrom !== null && data.validFrom > buildDay();
  return {
    code: data.code,
    title: data.title ?? `Kodens text ${unknown}`,
    levels:
      data.interventionLevels
        .map((level) => graph.get('interventionLevel', level)?.data.name ?? level)
        .join(', ') || unknown,
    status: statuses[data.status],
    validFrom: data.validFrom ?? unknown,
    ...(data.validFrom ? { validFromDay: data.validFrom } : {}),
    isComing,
    use: data.use ?? unknown,
    additions: data.additions.map(({ validFrom, text, points }): CodeAddition => ({
      validFrom,
      isInForce: validFrom <= buildDay(),
      text,
      points: pointLinks(graph, points),
    })),
  };
}

export type CodeView = ReturnType<typeof codeView>;

/** What a region's source says about following up with codes, for regions whose source names no code. */
export interface FollowUp {
  region: string;
  need?: Link;
  statements: { text: string; strength: StrengthView; source: SourceView }[];
}

function followUp(graph: Graph, region: Entry<'region'>): FollowUp {
  const need = graph.get('need', 'uppfoljning');
  return {
    region: region.data.name,
    ...(need
      ? { need: { text: need.data.title, href: href(routes.needInRegion(need.id, region.id)) } }
      : {}),
    statements: graph
      .inRegion('statement', region.id)
      .filter(({ data }) => data.need === 'uppfoljning')
      .map(({ data }) => ({
        text: data.text,
        strength: strengthView(data.strength, data.reservations),
        source: sourceView(graph, { ...data, derived: data.sectionsDerived }),
      })),
  };
}

export async function codesView() {
  const graph = await readGraph();
  const followUps = regionsInOrder(graph)
    .filter(({ data }) => data.type === 'region')
    .map((region) => followUp(graph, region));
  return {
    crumbs: trail({ text: 'KVÅ-koder' }),
    codes: graph
      .all('code')
      .map((code) => ({ ...codeView(graph, code), href: href(addressOf(code)!) })),
    levels: interventionLevelRows(graph),
    followUps: followUps.filter(({ statements }) => statements.length > 0),
    silent: followUps
      .filter(({ statements }) => statements.length === 0)
      .map(({ region, need }) => ({ region, ...(need ? { href: need.href } : {}) })),
    search: href(routes.search()),
  };
}

export const codePaths = async () =>
  (await readGraph()).all('code').map(({ id }) => ({ params: { code: id } }));

export async function codePageView(id: string) {
  const graph = await readGraph();
  const code = graph.get('code', id)!;
  const view = codeView(graph, code);
  return {
    ...view,
    description: `KVÅ-koden ${view.code}: text, nivå, användning och läge enligt källan.`,
    crumbs: trail({ text: 'KVÅ-koder', address: routes.codes() }, { text: view.code }),
    points: pointLinks(graph, code.data.points),
    facts: [
      { term: 'Text', value: view.title },
      { term: 'Insatsnivå', value: view.levels },
      { term: 'Läge', value: view.status },
      { term: 'Gäller från', value: view.validFrom },
      { term: 'Användning', value: view.use },
      ...(code.data.needs.length > 0
        ? [
            {
              term: 'Behov',
              value: code.data.needs
                .map((need) => graph.get('need', need)?.data.title ?? need)
                .join(', '),
            },
          ]
        : []),
    ],
  };
}
