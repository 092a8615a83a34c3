import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { buildDay, contentId } from '../build.ts';
import { checkReport, trialReports } from '../build-reports.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref, href } from '../links.ts';
import { readMeasurements } from '../measurements.ts';
import { trail } from '../navigation.ts';
import {
  exceptionsFigure,
  findingsFigure,
  measurementFigures,
  trialsFigure,
} from './quality/checked.ts';
import type { QualityFigure, Standing } from './quality/figure.ts';
import { reviewsFigure, silenceFigure, unconfirmedFigure } from './quality/regions.ts';
import {
  coverageFigure,
  datesFigure,
  derivedFigure,
  disagreementFigures,
  editionsFigure,
  linksFigure,
  unaddressedFigure,
} from './quality/sources.ts';

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

/** What a standing is called where it is not enough to show a colour. */
const standings: Record<Standing, string> = {
  good: 'Bra',
  act: 'Att göra',
  bad: 'Fel nu',
  fact: 'Upplysning',
  unknown: 'Inte mätt',
};

/** Every figure of the dashboard, in the order shown: first what somebody can do something about. */
async function figures(graph: Graph): Promise<QualityFigure[]> {
  return [
    findingsFigure(graph, checkReport()),
    exceptionsFigure(graph),
    reviewsFigure(graph),
    datesFigure(graph),
    editionsFigure(graph),
    linksFigure(graph),
    coverageFigure(graph),
    trialsFigure(graph, await trialReports()),
    ...measurementFigures(readMeasurements()),
    silenceFigure(graph),
    unconfirmedFigure(graph),
    ...disagreementFigures(graph),
    unaddressedFigure(graph),
    derivedFigure(graph),
  ];
}

/** The site's audit of itself: the team's figures, each with its list, and each row with where it is put right. */
export async function qualityView() {
  const graph = await readGraph();
  const kinds = (Object.keys(nouns) as Kind[]).filter((kind) => kind !== 'redirect');
  const all = await figures(graph);
  return {
    crumbs: trail({ text: 'Kvalitet' }),
    day: buildDay(),
    contentId: contentId(graph),
    file: href(routes.data('kvalitet.json')),
    openData: href(routes.openData()),
    figures: all.map((figure) => ({ ...figure, standingWord: standings[figure.standing] })),
    kinds: kinds.map((kind) => ({
      name: nouns[kind].plural,
      count: graph.all(kind).length,
      ...(lists[kind] ? { href: href(lists[kind]) } : {}),
    })),
  };
}

/** The same as the page says, for programs: build, figures with their lists, and number of records of each kind. */
export async function qualityFile(): Promise<string> {
  const { day, contentId: content, figures: all, kinds } = await qualityView();
  const full = (address: string | undefined) =>
    address === undefined
      ? null
      : address.startsWith('/')
        ? new URL(address, absoluteHref('/')).href
        : address;
  const made = {
    build: { day, content },
    figures: all.map(({ id, name, value, of, standing, lead, groups }) => ({
      id,
      name,
      value,
      of: of ?? null,
      standing,
      url: `${absoluteHref(routes.quality())}#${id}`,
      note: lead ?? null,
      lists: groups.map(({ heading, owner, rows }) => ({
        name: heading ?? null,
        owner: owner ?? null,
        rows: rows.map((row) => ({
          text: row.text,
          url: full(row.href),
          detail: row.detail ?? null,
          owner: row.owner ?? null,
          mend: row.mend
            ? { file: row.mend.file, line: row.mend.line, url: row.mend.href ?? null }
            : null,
        })),
      })),
    })),
    records: kinds.map(({ name, count }) => ({ name, count })),
  };
  return `${JSON.stringify(made, null, 1)}\n`;
}
