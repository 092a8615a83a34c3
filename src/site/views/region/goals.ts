import type { Entry } from '../../../domain/entry.ts';

import type { Graph } from '../../../domain/graph.ts';
import { addressOf } from '../../../domain/routes.ts';
import { href } from '../../links.ts';
import type { Link } from '../../navigation.ts';
import { goalLevelView, type GoalLevelView } from '../goal-status.ts';
import { regionsInOrder } from '../region-switch.ts';

/** The level of a goal in a region and a year, as a link to what the source says. */
export interface GoalCell {
  column: string;
  /** Absent where nothing is registered. */
  level?: GoalLevelView & { href: string };
}

/** Goals down, years or regions across. */
export interface GoalTable {
  caption: string;
  columns: string[];
  rows: { goal: Link; cells: GoalCell[] }[];
}

function cell(
  graph: Graph,
  column: string,
  { goal, region, year }: { goal: string; region: string; year: string },
): GoalCell {
  const status = graph.get('goalStatus', `${goal}/${region}/${year}`);
  if (!status) return { column };
  const { level } = status.data;
  return { column, level: { ...goalLevelView(level), href: href(addressOf(status)!) } };
}

const goalLink = (goal: Entry<'goal'>): Link => ({
  text: `${goal.data.number}. ${goal.data.title}`,
  href: href(addressOf(goal)!),
});

/** The goals of a region per year; for a health-care region, of its regions in the newest year. */
export function goalTable(graph: Graph, region: Entry<'region'>): GoalTable | undefined {
  const goals = graph
    .all('goal')
    .filter(({ data }) => data.region === (region.data.partOf ?? region.id));
  const members = regionsInOrder(graph).filter(({ data }) => data.partOf === region.id);
  const concerned = members.length > 0 ? members.map(({ id }) => id) : [region.id];
  const years = [
    ...new Set(
      graph
        .all('goalStatus')
        .filter(({ data }) => concerned.includes(data.region))
        .map(({ data }) => data.year),
    ),
  ].sort();
  const newest = years.at(-1);
  if (goals.length === 0 || !newest) return undefined;
  const columns =
    members.length > 0
      ? members.map(({ id, data }) => ({ text: data.name, region: id, year: newest }))
      : years.map((year) => ({ text: year, region: region.id, year }));
  return {
    caption:
      members.length > 0
        ? `Läget ${newest}, region för region`
        : `Läget i ${region.data.name}, år för år`,
    columns: columns.map(({ text }) => text),
    rows: goals.map((goal) => ({
      goal: goalLink(goal),
      cells: columns.map(({ text, ...where }) => cell(graph, text, { goal: goal.id, ...where })),
    })),
  };
}
