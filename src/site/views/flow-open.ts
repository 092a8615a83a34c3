import { explainGuard } from '../../domain/conditions/explain.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Link } from '../navigation.ts';
import type { OverlapView } from './need.ts';
import { openRecords } from './walk-place.ts';

/** A record of what the source leaves open, where the flow comes to it. */
export interface FlowOpening {
  overlap: OverlapView;
  /** "steg 4", with its anchor on the page. */
  step: Link;
  /** When it is open, in words. */
  when: string;
}

/** What the proof of a flow found that the source leaves open, each record once at each step. */
export function flowOpenings(graph: Graph, flow: Entry<'flow'>): FlowOpening[] {
  const { leftOpen, variables, steps } = proofOf(graph, flow);
  const records = openRecords(graph, flow);
  const numbers = new Map([...steps.keys()].map((id, index) => [id, index + 1]));
  const openings = new Set(leftOpen.map(({ opening }) => opening));
  return [...openings].flatMap(({ id, step, guard }) => {
    const overlap = records.get(id);
    const number = numbers.get(step.id)!;
    return overlap && guard !== 'unknown'
      ? [
          {
            overlap,
            step: { text: `steg ${number}`, href: `#steg-${number}` },
            when: explainGuard(guard, variables),
          },
        ]
      : [];
  });
}

/** Other records about what the steps of a flow say: rules that can meet for the same patient. */
export function recordsBeside(graph: Graph, flow: Entry<'flow'>, shown: FlowOpening[]): Link[] {
  const known = new Set(shown.map(({ overlap }) => overlap.id));
  const met = new Set(
    flow.data.steps
      .flatMap(({ statements }) => statements)
      .flatMap((id) => graph.to({ kind: 'statement', id }, 'involves'))
      .map(({ id }) => id),
  );
  return [...openRecords(graph, flow).values()]
    .filter(({ id }) => met.has(id) && !known.has(id))
    .map(({ title, href }) => ({ text: title, href }));
}
