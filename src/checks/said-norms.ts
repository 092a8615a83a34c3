import type { Entry, ValuePath } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import type { Strength } from '../domain/schemas/strength.ts';

/** A sentence that says who does what, beside the strength that is stated as a field. */
export interface SaidNorm {
  entry: Entry;
  text: string;
  at: ValuePath;
  strength: Strength;
}

/** Statements, and the requirements of handover rules. */
export function saidNorms(graph: Graph): SaidNorm[] {
  const statements = graph.all('statement').map((entry) => ({
    entry,
    text: entry.data.text,
    at: [...entry.path, 'text'],
    strength: entry.data.strength,
  }));
  const requirements = graph.all('handoverRule').flatMap((entry) =>
    entry.data.requirements.map(({ text, strength }, index) => ({
      entry,
      text,
      at: [...entry.path, 'krav', index, 'text'],
      strength,
    })),
  );
  return [...statements, ...requirements];
}
