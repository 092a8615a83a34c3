import type { Entry, ValuePath } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/**
 * A step that shows duties, and a clarification of a region that has some, rests on points that a duty rests on too.
 * When a duty comes to cite its neighbour's point by mistake, the point it left is missed here.
 */
export const pointWithoutDuty = defineRule('point-without-duty', function* ({ graph, entries }) {
  const regions = new Set(graph.all('statement').map(({ data }) => data.region));
  const cited = pointsOfDuties(entries);
  for (const { entry, at, points, region } of usersOf(graph)) {
    if (!regions.has(region)) continue;
    for (const [index, id] of points.entries()) {
      // That a point does not exist is told by its own rule.
      if (cited.has(id) || !graph.get('sourcePoint', id)) continue;
      yield { entry, at: [...at, index], params: { point: id } };
    }
  }
});

interface User {
  entry: Entry;
  at: ValuePath;
  points: readonly string[];
  region: string;
}

function* usersOf(graph: Graph): Generator<User> {
  for (const entry of graph.all('flow')) {
    for (const [index, { points, statements }] of entry.data.steps.entries()) {
      const at = ['steg', index, 'kalla'];
      if (statements.length > 0) yield { entry, at, points, region: entry.data.region };
    }
  }
  for (const entry of graph.all('regionalApplication')) {
    for (const [index, { points, type }] of entry.data.clarifications.entries()) {
      // What is still being written gives nobody a duty yet.
      if (type === 'under-framtagande') continue;
      const at = ['fortydliganden', index, 'kalla'];
      yield { entry, at, points, region: entry.data.region };
    }
  }
}

/** Also those whose id is taken: that there are two is told by its own rule. */
function pointsOfDuties(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ kind, references }) =>
      kind === 'statement' || kind === 'criterion' || kind === 'handoverRule'
        ? references.flatMap(({ relation, to }) => (relation === 'cites' ? to.id : []))
        : [],
    ),
  );
}
