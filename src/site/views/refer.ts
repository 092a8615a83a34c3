import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import { handoverWays } from '../../domain/schemas/handover-rule.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { decisionBases } from './decision.ts';
import { documentView } from './document-box.ts';
import { regionSwitch, regionsInOrder } from './region-switch.ts';
import {
  levelView,
  pointLinks,
  professionLinks,
  seeAlsoLinks,
  sourceView,
  strengthView,
  type LevelView,
  type SourceView,
  type StrengthView,
} from './statement.ts';

const unknown = 'Framgår inte av källan.';

export interface HandoverView {
  id: string;
  title: string;
  from: LevelView[];
  to: LevelView[];
  needs: Link[];
  trigger: string;
  conditions: string[];
  ways: string[];
  strength: StrengthView;
  requirements: { text: string; strength: StrengthView; points: Link[] }[];
  receiver: string;
  professions: Link[];
  sendAlong: string;
  responsibilityPasses: string;
  note?: string;
  seeAlso: (Link & { known: boolean })[];
  source: SourceView;
}

/** A route for a patient, with what the source says and, spelt out, what it does not say. */
export function handoverView(graph: Graph, { id, data }: Entry<'handoverRule'>): HandoverView {
  return {
    id,
    title: data.title,
    from: data.from.map((level) => levelView(graph, level)),
    to: data.to.map((level) => levelView(graph, level)),
    needs: data.needs.flatMap((need) => {
      const entry = graph.get('need', need);
      return entry
        ? [{ text: entry.data.title, href: href(routes.needInRegion(need, data.region)) }]
        : [];
    }),
    trigger: data.trigger,
    conditions: data.conditions,
    ways: data.ways.map((way) => handoverWays[way]),
    strength: strengthView(data.strength, data.reservations),
    requirements: data.requirements.map(({ text, strength, points }) => ({
      text,
      strength: strengthView(strength),
      points: pointLinks(graph, points),
    })),
    receiver: data.receiver ?? unknown,
    professions: professionLinks(graph, data.professions),
    sendAlong: data.sendAlong ?? unknown,
    responsibilityPasses: data.responsibilityPasses ?? unknown,
    ...(data.note ? { note: data.note } : {}),
    seeAlso: seeAlsoLinks(graph, data.seeAlso),
    source: sourceView(graph, {
      document: data.document,
      heading: data.heading,
      points: data.points,
      sections: data.sections,
    }),
  };
}

/** What is said where a region's source has no route for any need: that it has none, and what is decided about it. */
function noRoutes(graph: Graph, region: string) {
  const application = graph.all('regionalApplication').find(({ data }) => data.region === region);
  const isDecided = application?.data.silence === 'beslutat-ej-skrivet';
  return {
    text: isDecided
      ? 'Remissväg framgår inte av källan för något behov. Att beskriva ansvaret är beslutat, men ingen text finns.'
      : 'Remissväg framgår inte av källan för något behov.',
    points: isDecided ? pointLinks(graph, application.data.silencePoints) : [],
    decisions: isDecided ? decisionBases(graph, region) : [],
  };
}

export const referPaths = async () =>
  (await readGraph()).all('region').map(({ id }) => ({ params: { region: id } }));

/** Routes and receiving units of a region. */
export async function referInRegionView(regionId: string) {
  const graph = await readGraph();
  const region = graph.get('region', regionId)!;
  const rules = graph.all('handoverRule').filter(({ data }) => data.region === regionId);
  const document = rules[0] && graph.get('sourceDocument', rules[0].data.document);
  return {
    region: region.data.name,
    crumbs: trail(
      { text: 'Remittera och lämna över', address: routes.refer() },
      { text: region.data.name },
    ),
    regions: regionSwitch(graph, routes.referInRegion, regionId),
    general: rules
      .filter(({ data }) => data.needs.length === 0)
      .map((rule) => handoverView(graph, rule)),
    byNeed: rules
      .filter(({ data }) => data.needs.length > 0)
      .map((rule) => handoverView(graph, rule)),
    ...(rules.every(({ data }) => data.needs.length === 0)
      ? { noRoutes: noRoutes(graph, regionId) }
      : {}),
    units: graph
      .all('unit')
      .filter(({ data }) => data.region === regionId)
      .map(({ id, data }) => ({
        id,
        name: data.name,
        level: levelView(graph, data.level),
        needs: data.needs.flatMap((need) => {
          const entry = graph.get('need', need);
          return entry
            ? [{ text: entry.data.title, href: href(routes.needInRegion(need, regionId)) }]
            : [];
        }),
        receives: data.receives ?? unknown,
        route: data.route ?? unknown,
        place: data.place ?? unknown,
        professions: professionLinks(graph, data.professions),
        year: data.year ?? unknown,
        points: pointLinks(graph, data.points),
      })),
    document: document && documentView(graph, document),
  };
}

/** The regions with their routes, so that the right one is a single click away. */
export async function referView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Remittera och lämna över' }),
    regions: regionsInOrder(graph).map(({ id, data }) => ({
      name: data.name,
      href: href(routes.referInRegion(id)),
      routes: graph
        .all('handoverRule')
        .filter((rule) => rule.data.region === id)
        .map((rule) => ({
          text: rule.data.title,
          href: href(`${routes.referInRegion(id)}#${rule.id}`),
          from: rule.data.from.map((level) => levelView(graph, level)),
          to: rule.data.to.map((level) => levelView(graph, level)),
        })),
    })),
  };
}
