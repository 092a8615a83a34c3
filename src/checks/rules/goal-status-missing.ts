import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule, type Found } from '../rule.ts';
import { regionsOf } from '../regions-of.ts';

/**
 * Every year that a plan is followed, each region has a state for each of its goals. An empty cell would not tell
 * whether the source is silent or the editor forgot: silence is written as "Uppgift saknas".
 */
export const goalStatusMissing = defineRule('goal-status-missing', function* ({ graph }) {
  for (const goals of Map.groupBy(graph.all('goal'), ({ file }) => file).values()) {
    const [first] = goals;
    const ids = new Set(goals.map(({ id }) => id));
    const states = graph.all('goalStatus').filter(({ data }) => ids.has(data.goal));
    for (const [year, ofYear] of Map.groupBy(states, ({ data }) => data.year)) {
      for (const region of regionsOf(graph, first!.data.region)) {
        const own = ofYear.filter(({ data }) => data.region === region);
        yield* own.length > 0
          ? missingGoals(goals, own, nameOf(graph, region))
          : [missingFile(first!, year, region, nameOf(graph, region))];
      }
    }
  }
});

function* missingGoals(
  goals: readonly Entry<'goal'>[],
  own: readonly Entry<'goalStatus'>[],
  name: string,
): Generator<Found> {
  for (const { id, data } of goals) {
    if (own.some((state) => state.data.goal === id)) continue;
    const { year } = own[0]!.data;
    const params = { region: name, goal: id, title: data.title, year };
    yield { entry: own[0]!, at: ['lagen'], what: 'key', params };
  }
}

/** A region without any state that year is said once, where the plan stands. */
const missingFile = (goal: Entry<'goal'>, year: string, region: string, name: string): Found => ({
  entry: goal,
  at: ['mal'],
  what: 'key',
  params: { region: name, year, file: `malstatus/${year}/${region}.yaml` },
});

const nameOf = (graph: Graph, region: string): string =>
  graph.get('region', region)?.data.name ?? region;
