import type { Entry } from '../../domain/entry.ts';
import { isUnconfirmed, newestReportYear, reportedYear } from '../../domain/confirmed.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { buildDay, contentId } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { matrixRows, type Cell } from './cells.ts';
import { coverageOf } from './coverage.ts';
import { externalLinkView } from './external-link.ts';
import { labelOf, linkAnchor, linkTo } from './label.ts';
import { regionsInOrder } from './region-switch.ts';
import { overlapRows } from './region/overlaps.ts';
import { pageCounts } from './reviews.ts';
import { levelView, pointLinks } from './statement.ts';

/** Where each kind of record is listed on the site, for kinds that have a list of their own. */
const lists: { [K in Kind]?: string } = {
  region: routes.regions(),
  need: routes.needs(),
  profession: routes.professions(),
  careProgramme: routes.programmes(),
  edition: routes.programmes(),
  programmeSection: routes.programmes(),
  sourceDocument: routes.documents(),
  sourcePoint: routes.documents(),
  relatedDocument: routes.documents(),
  regionalApplication: routes.regions(),
  responsibility: routes.matrix(),
  statement: routes.matrix(),
  criterion: routes.matrix(),
  handoverRule: routes.refer(),
  unit: routes.refer(),
  flow: routes.flows(),
  interventionLevel: routes.codes(),
  decisionBasis: routes.decisions(),
  decision: routes.decisions(),
  challenge: routes.regions(),
  project: routes.regions(),
  participant: routes.regions(),
  code: routes.codes(),
  term: routes.glossary(),
  goal: routes.goals(),
  goalStatus: routes.goals(),
  indicator: routes.figures(),
  observation: routes.figures(),
  activity: routes.regions(),
  plan: routes.regions(),
  event: routes.regions(),
  group: routes.regions(),
  contradiction: routes.contradictions(),
  report: routes.reports(),
  reportSection: routes.reports(),
  review: routes.reviews(),
  exception: `${routes.quality()}#undantag`,
  overlap: `${routes.quality()}#overlapp`,
  externalLink: `${routes.quality()}#lankar`,
};

const stateNames: Record<Cell['state'], string> = {
  says: 'regionen säger',
  shared: 'bara tillsammans med andra nivåer',
  unstated: 'nivån anges inte',
  silent: 'tyst',
};

/** Need × level of a region, counted by state, with every silent cell named. */
function silenceOfRegion(graph: Graph, region: Entry<'region'>) {
  const rows = matrixRows(graph, region.id, graph.all('need'));
  const cells = rows.flatMap(({ need, cells }) => cells.map((cell) => ({ need, cell })));
  return {
    region: region.data.name,
    matrix: href(routes.matrixOfRegion(region.id)),
    total: cells.length,
    states: (Object.keys(stateNames) as Cell['state'][]).map((state) => ({
      name: stateNames[state],
      count: cells.filter(({ cell }) => cell.state === state).length,
    })),
    silent: rows.flatMap(({ need, cells }) => {
      const levels = cells.filter(({ state }) => state === 'silent');
      return levels.length === 0
        ? []
        : {
            text: need.data.title,
            href: href(routes.needInRegion(need.id, region.id)),
            levels: levels.map(({ level }) => levelView(graph, level)),
          };
    }),
  };
}

/** Regions that apply an edition which a newer one has replaced. */
function editionDrift(graph: Graph) {
  return graph.all('regionalApplication').flatMap((application) => {
    const applied = application.data.edition;
    const edition = applied ? graph.get('edition', applied) : undefined;
    const newer = edition?.data.supersededBy && graph.get('edition', edition.data.supersededBy);
    if (!edition || !newer) return [];
    return {
      text: application.data.title,
      href: href(addressOf(application)!),
      applies: labelOf(graph, edition),
      newer: { text: labelOf(graph, newer), href: href(addressOf(newer)!) },
    };
  });
}

const dateFields = [
  ['approvedOn', 'fastställd'],
  ['validFrom', 'giltig från'],
  ['validTo', 'giltig till'],
] as const;

/** Source documents whose text does not give one of the days that decide whether they apply. */
function undated(graph: Graph) {
  return graph.all('sourceDocument').flatMap((document) => {
    const missing = dateFields.filter(([field]) => document.data[field] === null);
    return missing.length === 0
      ? []
      : {
          text: document.data.title,
          href: href(addressOf(document)!),
          summary: `Framgår inte: ${missing.map(([, name]) => name).join(', ')}`,
        };
  });
}

/** Kinds of records that say what year they hold for. */
const dated = ['unit', 'activity', 'group', 'challenge', 'project', 'plan'] as const;

/** Records of a region that a newer report has not confirmed, counted kind by kind. */
function unconfirmedOf(graph: Graph, region: Entry<'region'>) {
  const newest = newestReportYear(graph, region.id);
  const counts = dated.map((kind) => {
    const records = graph.all(kind).filter(({ data }) => data.region === region.id);
    const old = records.filter(({ data }) => {
      const year = 'year' in data && data.year ? data.year : undefined;
      const document = 'document' in data ? data.document : undefined;
      const held = year ?? (document && reportedYear(graph, document));
      const isAnswered = 'outcome' in data && data.outcome !== undefined;
      return !isAnswered && isUnconfirmed(graph, { region: region.id, year: held });
    });
    return { name: nouns[kind].plural, count: old.length, total: records.length };
  });
  return {
    region: region.data.name,
    href: href(routes.region(region.id)),
    newest,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    counts: counts.filter(({ count }) => count > 0),
  };
}

/** The site's audit of itself: what the sources give, what they do not, and what is not checked. */
export async function qualityView() {
  const graph = await readGraph();
  const kinds = (Object.keys(nouns) as Kind[]).filter((kind) => kind !== 'redirect');
  const derived = graph.all('statement').filter(({ data }) => data.sectionsDerived);
  return {
    crumbs: trail({ text: 'Kvalitet' }),
    day: buildDay(),
    contentId: contentId(graph),
    graph: href(routes.data('graf.json')),
    openData: href(routes.openData()),
    exceptions: graph.all('exception').map(({ data }) => ({
      text: data.rule,
      href: href(`${routes.checks()}#${data.rule}`),
      summary: `${data.file}. ${data.reason} Gäller till ${data.until}. Svarar för rättelsen: ${data.owner}.`,
    })),
    statementsFile: href(routes.data('pastaenden.csv')),
    checks: href(routes.checks()),
    coverage: graph.all('sourceDocument').map((document) => {
      const { total, cited, leftOut, uncited } = coverageOf(graph, document.id);
      return {
        text: document.data.title,
        href: href(addressOf(document)!),
        total,
        cited: cited.length,
        leftOut: pointLinks(
          graph,
          leftOut.map(({ id }) => id),
        ),
        uncited: pointLinks(
          graph,
          uncited.map(({ id }) => id),
        ),
      };
    }),
    reviews: { ...pageCounts(graph), href: href(routes.reviews()) },
    unconfirmed: regionsInOrder(graph)
      .map((region) => unconfirmedOf(graph, region))
      .filter(({ count }) => count > 0),
    contradictions: {
      count: graph.all('contradiction').length,
      href: href(routes.contradictions()),
    },
    silence: regionsInOrder(graph)
      .filter(({ data }) => data.type === 'region')
      .map((region) => silenceOfRegion(graph, region)),
    overlaps: regionsInOrder(graph)
      .map((region) => ({ region: region.data.name, rows: overlapRows(graph, region.id) }))
      .filter(({ rows }) => rows.length > 0),
    drift: editionDrift(graph),
    undated: undated(graph),
    unaddressed: graph
      .all('relatedDocument')
      .filter(({ data }) => !data.link)
      .map((document): Link => linkTo(graph, document)!),
    links: graph.all('externalLink').map((entry) => ({
      ...externalLinkView(graph, entry),
      anchor: linkAnchor(entry.id),
      points: pointLinks(graph, entry.data.points),
    })),
    derivedSections: derived.map((statement): Link => linkTo(graph, statement)!),
    kinds: kinds.map((kind) => ({
      name: nouns[kind].plural,
      count: graph.all(kind).length,
      ...(lists[kind] ? { href: href(lists[kind]) } : {}),
    })),
  };
}
