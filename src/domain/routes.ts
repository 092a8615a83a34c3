import type { Entry, EntryKey } from './entry.ts';
import type { Graph } from './graph.ts';
import type { Kind } from './schemas/index.ts';

/**
 * The addresses of the site, relative to its base, always with slashes at both ends. This is the only place where
 * a path is spelt.
 */
export const routes = {
  start: () => '/',
  needs: () => '/behov/',
  need: (need: string) => `/behov/${need}/`,
  needInRegion: (need: string, region: string) => `/behov/${need}/${region}/`,
  matrix: () => '/vem-gor-vad/',
  matrixOfRegion: (region: string) => `/vem-gor-vad/${region}/`,
  professions: () => '/professioner/',
  profession: (profession: string) => `/professioner/${profession}/`,
  refer: () => '/remittera/',
  referInRegion: (region: string) => `/remittera/${region}/`,
  flows: () => '/floden/',
  flow: (flow: string) => `/floden/${flow}/`,
  walk: (flow: string) => `/floden/${flow}/steg/`,
  regions: () => '/regioner/',
  region: (region: string) => `/regioner/${region}/`,
  programmes: () => '/vardprogram/',
  programme: (programme: string) => `/vardprogram/${programme}/`,
  edition: (edition: string) => `/vardprogram/${edition}/`,
  codes: () => '/kva/',
  code: (code: string) => `/kva/${code}/`,
  decisions: () => '/beslut/',
  decisionBasis: (basis: string) => `/beslut/${basis}/`,
  goals: () => '/mal/',
  goal: (goal: string) => `/mal/${goal}/`,
  compare: () => '/jamfor/',
  /** The comparison holds every region; who comes from one is led to its row. */
  compareNeed: (need: string, region?: string) => `/jamfor/${need}/${region ? `#${region}` : ''}`,
  figures: () => '/mal/tal/',
  contradictions: () => '/kvalitet/motsagelser/',
  reviews: () => '/kvalitet/granskning/',
  editionWork: () => '/kvalitet/utgavor/',
  reports: () => '/rapporter/',
  report: (report: string) => `/rapporter/${report}/`,
  documents: () => '/dokument/',
  document: (document: string) => `/dokument/${document}/`,
  glossary: () => '/ordlista/',
  search: () => '/sok/',
  offline: () => '/spara/',
  quality: () => '/kvalitet/',
  editors: () => '/redaktion/',
  checks: () => '/redaktion/kontroller/',
  about: () => '/om/',
  accessibility: () => '/tillganglighet/',
  page: (page: string) => `/${page}/`,
  changes: () => '/andringar/',
  feed: (name: string) => `/andringar/${name}.xml`,
  paper: () => '/k/',
  openData: () => '/data/',
  data: (name: string) => `/data/${name}`,
  flowAsMermaid: (flow: string) => `/data/floden/${flow.replace('/', '--')}.mmd`,
};

/** The anchor of a section: dots stay out, so that "7.10" and "7.1" cannot be confused with a slug counter. */
export const sectionAnchor = (number: string): string => `avsnitt-${number.replaceAll('.', '-')}`;

/** The anchor of a level of interventions, among the codes. */
export const interventionLevelAnchor = (id: string): string => `insatsniva-${id}`;

/** The anchor of a region's state on the page of the goal. */
export const goalStatusAnchor = ({ region, year }: { region: string; year: string }): string =>
  `${region}-${year}`;

/** The anchor of what changed on a day: an id does not begin with a digit. */
export const changeSetAnchor = (id: string): string => `andrat-${id}`;

/** The anchor of a review on the page that lists them. */
export const reviewAnchor = (id: string): string =>
  id.replaceAll('/', '--').replaceAll(/[^a-z0-9-]/g, '-');

type Addresses = { [K in Kind]: ((entry: Entry<K>) => string) | undefined };

/** For kinds that are read where other records use them, or that no reader meets. */
const nowhere = undefined;

const addresses: Addresses = {
  region: ({ id }) => routes.region(id),
  need: ({ id }) => routes.need(id),
  profession: ({ id }) => routes.profession(id),
  careProgramme: ({ id }) => routes.programme(id),
  edition: ({ id }) => routes.edition(id),
  programmeSection: ({ data }) => `${routes.edition(data.edition)}#${sectionAnchor(data.number)}`,
  sourceDocument: ({ id }) => routes.document(id),
  sourcePoint: ({ id, data }) => `${routes.document(data.document)}#${id}`,
  responsibility: ({ data }) => routes.needInRegion(data.need, data.region),
  statement: ({ id, data }) => `${routes.needInRegion(data.need, data.region)}#${id}`,
  criterion: ({ id, data }) => `${routes.needInRegion(data.need, data.region)}#${id}`,
  handoverRule: ({ id, data }) => `${routes.referInRegion(data.region)}#${id}`,
  unit: ({ id, data }) => `${routes.referInRegion(data.region)}#${id}`,
  decisionBasis: ({ id }) => routes.decisionBasis(id),
  decision: ({ id, data }) => `${routes.decisionBasis(data.basis)}#${id}`,
  challenge: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  project: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  participant: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  flow: ({ id }) => routes.flow(id),
  interventionLevel: ({ id }) => `${routes.codes()}#${interventionLevelAnchor(id)}`,
  code: ({ id }) => routes.code(id),
  term: ({ id }) => `${routes.glossary()}#${id}`,
  relatedDocument: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  regionalApplication: ({ data }) => `${routes.region(data.region)}#${data.programme}`,
  overlap: ({ id, data }) => `${routes.needInRegion(data.needs[0]!, data.region)}#${id}`,
  goal: ({ id }) => routes.goal(id),
  goalStatus: ({ data }) => `${routes.goal(data.goal)}#${goalStatusAnchor(data)}`,
  indicator: ({ id }) => `${routes.figures()}#${id}`,
  observation: ({ data }) => `${routes.figures()}#${data.indicator}`,
  activity: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  plan: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  event: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  group: ({ id, data }) => `${routes.region(data.region)}#${id}`,
  contradiction: ({ id }) => `${routes.contradictions()}#${id}`,
  report: ({ id }) => routes.report(id),
  reportSection: ({ id }) => routes.report(id),
  review: ({ id }) => `${routes.reviews()}#${reviewAnchor(id)}`,
  page: ({ id }) => routes.page(id),
  changeSet: ({ id }) => `${routes.changes()}#${changeSetAnchor(id)}`,
  careLevel: nowhere,
  exception: nowhere,
  externalLink: nowhere,
  linkCheck: nowhere,
  notCovered: nowhere,
  publishedAddress: nowhere,
  publishedDocument: nowhere,
  redirect: nowhere,
  searchTrial: nowhere,
  site: nowhere,
  withdrawal: nowhere,
};

/** Where an entry is read, with anchor; undefined for kinds that have no place of their own. */
export function addressOf<K extends Kind>(entry: Entry<K>): string | undefined {
  const address = addresses[entry.kind] as ((entry: Entry<K>) => string) | undefined;
  return address?.(entry);
}

/** The pages of the site that the content makes, without anchors. The built site is checked against this list. */
export function pageAddresses(graph: Graph): string[] {
  const fixed = [
    routes.start(),
    routes.needs(),
    routes.matrix(),
    routes.professions(),
    routes.refer(),
    routes.flows(),
    routes.regions(),
    routes.programmes(),
    routes.codes(),
    routes.decisions(),
    routes.goals(),
    routes.figures(),
    routes.compare(),
    routes.reports(),
    routes.contradictions(),
    routes.reviews(),
    routes.editionWork(),
    routes.openData(),
    routes.changes(),
    routes.paper(),
    routes.documents(),
    routes.glossary(),
    routes.search(),
    routes.offline(),
    routes.quality(),
    routes.editors(),
    routes.checks(),
  ];
  const own: Kind[] = [
    'region',
    'need',
    'profession',
    'careProgramme',
    'edition',
    'sourceDocument',
    'decisionBasis',
    'flow',
    'code',
    'goal',
    'report',
    'reportSection',
    'page',
  ];
  const made = own.flatMap((kind) => graph.all(kind).flatMap((entry) => addressOf(entry) ?? []));
  const perRegion = graph
    .all('region')
    .flatMap(({ id, data }) => [
      routes.referInRegion(id),
      ...(data.type === 'region'
        ? [
            routes.matrixOfRegion(id),
            ...graph.all('need').map((need) => routes.needInRegion(need.id, id)),
          ]
        : []),
    ]);
  const perNeed = graph.all('need').map(({ id }) => routes.compareNeed(id));
  const perFlow = graph.all('flow').map(({ id }) => routes.walk(id));
  return [...new Set([...fixed, ...made, ...perRegion, ...perNeed, ...perFlow])].sort();
}

/** The address of an entry by its key, or undefined when it does not exist or has no address. */
export function addressOfKey(graph: Graph, { kind, id }: EntryKey): string | undefined {
  const entry = graph.get(kind, id);
  return entry && addressOf(entry);
}
