import type { Entry } from '../entry.ts';
import { proveFlow, type Proof } from './prove-flow.ts';
import type { Graph } from '../graph.ts';
import type { Overlap } from '../schemas/overlap.ts';

const proofs = new WeakMap<Graph, Map<Entry, Proof>>();

/** The proof of a flow with the records of its content; rules and pages ask for it, and it is made once. */
export function proofOf(graph: Graph, entry: Entry<'flow'>): Proof {
  let known = proofs.get(graph);
  if (!known) proofs.set(graph, (known = new Map()));
  let proof = known.get(entry);
  if (!proof) known.set(entry, (proof = proveFlow(entry.data, accepts(graph, entry))));
  return proof;
}

/** Which kinds of faults a record explains. */
const explains: Record<Overlap['type'], ('gap' | 'overlap')[]> = {
  overlapp: ['overlap'],
  lucka: ['gap'],
  oklart: ['gap', 'overlap'],
};

/** What a flow may leave open: a record of overlapp.yaml explains a flow of its own region, about a need of its own. */
export function accepts(
  graph: Graph,
  { data: flow }: Entry<'flow'>,
): (id: string, kind: 'gap' | 'overlap') => boolean {
  return (id, kind) => {
    const record = graph.get('overlap', id)?.data;
    if (!record || record.region !== flow.region) return false;
    return (
      record.needs.some((need) => flow.needs.includes(need)) && explains[record.type].includes(kind)
    );
  };
}
