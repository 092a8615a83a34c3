import type { Entry } from '../../domain/entry.ts';
import {
  applications,
  certainties,
  goalLevels,
  governances,
  outputs,
  type GoalLevel,
} from '../../domain/goal-level.ts';
import { goalTrend, isChange, type GoalTrend } from '../../domain/goal-trend.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, goalStatusAnchor, routes } from '../../domain/routes.ts';
import { contradictionTypes } from '../../domain/schemas/contradiction.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { regionsInOrder } from './region-switch.ts';
import { withReview } from './review.ts';
import { pointLinks } from './statement.ts';

/** The anchor of the rule for levels on the page of goals. */
export const ruleAnchor = 'regeln';

export interface GoalLevelView {
  id: GoalLevel;
  name: string;
  /** What the level does not say, where it is easily read as more. */
  warning?: string;
}

export const goalLevelView = (id: GoalLevel): GoalLevelView => ({
  id,
  name: goalLevels[id].name,
  ...(id === 'N4' ? { warning: 'Följs betyder inte att målet är nått.' } : {}),
});

export interface TrendView {
  id: GoalTrend;
  text: string;
  isChange: boolean;
}

/** A region's state for a goal in a year: the text, the level with what it was computed from, and the source. */
export interface GoalStatusView {
  anchor: string;
  href: string;
  goal: string;
  region: string;
  regionName: string;
  year: string;
  level: GoalLevelView;
  trend: TrendView;
  text: string;
  axes: { term: string; value: string }[];
  caveats: string[];
  seeAlso: Link[];
  document: Link;
  points: Link[];
  review?: string;
}

const trendTexts: Record<GoalTrend, (before: string, now: string) => string> = {
  first: () => 'Inget tidigare år att jämföra med',
  unknown: (before, now) => `Uppgift saknas både ${before} och ${now}`,
  'unknown-before': (before) => `Okänt ${before}: går inte att jämföra`,
  'unknown-now': (before, now) => `Uppgift från ${before}, ej bekräftad ${now}`,
  uncertain: (before, now) => `Osäker uppgift: ${before} och ${now} går inte att jämföra`,
  same: (before) => `Samma nivå som ${before}`,
  higher: (before) => `Högre nivå än ${before}`,
  lower: (before) => `Lägre nivå än ${before}`,
};

/** What is recorded for a goal in a region, oldest first. */
export const statusesOf = (graph: Graph, goal: string, region: string): Entry<'goalStatus'>[] =>
  graph
    .inRegion('goalStatus', region)
    .filter(({ data }) => data.goal === goal)
    .sort((a, b) => (a.data.year < b.data.year ? -1 : 1));

/** The years with any state for the goals, oldest first. Years are data: a new folder is a new year. */
export const yearsOf = (graph: Graph, goals: readonly string[]): string[] => [
  ...new Set(
    graph
      .all('goalStatus')
      .filter(({ data }) => goals.includes(data.goal))
      .map(({ data }) => data.year)
      .sort(),
  ),
];

/** The regions a goal is asked in: those of its health-care region, and any other that has a state for it. */
export function regionsOfGoals(graph: Graph, goals: Entry<'goal'>[]): Entry<'region'>[] {
  const ids = goals.map(({ id }) => id);
  const homes = goals.map(({ data }) => data.region);
  const stated = new Set(
    graph
      .all('goalStatus')
      .filter(({ data }) => ids.includes(data.goal))
      .map(({ data }) => data.region),
  );
  return regionsInOrder(graph).filter(
    ({ id, data }) => stated.has(id) || (data.partOf !== undefined && homes.includes(data.partOf)),
  );
}

const contradictionLink = (entry: Entry<'contradiction'>): Link => ({
  text: `${contradictionTypes[entry.data.type]}: ${entry.data.title}`,
  href: href(addressOf(entry)!),
});

/** Places where the sources disagree about a goal. */
export const contradictionsOfGoal = (graph: Graph, goal: string): Link[] =>
  graph
    .all('contradiction')
    .filter(({ data }) => data.goals.includes(goal))
    .map(contradictionLink);

export function goalStatusView(graph: Graph, entry: Entry<'goalStatus'>): GoalStatusView {
  const { data } = entry;
  const before = statusesOf(graph, data.goal, data.region)
    .filter(({ data: { year } }) => year < data.year)
    .at(-1);
  const trend = goalTrend(before?.data, data);
  return {
    anchor: goalStatusAnchor(data),
    href: href(addressOf(entry)!),
    goal: data.goal,
    region: data.region,
    regionName: graph.get('region', data.region)?.data.name ?? data.region,
    year: data.year,
    level: goalLevelView(data.level),
    trend: {
      id: trend,
      text: trendTexts[trend](before?.data.year ?? '', data.year),
      isChange: isChange(trend),
    },
    text: data.text,
    axes: [
      { term: 'Styrning', value: governances[data.governance] },
      { term: 'Tillämpning', value: applications[data.application] },
      { term: 'Utdata', value: outputs[data.output] },
      { term: 'Säkerhet', value: certainties[data.certainty] },
    ],
    caveats: data.caveats,
    seeAlso: data.seeAlso.flatMap((id) => {
      const contradiction = graph.get('contradiction', id);
      return contradiction ? [contradictionLink(contradiction)] : [];
    }),
    document: {
      text: graph.get('sourceDocument', data.document)?.data.short ?? data.document,
      href: href(routes.document(data.document)),
    },
    points: pointLinks(graph, data.points),
    ...withReview(graph, entry),
  };
}

/** The regions' states for a goal in a year, for a report that points at them. */
export async function goalStatusMentionView(goalId: string, year: string) {
  const graph = await readGraph();
  const goal = graph.get('goal', goalId);
  return (
    goal && {
      title: `Mål ${goal.data.number}: ${goal.data.title}`,
      href: href(addressOf(goal)!),
      rule: href(`${routes.goals()}#${ruleAnchor}`),
      year,
      regions: regionsOfGoals(graph, [goal]).map((region) => {
        const status = statusesOf(graph, goalId, region.id).find(({ data }) => data.year === year);
        return {
          name: region.data.name,
          ...(status ? { status: goalStatusView(graph, status) } : {}),
        };
      }),
    }
  );
}
