import type { Flow, Step } from '../domain/schemas/flow.ts';

/** An arrow with its place in the list, between two steps that exist. */
export interface Arrow {
  index: number;
  from: Step;
  to: Step;
}

/** The first step of each id; a second one is reported by `duplicate-step`. */
export function stepsById(flow: Flow): Map<string, Step> {
  const steps = new Map<string, Step>();
  for (const step of flow.steps) if (!steps.has(step.id)) steps.set(step.id, step);
  return steps;
}

/** The arrows whose both ends exist; the others are reported by `unknown-step`. */
export function arrowsOf(flow: Flow): Arrow[] {
  const steps = stepsById(flow);
  return flow.edges.flatMap((edge, index) => {
    const [from, to] = [steps.get(edge.from), steps.get(edge.to)];
    return from && to ? [{ index, from, to }] : [];
  });
}

/** Arrows by the id of the step they leave. */
export function arrowsFrom(flow: Flow): Map<string, Arrow[]> {
  const leaving = new Map<string, Arrow[]>();
  for (const arrow of arrowsOf(flow)) {
    const list = leaving.get(arrow.from.id);
    if (list) list.push(arrow);
    else leaving.set(arrow.from.id, [arrow]);
  }
  return leaving;
}

/**
 * Whether every arrow has two ends and every step a name of its own. Otherwise nobody knows where the arrows lead, and
 * what seems to follow from them is the same fault told again.
 */
export function isWhole(flow: Flow): boolean {
  const steps = stepsById(flow);
  return (
    steps.size === flow.steps.length &&
    flow.edges.every(({ from, to }) => steps.has(from) && steps.has(to))
  );
}
