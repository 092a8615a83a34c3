import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { regionPage } from '../../domain/reviews/pages.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { buildDay } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { contradictionsOf } from './contradiction.ts';
import { decisionBases } from './decision.ts';
import { documentView } from './document-box.ts';
import { needLinks } from './need-link.ts';
import { regionsInOrder } from './region-switch.ts';
import { activitySection } from './region/activities.ts';
import { applications } from './region/applications.ts';
import { challengeSection } from './region/challenges.ts';
import { timeline } from './region/events.ts';
import { goalTable } from './region/goals.ts';
import { groupSection, patientSection } from './region/groups.ts';
import { gapsOf } from './region/missing.ts';
import { namedDocuments } from './region/named-documents.ts';
import { overlapRows } from './region/overlaps.ts';
import { participantRows } from './region/participants.ts';
import { planSection } from './region/plans.ts';
import { projectSection } from './region/projects.ts';
import { ofRegion } from './region/record-row.ts';
import { reportLines } from './region/reports.ts';
import { unitLines } from './region/units.ts';
import { pageReviewLine } from './review.ts';
import { pointLinks } from './statement.ts';

const unknown = 'framgår inte av källan';

const isHealthCareRegion = ({ data }: Entry<'region'>): boolean => data.type === 'sjukvardsregion';

const regionLink = (region: Entry<'region'>): Link => ({
  text: region.data.name,
  href: href(addressOf(region)!),
});

/** A link as the value of a fact. */
const asFact = ({ text, href }: Link) => ({ value: text, href });

/** The regions that a health-care region consists of, in the order of the registers. */
const membersOf = (graph: Graph, region: string): Entry<'region'>[] =>
  regionsInOrder(graph).filter(({ data }) => data.partOf === region);

/** The documents about a region: its own, else those of the health-care region that it is part of. */
function documentsAbout(graph: Graph, region: Entry<'region'>): Entry<'sourceDocument'>[] {
  const own = graph.all('sourceDocument').filter(ofRegion(region.id));
  const { partOf } = region.data;
  return own.length > 0 || !partOf ? own : graph.all('sourceDocument').filter(ofRegion(partOf));
}

/** Needs that the region's source assigns, or that its records at least touch. */
function needsIn(graph: Graph, region: string) {
  const assigned = graph.all('responsibility').filter(ofRegion(region));
  if (assigned.length > 0) {
    return {
      heading: 'Behov som regionens källa har registrerade svar för',
      links: needLinks(
        graph,
        assigned.map(({ data }) => data.need),
        region,
      ),
      others: [],
    };
  }
  const touched = graph
    .all('need')
    .filter((need) =>
      graph
        .to(need, 'concerns')
        .some(({ data }) => (data as { region?: string }).region === region),
    );
  const linksTo = (needs: Entry<'need'>[]) =>
    needLinks(
      graph,
      needs.map(({ id }) => id),
      region,
    );
  return {
    heading: 'Behov som uppgifterna rör',
    lead: 'Källorna fördelar inte ansvaret. Sidan för varje behov visar det som ändå sägs, och det som saknas.',
    links: linksTo(touched),
    others: linksTo(graph.all('need').filter((need) => !touched.includes(need))),
  };
}

function doors(region: Entry<'region'>) {
  const refer = {
    text: 'Remittera och lämna över',
    href: href(routes.referInRegion(region.id)),
  };
  if (isHealthCareRegion(region)) return [refer];
  return [
    {
      text: `Vem gör vad i ${region.data.name}: alla behov`,
      href: href(routes.matrixOfRegion(region.id)),
    },
    refer,
  ];
}

export const regionPaths = async () =>
  (await readGraph()).all('region').map(({ id }) => ({ params: { region: id } }));

/** All that the sources say of a region, subject by subject; each subject is a file in `region/`. */
export async function regionView(id: string) {
  const graph = await readGraph();
  const region = graph.get('region', id)!;
  const { name, organisation, summary, processTeam, points, partOf } = region.data;
  const whole = partOf ? graph.get('region', partOf) : undefined;
  const documents = documentsAbout(graph, region);
  const view = {
    title: name,
    description: `${name}: vad källorna säger om cancerrehabiliteringen i regionen, och vad de inte säger.`,
    lede: summary,
    crumbs: trail({ text: 'Regioner', address: routes.regions() }, { text: name }),
    facts: [
      { term: 'Organisation', value: organisation },
      ...(whole
        ? [{ term: 'Ingår i', value: whole.data.name, href: href(addressOf(whole)!) }]
        : []),
      { term: 'Svarar för området', value: processTeam ?? unknown },
      { term: 'Granskad mot källan', ...asFact(pageReviewLine(graph, regionPage(id))) },
    ],
    points: pointLinks(graph, points),
    ...(whole ? { whole: regionLink(whole) } : {}),
    members: membersOf(graph, id).map((member) => ({
      ...regionLink(member),
      summary: member.data.summary,
    })),
    doors: doors(region),
    applications: applications(graph, id),
    needs: needsIn(graph, id),
    goals: goalTable(graph, region),
    goalsHref: href(routes.goals()),
    units: unitLines(graph, id),
    activities: activitySection(graph, id),
    plans: planSection(graph, id),
    decisions: decisionBases(graph, id),
    timeline: timeline(graph, id),
    groups: groupSection(graph, id),
    patients: patientSection(graph, id),
    challenges: challengeSection(graph, id),
    projects: projectSection(graph, id),
    participants: participantRows(graph, id),
    flows: graph
      .all('flow')
      .filter(ofRegion(id))
      .map((flow) => ({
        text: flow.data.title,
        href: href(addressOf(flow)!),
        summary: flow.data.summary,
      })),
    overlaps: overlapRows(graph, id),
    contradictions: contradictionsOf(graph, id),
    reports: reportLines(graph, region),
    named: namedDocuments(graph, id),
    documents: documents.map((document) => documentView(graph, document)),
    gaps: gapsOf(graph, region),
    missing: documents.map(({ data }) => ({
      document: data.short,
      notStated: data.notStated,
      missingParts: data.missingParts,
    })),
    printed: documents.map(
      ({ data }) =>
        `${data.title}, version ${data.version ?? unknown}, id ${data.documentId ?? unknown}. Sidan gjordes ${buildDay()}.`,
    ),
  };
  return { ...view, contents: contentsOf(view, region) };
}

/** What `contentsOf` has to know of a page: the parts that can be empty. */
interface Parts {
  applications: { id: string; title: string }[];
  members: unknown[];
  needs: { links: unknown[] };
  goals: { rows: unknown[] } | undefined;
  units: { count: number };
  activities: { count: number } | undefined;
  plans: { count: number } | undefined;
  decisions: unknown[];
  timeline: { rows: unknown[] }[];
  groups: { count: number } | undefined;
  patients: { count: number } | undefined;
  challenges: { count: number } | undefined;
  projects: { count: number } | undefined;
  participants: unknown[];
  flows: unknown[];
  overlaps: unknown[];
  contradictions: unknown[];
  reports: unknown[];
  named: { count: number };
}

/** The contents of the page with how much each part holds, in the order of the page. */
function contentsOf(parts: Parts, region: Entry<'region'>) {
  const isNorm = parts.applications.length > 0;
  const events = parts.timeline.reduce((sum, { rows }) => sum + rows.length, 0);
  const counted: [string, string, number][] = [
    ['Regionerna', 'regionerna', parts.members.length],
    ['Mål', 'mal', parts.goals?.rows.length ?? 0],
    ['Team och enheter', 'enheter', parts.units.count],
    ['Behov', 'behov', parts.needs.links.length],
    ['Aktiviteter', 'aktiviteter', parts.activities?.count ?? 0],
    ['Planer', 'planer', parts.plans?.count ?? 0],
    ['Beslut', 'beslut', parts.decisions.length],
    ['Beslut och händelser', 'handelser', events],
    ['Grupper och uppdrag', 'grupper', parts.groups?.count ?? 0],
    ['Patienters medverkan', 'patientmedverkan', parts.patients?.count ?? 0],
    ['Utmaningar', 'utmaningar', parts.challenges?.count ?? 0],
    ['Projekt', 'projekt', parts.projects?.count ?? 0],
    ['Medverkande', 'medverkande', parts.participants.length],
    ['Flöden', 'floden', parts.flows.length],
    ['Överlapp och luckor', 'overlapp', parts.overlaps.length],
    ['Där källorna inte är ense', 'motsagelser', parts.contradictions.length],
    ['Rapporter', 'rapporter', parts.reports.length],
    ['Nämnda dokument', 'namnda-dokument', parts.named.count],
  ];
  return [
    ...parts.applications.map(({ id, title }) => ({ text: title, href: `#${id}` })),
    ...counted
      .filter(([, anchor, count]) => count > 0 || (isNorm && alwaysSaid.has(anchor)))
      .map(([text, anchor, count]) => ({ text, href: `#${anchor}`, count })),
    { text: 'Det som saknas', href: '#saknas' },
  ].filter(({ href }) => href !== '#behov' || !isHealthCareRegion(region));
}

/** Parts that stand on the page of a region with an own guideline even when they are empty, for that is said too. */
const alwaysSaid = new Set(['enheter', 'floden', 'overlapp', 'namnda-dokument']);

export async function regionsView() {
  const graph = await readGraph();
  const line = (region: Entry<'region'>) => ({
    ...regionLink(region),
    summary: region.data.summary,
  });
  const roots = regionsInOrder(graph).filter(({ data }) => !data.partOf);
  return {
    crumbs: trail({ text: 'Regioner' }),
    regions: roots.filter((region) => membersOf(graph, region.id).length === 0).map(line),
    healthCareRegions: roots
      .filter((region) => membersOf(graph, region.id).length > 0)
      .map((region) => ({
        ...line(region),
        members: membersOf(graph, region.id).map(line),
      })),
  };
}
