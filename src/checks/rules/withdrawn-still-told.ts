import { keyOf, type Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { withdrawnKeys } from '../../domain/withdraw.ts';
import { defineRule } from '../rule.ts';

/** What rests on the same source point as something withdrawn may say the same thing in other words. */
export const withdrawnStillTold = defineRule(
  'withdrawn-still-told',
  function* ({ graph, entries }) {
    const withdrawn = withdrawnKeys(entries);
    if (withdrawn.size === 0) return;
    const points = pointsOf(graph, withdrawn);
    for (const { from, reference } of graph.edges()) {
      if (reference.relation !== 'cites' || withdrawn.has(keyOf(from))) continue;
      // A flow that shows it is not published, and has a finding of its own; so have overlaps left with it.
      if (graph.from(from).some((used) => withdrawn.has(keyOf(used)))) continue;
      const id = points.get(reference.to.id);
      if (id) yield { entry: from, at: reference.at, params: { point: reference.to.id, id } };
    }
  },
  'warning',
);

/** The points that something withdrawn rests on, with its id. */
function pointsOf(graph: Graph, withdrawn: ReadonlySet<string>): Map<string, string> {
  // An overlap that goes with it rests on the points of others too.
  const isWithdrawn = (entry: Entry) => withdrawn.has(keyOf(entry)) && entry.kind !== 'overlap';
  return new Map(
    graph
      .entries()
      .filter(isWithdrawn)
      .flatMap((entry) => graph.from(entry, 'cites').map(({ id }) => [id, entry.id] as const)),
  );
}
