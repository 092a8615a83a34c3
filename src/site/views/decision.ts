import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import {
  decisionEffects,
  decisionValues,
  type DecisionValue,
} from '../../domain/schemas/decision.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { documentView } from './document-box.ts';
import { regionsInOrder } from './region-switch.ts';
import { levelView, pointLinks, type LevelView } from './statement.ts';

const unknown = 'framgår inte av källan';

const qualifiers = { 'i-forsta-hand': 'i första hand', 'inom-parentes': 'inom parentes' } as const;

/** A row of decisions with every organisation it concerns, in the order of the source. */
export interface DecisionRow {
  id: string;
  short: string;
  text: string;
  priority: string;
  organisations: { name: string; level: LevelView; qualifier?: string }[];
  value: { id: DecisionValue; label: string };
  comment?: string;
  note?: string;
  needs: Link[];
  points: Link[];
}

function decisionRow(graph: Graph, { id, data }: Entry<'decision'>): DecisionRow {
  return {
    id,
    short: data.short,
    text: data.text,
    priority: data.priority ?? 'ej angivet',
    organisations: data.organisations.map(({ name, level, qualifier }) => ({
      name,
      level: levelView(graph, level),
      ...(qualifier ? { qualifier: qualifiers[qualifier] } : {}),
    })),
    value: { id: data.value, label: decisionValues[data.value] },
    ...(data.comment ? { comment: data.comment } : {}),
    ...(data.note ? { note: data.note } : {}),
    needs: data.needs.flatMap((need) => {
      const entry = graph.get('need', need);
      return entry
        ? [{ text: entry.data.title, href: href(routes.needInRegion(need, data.region)) }]
        : [];
    }),
    points: pointLinks(graph, data.points),
  };
}

const decisionsOf = (graph: Graph, basis: string): Entry<'decision'>[] =>
  graph.all('decision').filter(({ data }) => data.basis === basis);

/** "7 Ja, 0 Avvakta, 0 Nej, 1 Ej angivet": every value is counted, so that none is taken for another. */
const tally = (rows: Entry<'decision'>[]): string =>
  (Object.keys(decisionValues) as DecisionValue[])
    .map((value) => {
      const label = decisionValues[value];
      return `${rows.filter(({ data }) => data.value === value).length} ${value === 'ej-angivet' ? label.toLowerCase() : label}`;
    })
    .join(', ');

/** The sets of decisions of a region, each a line with what they came to. */
export const decisionBases = (graph: Graph, region: string) =>
  graph.inRegion('decisionBasis', region).map((basis) => ({
    text: basis.data.title,
    href: href(addressOf(basis)!),
    summary: `${decisionsOf(graph, basis.id).length} rader: ${tally(decisionsOf(graph, basis.id))}.`,
  }));

/** Decisions of a region that concern a need, or every need, as links with value and priority. */
export const decisionLinks = (graph: Graph, region: string, need: string) =>
  graph
    .inRegion('decision', region)
    .filter(({ data }) => data.needs.length === 0 || data.needs.includes(need))
    .map((entry) => ({
      text: entry.data.short,
      href: href(addressOf(entry)!),
      summary: `Beslut: ${decisionValues[entry.data.value]}. Prio: ${entry.data.priority ?? 'ej angivet'}.`,
    }));

export const decisionPaths = async () =>
  (await readGraph()).all('decisionBasis').map(({ id }) => ({ params: { basis: id } }));

/** The decisions made together: who made them, who endorsed them, row by row under the headings of the source. */
export async function decisionBasisView(id: string) {
  const graph = await readGraph();
  const { data } = graph.get('decisionBasis', id)!;
  const region = graph.get('region', data.region);
  const programme = graph.get('careProgramme', data.programme);
  const document = graph.get('sourceDocument', data.document);
  const rows = decisionsOf(graph, id);
  return {
    title: data.title,
    lede: data.lede,
    description: `${data.title}: ja, avvakta, nej eller ej angivet för varje organisation, med prio och kommentar.`,
    crumbs: trail({ text: 'Beslut', address: routes.decisions() }, { text: data.title }),
    region: region && { text: region.data.name, href: href(addressOf(region)!) },
    programme: programme && { text: programme.data.title, href: href(addressOf(programme)!) },
    deciders: data.deciders,
    deciderPoints: pointLinks(graph, data.deciderPoints),
    events: data.events.map((event) => ({
      date: event.date ?? unknown,
      ...(event.date ? { day: event.date } : {}),
      body: event.body,
      effect: decisionEffects[event.effect],
      text: event.text,
      points: pointLinks(graph, event.points),
    })),
    remarks: data.remarks.map(({ text, points }) => ({ text, points: pointLinks(graph, points) })),
    tally: tally(rows),
    groups: [...Map.groupBy(rows, (row) => row.data.heading)].map(([heading, list]) => ({
      heading,
      rows: list.map((row) => decisionRow(graph, row)),
    })),
    document: document && documentView(graph, document),
  };
}

/** The door to the decisions, region by region; regions without any say so. */
export async function decisionsView() {
  const graph = await readGraph();
  const regions = regionsInOrder(graph).map(({ id, data }) => ({
    name: data.name,
    bases: decisionBases(graph, id),
  }));
  return {
    crumbs: trail({ text: 'Beslut' }),
    regions: regions.filter(({ bases }) => bases.length > 0),
    without: regions.filter(({ bases }) => bases.length === 0).map(({ name }) => name),
  };
}
