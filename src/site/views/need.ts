import { answersTo } from '../../domain/answers.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { needPage } from '../../domain/reviews/pages.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { overlapTypes } from '../../domain/schemas/overlap.ts';
import { isOnlyReported } from '../../domain/sources-of-region.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { askedLevels } from './cells.ts';
import { decisionLinks } from './decision.ts';
import { documentView } from './document-box.ts';
import { flowFigures } from './flow.ts';
import { handoverView } from './refer.ts';
import { cardRows } from './levels-class.ts';
import { answerContents, reportedContents } from './need-contents.ts';
import { pageReviewLine, withReview } from './review.ts';
import { answeringRegions, regionSwitch } from './region-switch.ts';
import { reportedInBrief, reportedOn, reportedView } from './reported.ts';
import {
  levelView,
  pointLinks,
  sectionLink,
  seeAlsoLinks,
  statementView,
  type LevelView,
  type StatementView,
} from './statement.ts';

/** A level, or a set of levels, with what it does; or that the source is silent and what then applies. */
export interface LevelCard {
  levels: LevelView[];
  statements: StatementView[];
  silence?: { text: string; points: Link[] };
}

export const needPaths = async () =>
  (await readGraph()).all('need').map(({ id }) => ({ params: { need: id } }));

export const needInRegionPaths = async () => {
  const graph = await readGraph();
  return graph
    .all('need')
    .flatMap((need) =>
      answeringRegions(graph).map((region) => ({ params: { need: need.id, region: region.id } })),
    );
};

/**
 * The answer for a need in a region: a card per level, in the order of the register of levels. Levels that the
 * region's document knows but says nothing about get a card that says so, and what its own rule then makes apply
 * (product.md, principle 3).
 */
export function levelCards(graph: Graph, need: string, region: string): LevelCard[] {
  const cards = new Map<string, LevelCard>();
  const placed = new Set<string>();
  for (const entry of answersTo(graph, need, region)) {
    const key = entry.data.levels.join(' ');
    const levels = entry.data.levels.map((id) => levelView(graph, id));
    const card = cards.get(key) ?? { levels, statements: [] };
    card.statements.push(statementView(graph, entry, placed));
    cards.set(key, card);
  }
  const order = graph.all('careLevel').map(({ id }) => id);
  const answered = new Set([...cards.values()].flatMap(({ levels }) => levels.map(({ id }) => id)));
  const silence = silenceOf(graph, region);
  if (!answered.has('alla')) {
    for (const id of askedLevels(graph, region)) {
      if (!answered.has(id))
        cards.set(id, { levels: [levelView(graph, id)], statements: [], silence });
    }
  }
  return [...cards.values()].sort(
    (a, b) =>
      Number(!isMain(a)) - Number(!isMain(b)) ||
      order.indexOf(a.levels[0]!.id) - order.indexOf(b.levels[0]!.id) ||
      a.levels.length - b.levels.length,
  );
}

/** The levels between which patients are handed over; their cards come first, side by side. */
const mainLevels = new Set([
  'specialiserad',
  'primarvard',
  'regional-primarvard',
  'kommunal-primarvard',
]);

/** Whether a card holds one care level of its own; the rest (shared, all, not stated) come after. */
export const isMain = ({ levels }: LevelCard): boolean =>
  levels.length === 1 && mainLevels.has(levels[0]!.id);

/** What applies where a region's text says nothing, by its own rule. */
export function silenceOf(graph: Graph, region: string): { text: string; points: Link[] } {
  const application = graph.inRegion('regionalApplication', region)[0];
  const edition =
    application?.data.edition && graph.get('edition', application.data.edition)?.data.name;
  const texts = {
    'vardprogrammet-galler': `Regionens riktlinje säger inget för den här nivån. Då gäller det nationella vårdprogrammet (${edition}), enligt riktlinjens egen regel.`,
    'beslutat-ej-skrivet':
      'Det är beslutat att ansvaret ska beskrivas, men ingen text finns i källan.',
    'framgar-inte': 'Framgår inte av källan.',
  };
  return {
    text: texts[application?.data.silence ?? 'framgar-inte'],
    points: pointLinks(graph, application?.data.silencePoints ?? []),
  };
}

export interface OverlapView {
  id: string;
  title: string;
  text: string;
  shown: string;
  type: keyof typeof overlapTypes;
  label: string;
  interpretation: { by: string; date: string; reason: string };
  points: Link[];
  review?: string;
}

export function overlapViews(graph: Graph, need: string, region: string): OverlapView[] {
  return graph
    .inRegion('overlap', region)
    .filter(({ data }) => data.needs.includes(need))
    .map(({ kind, id, data }) => ({
      id,
      title: data.title,
      text: data.text,
      shown: data.shown,
      type: data.type,
      label: overlapTypes[data.type],
      interpretation: data.interpretation,
      points: pointLinks(graph, data.points),
      ...withReview(graph, { kind, id }),
    }));
}

/** The page of a need in a region: the answer first, then how the patient moves on, then sources. */
export async function needInRegionView(needId: string, regionId: string) {
  const graph = await readGraph();
  const need = graph.get('need', needId)!;
  const region = graph.get('region', regionId)!;
  const statements = answersTo(graph, needId, regionId);
  const cards = levelCards(graph, needId, regionId);
  const overlaps = overlapViews(graph, needId, regionId);
  const responsibility = graph.get('responsibility', `${regionId}/${needId}`);
  const application = graph.inRegion('regionalApplication', regionId)[0];
  const handovers = graph.inRegion('handoverRule', regionId);
  const clarifications = (application?.data.clarifications ?? []).filter(({ needs }) =>
    needs.includes(needId),
  );
  const document = responsibility && graph.get('sourceDocument', responsibility.data.document);
  const reported = isOnlyReported(graph, regionId)
    ? reportedView(graph, needId, regionId)
    : undefined;
  const flows = await flowFigures(graph, needId, regionId);
  const decisions = decisionLinks(graph, regionId, needId);
  const namedIds = new Set([
    ...statements.flatMap(({ data }) => data.seeAlso),
    ...graph
      .inRegion('relatedDocument', regionId)
      .filter(({ data }) => data.needs.includes(needId))
      .map(({ id }) => id),
  ]);
  return {
    title: need.data.title,
    region: region.data.name,
    lede: ledeIn(graph, need.data.lede, regionId),
    description: `${need.data.title} i ${region.data.name}: vem gör vad, på vilken vårdnivå och hur patienten lämnas över.`,
    crumbs: trail(
      { text: 'Behov', address: routes.needs() },
      { text: need.data.title, address: routes.need(needId) },
      { text: region.data.name },
    ),
    regions: regionSwitch(graph, (id) => routes.needInRegion(needId, id), regionId),
    allRegions: href(routes.need(needId)),
    compare: href(routes.compareNeed(needId, regionId)),
    ...(reported ? { reported } : {}),
    contents: reported
      ? reportedContents(reported.reported)
      : answerContents({
          isOpen: overlaps.length > 0,
          hasFlows: flows.length > 0,
          hasDecisions: decisions.length > 0,
        }),
    cards: cards.filter(isMain),
    cardRows: cardRows(
      cards.filter(isMain),
      cards.filter((card) => !isMain(card)),
    ),
    silence: responsibility?.data.silence,
    undivided: statements.some(({ data }) => data.levels.includes('primarvard')),
    dutiesWithoutModal: statements.some(({ data }) => data.strength === 'ansvar'),
    overlaps: overlaps.filter(({ type }) => type === 'overlapp'),
    open: overlaps.filter(({ type }) => type !== 'overlapp'),
    flows,
    handovers: handovers
      .filter(({ data }) => data.needs.includes(needId))
      .map((entry) => ({ ...handoverView(graph, entry), href: href(addressOf(entry)!) })),
    generalHandovers: handovers
      .filter(({ data }) => data.needs.length === 0)
      .map((entry) => ({ text: entry.data.title, href: href(addressOf(entry)!) })),
    units: graph
      .inRegion('unit', regionId)
      .filter(({ data }) => data.needs.includes(needId))
      .map((entry) => ({ text: entry.data.name, href: href(addressOf(entry)!) })),
    decisions,
    codes: codesNote(graph, needId, regionId),
    sections: [
      ...new Set([...need.data.sections, ...clarifications.map(({ section }) => section)]),
    ].map((id) => ({
      ...sectionLink(graph, id),
      title: graph.get('programmeSection', id)?.data.title ?? null,
      clarifications: clarifications
        .filter(({ section }) => section === id)
        .map(({ does, points }) => ({ does, points: pointLinks(graph, points) })),
    })),
    documents: seeAlsoLinks(graph, [...namedIds]),
    review: pageReviewLine(graph, needPage(needId, regionId)),
    document: document && documentView(graph, document),
    refer: { text: `Alla vägar i ${region.data.name}`, href: href(routes.referInRegion(regionId)) },
    printed: document
      ? [
          `Källa: ${document.data.title}. Dokument-id ${document.data.documentId ?? 'framgår inte av källan'}, version ${document.data.version ?? 'framgår inte av källan'}.`,
        ]
      : [],
  };
}

/**
 * The lede as far as it holds in a region: it ends before the first sentence that names another region, so that one
 * region's rules never stand as the answer of another.
 */
export function ledeIn(graph: Graph, lede: string, region: string): string {
  const others = graph
    .all('region')
    .filter(({ id }) => id !== region)
    .map(({ data }) => data.name);
  const sentences = lede.split(/(?<=[.!?])\s+/u);
  const end = sentences.findIndex((sentence) => others.some((name) => sentence.includes(name)));
  return sentences.slice(0, end < 0 ? undefined : end).join(' ');
}

/** What the region says about codes and follow-up; the sources often name no code, and then that is said. */
export function codesNote(graph: Graph, need: string, region: string) {
  const isNamedHere = ({ data }: Entry<'code'>) =>
    data.points.some((id) => {
      const point = graph.get('sourcePoint', id);
      return point && graph.get('sourceDocument', point.data.document)?.data.region === region;
    });
  return {
    named: graph
      .all('code')
      .filter((code) => code.data.needs.includes(need) && isNamedHere(code))
      .map((code) => ({
        text: `${code.data.code}: ${code.data.title ?? 'kodens text framgår inte av källan'}`,
        href: href(addressOf(code)!),
      })),
    all: href(routes.codes()),
    followUp: graph
      .inRegion('statement', region)
      .filter(({ data }) => data.need === 'uppfoljning')
      .map((entry) => ({ text: entry.data.text, href: href(addressOf(entry)!) })),
  };
}

/** The page of a need over all regions: what it is, and each region's answer in brief. */
export async function needView(needId: string) {
  const graph = await readGraph();
  const need = graph.get('need', needId)!;
  return {
    title: need.data.title,
    lede: need.data.lede,
    description: `${need.data.title}: vem gör vad i varje region, och vad det nationella vårdprogrammet har om det.`,
    crumbs: trail({ text: 'Behov', address: routes.needs() }, { text: need.data.title }),
    textId: `behov/${needId}`,
    compare: href(routes.compareNeed(needId)),
    inRegions: regionSwitch(graph, (id) => routes.needInRegion(needId, id)),
    regions: answeringRegions(graph)
      .filter(({ id }) => !isOnlyReported(graph, id))
      .map(({ id, data }) => ({
        name: data.name,
        href: href(routes.needInRegion(needId, id)),
        silence: graph.get('responsibility', `${id}/${needId}`)?.data.silence,
        cards: levelCards(graph, needId, id).filter(({ statements }) => statements.length > 0),
      })),
    reported: answeringRegions(graph)
      .filter(({ id }) => isOnlyReported(graph, id))
      .map(({ id, data }) => ({
        text: data.name,
        href: href(routes.needInRegion(needId, id)),
        summary: reportedInBrief(reportedOn(graph, needId, id)),
      })),
    sections: need.data.sections.map((id) => ({
      ...sectionLink(graph, id),
      title: graph.get('programmeSection', id)?.data.title ?? null,
    })),
  };
}

/** Headings for the groups of needs, in the order they are shown. */
const groups = {
  kropp: 'Kropp och symtom',
  samtal: 'Samtal och stöd',
  levnadsvanor: 'Levnadsvanor',
  arbete: 'Arbete och försäkring',
  arbetssatt: 'Arbetssätt i teamet',
} as const;

/** All needs in groups, each with a link; to the answer for a region when one is given. */
export function needGroups(graph: Graph, region?: string) {
  return Object.entries(groups).map(([group, title]) => ({
    title,
    needs: graph
      .all('need')
      .filter(({ data }) => data.group === group)
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({
        id,
        question: data.question,
        title: data.title,
        href: href(region ? routes.needInRegion(id, region) : routes.need(id)),
      })),
  }));
}

export async function needsView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Behov' }),
    groups: needGroups(graph),
    regions: regionSwitch(graph, routes.matrixOfRegion),
    compare: href(routes.compare()),
  };
}
