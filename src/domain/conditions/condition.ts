import type { Operator } from './tokens.ts';

/** What an answer is compared with. A name is one of the alternatives of a choice. */
export type Value =
  | { type: 'ja-nej'; value: boolean }
  | { type: 'val'; value: string }
  | { type: 'tal'; value: number; unit?: string };

/** One comparison; `at` says how many letters stand before each of its parts. */
export interface Comparison {
  kind: 'compare';
  variable: string;
  operator: Operator;
  value: Value;
  at: { name: number; operator: number; value: number; unit: number };
}

/** A condition as read. Lists are flat, so that depth is only what parentheses make. */
export type Condition =
  Comparison | { kind: 'and' | 'or'; parts: Condition[] } | { kind: 'not'; part: Condition };

/** What stands at an arrow: a condition, or that no other arrow applies. */
export type Guard = Condition | { kind: 'otherwise' };

/** Every comparison in a condition, in the order they are written. */
export function comparisonsIn(guard: Guard): Comparison[] {
  switch (guard.kind) {
    case 'compare':
      return [guard];
    case 'not':
      return comparisonsIn(guard.part);
    case 'otherwise':
      return [];
    default:
      return guard.parts.flatMap(comparisonsIn);
  }
}

/** The names of the variables in a condition, in the order they are written. */
export const variablesIn = (guard: Guard): string[] => [
  ...new Set(comparisonsIn(guard).map(({ variable }) => variable)),
];
