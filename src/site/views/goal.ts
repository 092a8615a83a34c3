import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { figuresOfGoal } from './figures.ts';
import {
  contradictionsOfGoal,
  goalStatusView,
  regionsOfGoals,
  ruleAnchor,
  statusesOf,
  yearsOf,
  type GoalStatusView,
} from './goal-status.ts';
import { denominatorText, goalCell } from './goals.ts';
import { pointLinks } from './statement.ts';

/** The regions' states in one year, side by side; a region without one leads to what is known from before. */
export interface GoalYear {
  year: string;
  isNewest: boolean;
  regions: { name: string; status?: GoalStatusView; before?: Link }[];
}

function yearView(
  graph: Graph,
  goal: string,
  regions: Entry<'region'>[],
  year: string,
  newest: string,
): GoalYear {
  return {
    year,
    isNewest: year === newest,
    regions: regions.map((region) => {
      const statuses = statusesOf(graph, goal, region.id);
      const status = statuses.find(({ data }) => data.year === year);
      const before = statuses.filter(({ data }) => data.year < year).at(-1);
      return {
        name: region.data.name,
        ...(status ? { status: goalStatusView(graph, status) } : {}),
        ...(before
          ? { before: { text: `Uppgift från ${before.data.year}`, href: href(addressOf(before)!) } }
          : {}),
      };
    }),
  };
}

const needLinks = (graph: Graph, needs: string[]): Link[] =>
  needs.flatMap((id) => {
    const need = graph.get('need', id);
    return need ? [{ text: need.data.title, href: href(addressOf(need)!) }] : [];
  });

export const goalPaths = async () =>
  (await readGraph()).all('goal').map(({ id }) => ({ params: { goal: id } }));

/** One goal: what it asks for, and where each region stands, newest year first. */
export async function goalView(id: string) {
  const graph = await readGraph();
  const goal = graph.get('goal', id)!;
  const { data } = goal;
  const regions = regionsOfGoals(graph, [goal]);
  const years = yearsOf(graph, [id]);
  const newest = years.at(-1) ?? '';
  const title = `Mål ${data.number}: ${data.title}`;
  const others = graph.all('goal').filter((other) => other.data.plan === data.plan);
  const documents = new Set(
    regions.flatMap((region) => statusesOf(graph, id, region.id).map((s) => s.data.document)),
  );
  return {
    title,
    lede: data.text,
    description: `${title}. Målnivå ${data.target.text.replace(/\.$/, '')}, och läget i varje region år för år med källor.`,
    crumbs: trail({ text: 'Mål', address: routes.goals() }, { text: `Mål ${data.number}` }),
    goals: others.map((other) => ({
      text: `Mål ${other.data.number}`,
      href: href(addressOf(other)!),
      current: other.id === id,
    })),
    plan: data.plan,
    target: data.target.text,
    denominator: denominatorText(data.target),
    current: data.current,
    due: data.due ?? 'framgår inte av källan',
    followUp: data.followUp,
    byCodes: data.followedByCodes
      ? 'Ja, källan säger att målet kan följas med KVÅ-koder.'
      : 'Källan säger det inte i tabellen med målen.',
    codes: href(routes.codes()),
    needs: needLinks(graph, data.needs),
    ...(data.note ? { note: data.note } : {}),
    points: pointLinks(graph, data.points),
    overview: regions.map((region) => ({
      ...goalCell(graph, id, region, years),
      refer: { text: region.data.name, href: href(routes.referInRegion(region.id)) },
    })),
    years: years.toReversed().map((year) => yearView(graph, id, regions, year, newest)),
    ...figuresOfGoal(graph, id),
    figuresHref: href(routes.figures()),
    contradictions: contradictionsOfGoal(graph, id),
    rule: href(`${routes.goals()}#${ruleAnchor}`),
    reports: graph
      .all('report')
      .filter((report) => documents.has(report.data.document))
      .map((report) => ({ text: report.data.title, href: href(addressOf(report)!) })),
  };
}
