import type { Guard } from '../conditions/condition.ts';
import { findFaults, type Fault } from '../conditions/faults.ts';
import { parseGuard } from '../conditions/parse.ts';
import type { Unreadable } from '../conditions/tokens.ts';
import type { ValuePath } from '../entry.ts';
import type { Edge, Flow, Step } from '../schemas/flow.ts';
import type { Variable } from '../schemas/variable.ts';

/** A condition as it stands in the file, and what it says if it can be trusted. */
export interface Written {
  text: string;
  /** The place of the condition from the root of the file. */
  at: ValuePath;
  guard?: Guard;
  unreadable?: Unreadable;
  faults: Fault[];
}

/** An arrow with its condition. One without is always taken, except from a decision, where nobody knows. */
export interface Way {
  /** The place of the arrow in the list. */
  index: number;
  edge: Edge;
  from: Step;
  to: Step;
  /** `always` without a condition; `unknown` when the condition is missing or cannot be trusted. */
  guard: Guard | 'always' | 'unknown';
  written?: Written;
}

/** A place where the source is said to leave open what applies, with when that is. */
export interface Opening {
  step: Step;
  /** The id of the record in overlapp.yaml. */
  id: string;
  at: ValuePath;
  guard: Guard | 'unknown';
  written: Written;
}

/** What a flow asks and on what its arrows depend, read. */
export interface Guards {
  variables: ReadonlyMap<string, Variable>;
  steps: ReadonlyMap<string, Step>;
  ways: Way[];
  openings: Opening[];
  /** Every condition of the flow. */
  written: Written[];
}

/** Reads the conditions of a flow. Arrows to steps that do not exist are left out; `unknown-step` reports them. */
export function readGuards(flow: Flow): Guards {
  const variables = firstOfEach(flow.variables);
  const steps = firstOfEach(flow.steps);
  const read = (text: string, at: ValuePath): Written => {
    const parsed = parseGuard(text);
    if ('unreadable' in parsed) return { text, at, unreadable: parsed.unreadable, faults: [] };
    const faults = findFaults(parsed.guard, variables);
    return { text, at, faults, ...(faults.length === 0 ? { guard: parsed.guard } : {}) };
  };
  const written: Written[] = [];
  const ways = flow.edges.flatMap((edge, index): Way[] => {
    const guard = edge.when === undefined ? undefined : read(edge.when, ['pilar', index, 'nar']);
    if (guard) written.push(guard);
    const [from, to] = [steps.get(edge.from), steps.get(edge.to)];
    if (!from || !to) return [];
    const bare = from.type === 'beslut' && !edge.parallel ? 'unknown' : 'always';
    return [
      {
        index,
        edge,
        from,
        to,
        guard: guard ? (guard.guard ?? 'unknown') : bare,
        ...(guard ? { written: guard } : {}),
      },
    ];
  });
  const openings = flow.steps.flatMap((step, index) =>
    step.openings.map(({ id, when }, nth): Opening => {
      const at: ValuePath = ['steg', index, 'overlapp', nth];
      const guard = read(when, [...at, 'nar']);
      written.push(guard);
      return { step, id, at: [...at, 'id'], guard: guard.guard ?? 'unknown', written: guard };
    }),
  );
  return { variables, steps, ways, openings, written };
}

/** The first of each id; a second one is reported by a rule of its own. */
function firstOfEach<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return first;
}
