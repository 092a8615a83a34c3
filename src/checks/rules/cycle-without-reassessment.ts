import type { Flow } from '../../domain/schemas/flow.ts';
import { arrowsFrom, type Arrow } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** A flow goes round only through a step where the patient is assessed anew. The finding prints the way round. */
export const cycleWithoutReassessment = defineRule(
  'cycle-without-reassessment',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const cycle of cyclesOf(entry.data)) {
        const way = [...cycle.map(({ from }) => from.id), cycle[0]!.from.id].join(' → ');
        for (const { index } of cycle) yield { entry, at: ['pilar', index], params: { way } };
      }
    }
  },
);

/** One cycle for each arrow that closes one, among the steps that are not a reassessment. */
function cyclesOf(flow: Flow): Arrow[][] {
  const leaving = arrowsFrom(flow);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: Arrow[][] = [];
  const walk = (id: string, way: Arrow[]): void => {
    state.set(id, 'open');
    for (const arrow of leaving.get(id) ?? []) {
      if (arrow.to.reassessment || arrow.from.reassessment) continue;
      const next = state.get(arrow.to.id);
      if (next === 'open') {
        const start = way.findIndex(({ from }) => from.id === arrow.to.id);
        cycles.push(start < 0 ? [arrow] : [...way.slice(start), arrow]);
      } else if (next === undefined) walk(arrow.to.id, [...way, arrow]);
    }
    state.set(id, 'done');
  };
  for (const { id } of flow.steps) if (!state.has(id)) walk(id, []);
  return cycles;
}
