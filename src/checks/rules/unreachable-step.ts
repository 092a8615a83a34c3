import { arrowsFrom, isWhole } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** Every step can be reached from a start. */
export const unreachableStep = defineRule('unreachable-step', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (!isWhole(entry.data)) continue;
    const leaving = arrowsFrom(entry.data);
    const waiting = entry.data.steps.filter(({ type }) => type === 'start').map(({ id }) => id);
    // Without a start nothing can be reached; `flow-without-start` says so once.
    if (waiting.length === 0) continue;
    const reached = new Set<string>();
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(leaving.get(id) ?? []).map(({ to }) => to.id));
    }
    for (const [index, { id, text }] of entry.data.steps.entries()) {
      if (!reached.has(id)) yield { entry, at: ['steg', index, 'id'], params: { id, text } };
    }
  }
});
