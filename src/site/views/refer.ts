import { newestReportYear } from '../../domain/confirmed.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { handoverWays } from '../../domain/schemas/handover-rule.ts';
import { isOnlyReported, regionAndWhole } from '../../domain/sources-of-region.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { decisionBases } from './decision.ts';
import { documentView } from './document-box.ts';
import { activitiesToTurnTo } from './activity.ts';
import { checklistOfRule } from './checklist.ts';
import { needLinks } from './need-link.ts';
import { regionSwitch, regionsInOrder } from './region-switch.ts';
import { unitLink, unitParts, unitView, type UnitView } from './unit.ts';
import { withReview } from './review.ts';
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
  /** What readers are told instead of all below, when the rule is withdrawn. */
  withdrawn?: string;
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
  review?: string;
}

/** A route for a patient, with what the source says and, spelt out, what it does not say. */
export function handoverView(graph: Graph, entry: Entry<'handoverRule'>): HandoverView {
  const { id, data } = entry;
  return {
    id,
    title: data.title,
    from: data.from.map((level) => levelView(graph, level)),
    to: data.to.map((level) => levelView(graph, level)),
    needs: needLinks(graph, data.needs, data.region),
    trigger: data.trigger,
    ...(data.withdrawn ? { withdrawn: data.trigger } : {}),
    conditions: data.conditions,
    ways: data.ways.map((way) => handoverWays[way]),
    strength: strengthView(data.strength, data.reservations),
    requirements: data.requirements.map(({ text, strength, points }) => ({
      text,
      strength: strengthView(strength),
      points: pointLinks(graph, points),
    })),
    receiver: data.receiver ?? unknown,
    professions: professionLinks(graph, data.professions, data.region),
    sendAlong: data.sendAlong ?? unknown,
    responsibilityPasses: data.responsibilityPasses ?? unknown,
    ...(data.note ? { note: data.note } : {}),
    seeAlso: seeAlsoLinks(graph, data.seeAlso),
    source: sourceView(graph, {
      document: data.document,
      heading: data.heading,
      points: data.points,
      sections: data.sections,
      entry,
      about: data.title,
    }),
    ...withReview(graph, entry),
  };
}

/** What is said where a region's source has no route for any need: that it has none, and what is decided about it. */
function noRoutes(graph: Graph, region: string) {
  const application = graph.inRegion('regionalApplication', region)[0];
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

/** What the sources of a region say they leave out of what a sender needs, each line once with its documents. */
function leftOut(graph: Graph, region: string): { text: string; documents: Link[] }[] {
  const places = regionAndWhole(graph, region);
  const lines = new Map<string, Link[]>();
  for (const document of graph.all('sourceDocument')) {
    if (!places.includes(document.data.region)) continue;
    const link = { text: document.data.short, href: href(routes.document(document.id)) };
    for (const line of document.data.notStated.filter((text) => senderNeeds.test(text)))
      lines.set(line, [...(lines.get(line) ?? []), link]);
  }
  return [...lines].map(([text, documents]) => ({ text, documents }));
}

const senderNeeds = /remi|kontaktuppgift|aktiv överlämning/i;

/** A rule with its checklist, where it hands anybody over. */
function ruleWithChecklist(graph: Graph, rule: Entry<'handoverRule'>) {
  const checklist = checklistOfRule(graph, rule);
  return { ...handoverView(graph, rule), ...(checklist ? { checklist } : {}) };
}

/**
 * Rules of the whole health-care region, with the place where they stand. Where the region has rules of its own, their
 * checklists hold these as well.
 */
const rulesOfWhole = (graph: Graph, region: string, hasOwn: boolean) =>
  regionAndWhole(graph, region)
    .slice(1)
    .flatMap((whole) => graph.inRegion('handoverRule', whole))
    .map((rule) => ({
      ...(hasOwn
        ? { ...handoverView(graph, rule), checklist: undefined }
        : ruleWithChecklist(graph, rule)),
      href: href(addressOf(rule)!),
    }));

/** The regions that belong together with this one: the whole it is part of, or its parts, with their units. */
function related(graph: Graph, region: string) {
  const partOf = graph.get('region', region)?.data.partOf;
  const regions = regionsInOrder(graph)
    .filter(({ id, data }) => id === partOf || data.partOf === region)
    .map(({ id, data }) => {
      const { present, coming, older } = unitParts(graph, id);
      return {
        name: data.name,
        href: href(routes.referInRegion(id)),
        units: [...present, ...coming, ...older].map((unit) => unitLink(graph, unit)),
      };
    })
    .filter(({ units }) => units.length > 0);
  if (regions.length === 0) return undefined;
  return {
    title: partOf ? 'Gemensamt för hela sjukvårdsregionen' : 'Enheter i regionerna',
    regions,
  };
}

/** Units under a heading of their own. */
export interface UnitPart {
  id: string;
  title: string;
  note?: string;
  units: UnitView[];
}

/** The units of a region under headings; parts without any unit are left out. */
function partsOf(graph: Graph, region: string): UnitPart[] {
  const { present, coming, older } = unitParts(graph, region);
  const newest = newestReportYear(graph, region);
  const part = (id: string, title: string, note: string | undefined, units: Entry<'unit'>[]) =>
    units.length === 0
      ? []
      : [
          {
            id,
            title,
            ...(note ? { note } : {}),
            units: units.map((unit) => unitView(graph, unit)),
          },
        ];
  return [
    ...part(
      'enheter',
      'Enheter och team',
      newest && `Enligt uppföljningen för ${newest}, den nyaste källan.`,
      present,
    ),
    ...part(
      'pa-vag',
      'Planeras, startas eller är osäkra',
      'Räkna inte med att de tar emot patienter.',
      coming,
    ),
    ...part(
      'aldre',
      'Äldre uppgifter',
      newest &&
        `Det här sade en äldre källa, och uppföljningen för ${newest} upprepar det inte. Om det gäller i dag framgår inte.`,
      older,
    ),
  ];
}

const onPage = ({ id, title }: UnitPart): Link => ({ text: title, href: `#${id}` });

/** Routes and receiving units of a region. */
export async function referInRegionView(regionId: string) {
  const graph = await readGraph();
  const region = graph.get('region', regionId)!;
  const rules = graph.inRegion('handoverRule', regionId);
  // Where there are only follow-ups, every unit names its own: no single document holds for the page.
  const document =
    rules[0] && !isOnlyReported(graph, regionId)
      ? graph.get('sourceDocument', rules[0].data.document)
      : undefined;
  const parts = partsOf(graph, regionId);
  const byNeed = rules.filter(({ data }) => data.needs.length > 0);
  const whole = related(graph, regionId);
  const activities = activitiesToTurnTo(graph, regionId);
  return {
    region: region.data.name,
    crumbs: trail(
      { text: 'Remittera och lämna över', address: routes.refer() },
      { text: region.data.name },
    ),
    regions: regionSwitch(graph, routes.referInRegion, regionId, regionsInOrder(graph)),
    leftOut: leftOut(graph, regionId),
    general: rules
      .filter(({ data }) => data.needs.length === 0)
      .map((rule) => ruleWithChecklist(graph, rule)),
    generalOfWhole: rulesOfWhole(graph, regionId, rules.length > 0),
    byNeed: byNeed.map((rule) => ruleWithChecklist(graph, rule)),
    ...(byNeed.length === 0 ? { noRoutes: noRoutes(graph, regionId) } : {}),
    /** Where a source has routes, they are what the reader comes for; elsewhere the units are. */
    routesFirst: byNeed.length > 0,
    units: parts.filter(({ id }) => id !== 'aldre'),
    older: parts.find(({ id }) => id === 'aldre'),
    related: whole,
    activities,
    contents: [
      ...(byNeed.length === 0
        ? []
        : rules.map(({ id, data }) => ({ text: data.title, href: `#${id}` }))),
      ...parts.filter(({ id }) => id !== 'aldre').map(onPage),
      ...(byNeed.length === 0 ? [{ text: 'Vägar', href: '#allmant' }] : []),
      ...(activities.length > 0 ? [{ text: 'Hänvisa', href: '#hanvisa' }] : []),
      ...(whole ? [{ text: whole.title, href: '#i-norr' }] : []),
      ...parts.filter(({ id }) => id === 'aldre').map(onPage),
    ],
    document: document && documentView(graph, document),
  };
}

/** The regions with their routes and units, so that the right one is a single click away. */
export async function referView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Remittera och lämna över' }),
    regions: regionsInOrder(graph).map(({ id, data }) => {
      const { present, coming, older } = unitParts(graph, id);
      return {
        id,
        name: data.name,
        href: href(routes.referInRegion(id)),
        routes: graph.inRegion('handoverRule', id).map((rule) => ({
          text: rule.data.title,
          href: href(`${routes.referInRegion(id)}#${rule.id}`),
          from: rule.data.from.map((level) => levelView(graph, level)),
          to: rule.data.to.map((level) => levelView(graph, level)),
        })),
        units: [...present, ...coming].map((unit) => unitLink(graph, unit)),
        ...(older.length > 0
          ? { older: { count: older.length, href: href(`${routes.referInRegion(id)}#aldre`) } }
          : {}),
      };
    }),
  };
}
