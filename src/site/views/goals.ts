import type { Entry } from '../../domain/entry.ts';
import {
  applications,
  certainties,
  goalLevels,
  governances,
  outputs,
  type GoalLevel,
} from '../../domain/goal-level.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { listText } from './list-text.ts';
import { trail, type Link } from '../navigation.ts';
import {
  goalLevelView,
  goalStatusView,
  regionsOfGoals,
  ruleAnchor,
  statusesOf,
  yearsOf,
  type GoalLevelView,
  type GoalStatusView,
} from './goal-status.ts';
import { pointLinks } from './statement.ts';

/** One goal in one region: every year of the plan in order, with the newest state that exists. */
export interface GoalCell {
  region: string;
  years: { year: string; status?: GoalStatusView }[];
  newest?: GoalStatusView;
  /** Years after the newest state, for which nothing is recorded. */
  unconfirmed: string[];
}

/** What a goal is to lead to, in the words of the plan. */
export interface TargetRow {
  goal: Link;
  text: string;
  current: string;
  target: string;
  denominator: string;
  due: string;
  followUp: string[];
  points: Link[];
}

/** What a target's percentage is counted of, said also when the source is silent or has no percentage. */
export const denominatorText = (target: { text: string; denominator: string | null }): string =>
  target.denominator ??
  (/%|procent/.test(target.text)
    ? 'Av vad det räknas anges inte i källan.'
    : 'Målnivån är inte uttryckt i procent.');

export function goalCell(
  graph: Graph,
  goal: string,
  region: Entry<'region'>,
  years: string[],
): GoalCell {
  const statuses = statusesOf(graph, goal, region.id).map((entry) => goalStatusView(graph, entry));
  const newest = statuses.at(-1);
  return {
    region: region.data.name,
    years: years.map((year) => {
      const status = statuses.find((candidate) => candidate.year === year);
      return { year, ...(status ? { status } : {}) };
    }),
    ...(newest ? { newest } : {}),
    unconfirmed: newest ? years.filter((year) => year > newest.year) : [],
  };
}

function targetRow(graph: Graph, entry: Entry<'goal'>): TargetRow {
  const { data } = entry;
  return {
    goal: { text: `${data.number}. ${data.title}`, href: href(addressOf(entry)!) },
    text: data.text,
    current: data.current,
    target: data.target.text,
    denominator: denominatorText(data.target),
    due: data.due ?? 'framgår inte av källan',
    followUp: data.followUp,
    points: pointLinks(graph, data.points),
  };
}

const countBy = (list: GoalStatusView[], ...trends: string[]): number =>
  list.filter(({ trend }) => trends.includes(trend.id)).length;

function planView(graph: Graph, title: string, goals: Entry<'goal'>[]) {
  const ids = goals.map(({ id }) => id);
  const years = yearsOf(graph, ids);
  const regions = regionsOfGoals(graph, goals);
  const rows = goals.map((entry) => ({
    goal: { text: entry.data.title, href: href(addressOf(entry)!) },
    number: entry.data.number,
    cells: regions.map((region) => goalCell(graph, entry.id, region, years)),
  }));
  const newest = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.newest ?? []));
  const home = graph.get('region', goals[0]!.data.region);
  return {
    title,
    region: home && { text: home.data.name, href: href(addressOf(home)!) },
    years,
    yearsText: listText(years),
    regions: regions.map(({ id, data }) => ({
      text: data.name,
      href: href(routes.region(id)),
    })),
    rows,
    changes: newest
      .filter(({ trend }) => trend.isChange)
      .map((status) => ({
        text: `Mål ${graph.get('goal', status.goal)?.data.number}, ${status.regionName}`,
        href: status.href,
        steps: statusesOf(graph, status.goal, status.region)
          .slice(-2)
          .map(({ data }) => `${data.year}: ${goalLevels[data.level].name}`),
      })),
    tally: {
      all: newest.length,
      same: countBy(newest, 'same'),
      unknown: countBy(newest, 'unknown', 'unknown-before', 'unknown-now'),
      uncertain: countBy(newest, 'uncertain'),
      first: countBy(newest, 'first'),
    },
    targets: goals.map((goal) => targetRow(graph, goal)),
    sources: sourcesByYear(graph, ids, years),
  };
}

export type GoalPlanView = ReturnType<typeof planView>;

/** Which report each year's states are read in: the years do not come from the same one. */
function sourcesByYear(graph: Graph, goals: string[], years: string[]) {
  return years.toReversed().map((year) => {
    const documents = new Set(
      graph
        .all('goalStatus')
        .filter(({ data }) => data.year === year && goals.includes(data.goal))
        .map(({ data }) => data.document),
    );
    return {
      year,
      documents: [...documents].map((id) => ({
        text: graph.get('sourceDocument', id)?.data.title ?? id,
        href: href(routes.document(id)),
      })),
      reports: graph
        .all('report')
        .filter(({ data }) => documents.has(data.document))
        .map((report) => ({ text: report.data.title, href: href(addressOf(report)!) })),
    };
  });
}

/** The published rule: three axes, five levels, and how sure we are. */
export const goalRule = {
  anchor: ruleAnchor,
  axes: [
    {
      name: 'Styrning',
      question: 'Finns något skrivet som reglerar själva målet: att, när eller hur det görs?',
      values: Object.values(governances),
    },
    {
      name: 'Tillämpning',
      question: 'Hur brett görs det, med källans egna mängdord?',
      values: Object.values(applications),
    },
    {
      name: 'Utdata',
      question: 'Går antalet att följa för hela regionen, även utan nämnare?',
      values: Object.values(outputs),
    },
  ],
  levels: (Object.keys(goalLevels) as GoalLevel[]).map((id): GoalLevelView & { rule: string } => ({
    ...goalLevelView(id),
    rule: goalLevels[id].rule,
  })),
  certainties: Object.values(certainties),
};

/** Every goal, region and year at a glance, with what the goals ask for and how the levels are made. */
export async function goalsView() {
  const graph = await readGraph();
  const plans = Map.groupBy(graph.all('goal'), ({ data }) => data.plan);
  return {
    crumbs: trail({ text: 'Mål' }),
    plans: [...plans].map(([title, goals]) => planView(graph, title, goals)),
    figures: href(routes.figures()),
    reports: href(routes.reports()),
    contradictions: href(routes.contradictions()),
    rule: goalRule,
  };
}
