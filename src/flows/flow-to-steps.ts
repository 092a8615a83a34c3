import type { Flow, Step } from '../domain/schemas/flow.ts';
import type { Strength } from '../domain/schemas/strength.ts';

/** A way out of a step. */
export interface Way {
  label?: string;
  /** The number of the step it leads to. */
  toNumber: number;
  toText: string;
  points: string[];
  /** Whether it holds at the same time as other ways out of the step. */
  parallel: boolean;
}

/** A step of a flow with its number and its ways out; ids are those of the content. */
export interface NumberedStep {
  number: number;
  id: string;
  type: Step['type'];
  text: string;
  level: string;
  strength?: Strength;
  statements: string[];
  criteria: string[];
  receiver?: string;
  responsibilityUntil?: string;
  points: string[];
  ways: Way[];
}

/**
 * A flow as numbered steps: everything the picture says, in the order of the content, for those who read, listen
 * or search. Arrows to steps that do not exist are left out; `unknown-step` reports them.
 */
export function flowToSteps(flow: Flow): NumberedStep[] {
  const first = new Map<string, Step>();
  for (const step of flow.steps) if (!first.has(step.id)) first.set(step.id, step);
  const steps = [...first.values()];
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  return steps.map((step, index) => ({
    number: index + 1,
    id: step.id,
    type: step.type,
    text: step.text,
    level: step.level,
    ...(step.strength ? { strength: step.strength } : {}),
    statements: step.statements,
    criteria: step.criteria,
    ...(step.receiver ? { receiver: step.receiver } : {}),
    ...(step.responsibilityUntil ? { responsibilityUntil: step.responsibilityUntil } : {}),
    points: step.points,
    ways: flow.edges
      .filter(({ from, to }) => from === step.id && numbers.has(to))
      .map(({ label, to, points, parallel }) => ({
        ...(label ? { label } : {}),
        toNumber: numbers.get(to)!,
        toText: first.get(to)!.text,
        points,
        parallel,
      })),
  }));
}
