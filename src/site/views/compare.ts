import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { isOnlyReported } from '../../domain/sources-of-region.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import {
  comparedRegion,
  comparedStates,
  gapFindings,
  listed,
  ofRegions,
  type ComparedCell,
  type ComparedState,
  type NamedAnswer,
} from './compare-cells.ts';
import { shortStatement, silenceInBrief, type ShortStatement } from './matrix.ts';
import { needGroups } from './need.ts';
import { answeringRegions, regionsInOrder } from './region-switch.ts';
import { isMentioned, reportedInBrief, reportedOn, type Reported } from './reported.ts';
import { levelView, type LevelView } from './statement.ts';

/** A state with its words, for a mark beside them. */
export interface StateView {
  id: ComparedState;
  name: string;
}

const stateView = (id: ComparedState): StateView => ({ id, name: comparedStates[id].name });

/** All states with what they mean, in order. */
const legend = (used: Set<ComparedState>) =>
  (Object.keys(comparedStates) as ComparedState[])
    .filter((id) => used.has(id))
    .map((id) => ({ ...stateView(id), meaning: comparedStates[id].meaning }));

function answersFor(graph: Graph, need: Entry<'need'>): NamedAnswer[] {
  return answeringRegions(graph).map(({ id, data }) => ({
    ...comparedRegion(graph, need, id),
    name: data.name,
  }));
}

export const comparePaths = async () =>
  (await readGraph()).all('need').map(({ id }) => ({ params: { need: id } }));

/** How a region answers over all needs, in one sentence: each state it has, with its number of needs. */
function regionFinding(name: string, states: ComparedState[]): string {
  const count = (state: ComparedState) => states.filter((other) => other === state).length;
  const said = (
    [
      ['says', 'säger källan vad vårdnivåerna gör'],
      ['partly', 'säger den en del'],
      ['unstated', 'säger den något men inte på vilken vårdnivå'],
      ['programme', 'tiger den, och då gäller vårdprogrammet'],
      ['decided', 'är det beslutat att ansvaret ska beskrivas, men ingen text finns'],
      ['none', 'finns ingen uppgift'],
    ] as const
  )
    .filter(([state]) => count(state) > 0)
    .map(([state, words], index) =>
      index === 0
        ? `För ${count(state)} av ${states.length} behov ${words}`
        : `för ${count(state)} ${words}`,
    );
  return `${name}: ${listed(said)}.`;
}

/** What the comparison as a whole shows: how many regions assign nothing, and how the others answer. */
function overallFindings(graph: Graph, rows: NamedAnswer[][]): string[] {
  const regions = answeringRegions(graph);
  const reported = regions.filter(({ id }) => isOnlyReported(graph, id));
  return [
    ...(reported.length > 0
      ? [
          `${ofRegions(reported.length, regions.length)} har ingen källa som fördelar ansvaret: ${listed(reported.map(({ data }) => data.name))}. Där är källorna uppföljningar.`,
        ]
      : []),
    ...regions
      .filter((region) => !reported.includes(region))
      .map(({ id, data }) =>
        regionFinding(
          data.name,
          rows.flatMap((row) =>
            row.filter(({ region }) => region === id).map(({ state }) => state),
          ),
        ),
      ),
  ];
}

/** Every need beside every region, with how many needs each region answers in which way. */
export async function compareView() {
  const graph = await readGraph();
  const regions = answeringRegions(graph);
  const answers = new Map(graph.all('need').map((need) => [need.id, answersFor(graph, need)]));
  const rows = [...answers.values()];
  return {
    crumbs: trail({ text: 'Jämför regioner' }),
    findings: overallFindings(graph, rows),
    legend: legend(new Set(rows.flatMap((row) => row.map(({ state }) => state)))),
    regions: regions.map(({ id, data }) => {
      const states = rows.map((row) => row.find(({ region }) => region === id)!.state);
      return {
        name: data.name,
        href: href(routes.matrixOfRegion(id)),
        total: rows.length,
        counts: (Object.keys(comparedStates) as ComparedState[])
          .map((state) => ({
            ...stateView(state),
            count: states.filter((other) => other === state).length,
          }))
          .filter(({ count }) => count > 0),
      };
    }),
    groups: needGroups(graph)
      .filter(({ needs }) => needs.length > 0)
      .map(({ title, needs }) => ({
        title,
        needs: needs.map(({ id, title: text }) => ({
          text,
          href: href(routes.compareNeed(id)),
          cells: answers.get(id)!.map(({ region, name, state }) => ({
            region: name,
            href: href(routes.needInRegion(id, region)),
            state: stateView(state),
          })),
        })),
      })),
  };
}

/** One or more levels of a region that give the same answer. */
export interface CompareBox {
  levels: LevelView[];
  state: StateView;
  /** What holds where the source is silent, with where that stands. */
  note?: { text: string; points: Link[]; links: Link[] };
  statements: ShortStatement[];
}

/** A region's line: boxes in the columns of the comparison, or what its reports say. */
export interface CompareRow {
  /** Its id, which is the anchor of the row. */
  region: string;
  name: string;
  href: string;
  silence?: string;
  columns: { title: string; boxes: CompareBox[] }[];
  reported?: Omit<Reported, 'goals'> & {
    goals: { title: string; states: Reported['goals'] }[];
    state: StateView;
    /** What is not listed, counted. */
    more?: string;
    /** Where there are only records that hold for more regions. */
    onlyShared: boolean;
  };
}

/** Decisions that the silence of a region rests on: what is decided and not yet written. */
function decisionsBehind(graph: Graph, region: string): Link[] {
  const application = graph.inRegion('regionalApplication', region)[0];
  const decisions = (application?.data.silencePoints ?? []).flatMap((id) =>
    graph.to({ kind: 'sourcePoint', id }, 'cites').filter((entry) => entry.kind === 'decision'),
  ) as Entry<'decision'>[];
  return [...new Set(decisions)].map((entry) => ({
    text: `Beslutet: ${entry.data.short}`,
    href: href(addressOf(entry)!),
  }));
}

/** Where a cell has no statement of its own: what then holds, or where to look. */
function noteOf(graph: Graph, region: string, cell: ComparedCell): Pick<CompareBox, 'note'> {
  if (cell.isShared) {
    const text = 'Bara tillsammans med andra nivåer: se Andra, flera eller utan nivå.';
    return { note: { text, points: [], links: [] } };
  }
  if (cell.state === 'says') return {};
  const links = cell.state === 'decided' ? decisionsBehind(graph, region) : [];
  return { note: { ...silenceInBrief(graph, region), links } };
}

function boxesOf(graph: Graph, answer: NamedAnswer, levels: readonly string[]): CompareBox[] {
  const boxes: CompareBox[] = [];
  for (const cell of answer.cells.filter(({ level }) => levels.includes(level))) {
    const level = levelView(graph, cell.level);
    const twin = boxes.find(
      ({ state, statements }) => state.id === cell.state && statements.length === 0,
    );
    if (twin && cell.statements.length === 0) {
      twin.levels.push(level);
      continue;
    }
    boxes.push({
      levels: [level],
      state: stateView(cell.state),
      ...noteOf(graph, answer.region, cell),
      statements: cell.statements.map((entry) => shortStatement(graph, entry)),
    });
  }
  return boxes;
}

const specialist = ['specialiserad'];
const primary = ['primarvard', 'regional-primarvard', 'kommunal-primarvard'];

/** What a region says beside the two columns: other levels and actors, several at once, or no level. */
function otherBoxes(graph: Graph, answer: NamedAnswer): CompareBox[] {
  const rest = answer.cells
    .map(({ level }) => level)
    .filter((level) => !specialist.includes(level) && !primary.includes(level));
  const wide = answer.wide.map(({ levels, statements }) => ({
    levels: levels.map((id) => levelView(graph, id)),
    state: stateView(levels.includes('ej-angiven') ? 'unstated' : 'says'),
    statements: statements.map((entry) => shortStatement(graph, entry)),
  }));
  return [...boxesOf(graph, answer, rest), ...wide];
}

/** What the reports say of one region alone; what holds for its health-care region has a row of its own. */
function ownReports(graph: Graph, need: string, region: string, state: ComparedState) {
  const reported = reportedOn(graph, need, region, [region]);
  const { figures, others } = reported;
  const rest = { ...reported, goals: [], units: [], activities: [] };
  return {
    ...reported,
    goals: [...Map.groupBy(reported.goals, ({ title }) => title)].map(([title, states]) => ({
      title,
      states,
    })),
    state: stateView(state),
    hasAny: isMentioned(reported),
    ...(figures.length + others.length > 0 ? { more: reportedInBrief(rest) } : {}),
    onlyShared: state === 'reported' && !isMentioned(reported),
  };
}

/** A row for what holds for all regions of a health-care region, where the reports say anything of that kind. */
const sharedRows = (graph: Graph, need: string): CompareRow[] =>
  regionsInOrder(graph)
    .filter(({ data }) => data.type === 'sjukvardsregion')
    .map(({ id, data }) => ({
      region: id,
      name: `${data.name}, gemensamt`,
      href: href(routes.region(id)),
      columns: [],
      reported: ownReports(graph, need, id, 'reported'),
    }))
    .filter(({ reported }) => reported.hasAny);

function compareRow(graph: Graph, need: string, answer: NamedAnswer): CompareRow {
  const { region, name, state } = answer;
  const silence = graph.get('responsibility', `${region}/${need}`)?.data.silence;
  const row = { region, name, href: href(routes.needInRegion(need, region)) };
  if (isOnlyReported(graph, region)) {
    return { ...row, columns: [], reported: ownReports(graph, need, region, state) };
  }
  const others = otherBoxes(graph, answer);
  return {
    ...row,
    ...(silence ? { silence } : {}),
    columns: [
      { title: 'Specialiserad vård', boxes: boxesOf(graph, answer, specialist) },
      { title: 'Primärvård', boxes: boxesOf(graph, answer, primary) },
      { title: 'Andra, flera eller utan nivå', boxes: others },
    ],
  };
}

/** The regions side by side for one need, gaps first. */
export async function compareNeedView(needId: string) {
  const graph = await readGraph();
  const need = graph.get('need', needId)!;
  const answers = answersFor(graph, need);
  const boxStates = answers.flatMap(({ state, cells, wide }): ComparedState[] => [
    ...(cells.length > 0 ? cells.map((cell) => cell.state) : [state]),
    ...(wide.some(({ levels }) => levels.includes('ej-angiven')) ? ['unstated' as const] : []),
  ]);
  return {
    title: `${need.data.title}: jämför regioner`,
    need: need.data.title,
    description: `${need.data.title}: regionerna sida vid sida, nivå för nivå, och var ingen källa svarar.`,
    crumbs: trail(
      { text: 'Jämför regioner', address: routes.compare() },
      { text: need.data.title },
    ),
    needHref: href(routes.need(needId)),
    findings: gapFindings(answers),
    legend: legend(new Set(boxStates)),
    rows: [
      ...answers.map((answer) => compareRow(graph, needId, answer)),
      ...sharedRows(graph, needId),
    ],
    others: needGroups(graph).map(({ title, needs }) => ({
      title,
      needs: needs.map(({ id, title: text }) => ({
        text,
        href: href(routes.compareNeed(id)),
        current: id === needId,
      })),
    })),
  };
}
