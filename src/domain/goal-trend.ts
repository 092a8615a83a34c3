import type { Certainty, GoalLevel } from './goal-level.ts';

/** What is known of a goal in a region one year: the level, and how directly the source speaks of it. */
export interface KnownState {
  level: GoalLevel;
  certainty: Certainty;
}

/**
 * How a state relates to the one before it. Only `higher` and `lower` are changes: a level that follows silence
 * is no improvement, and a level with low certainty is nothing to measure from.
 */
export type GoalTrend =
  | 'first'
  | 'unknown'
  | 'unknown-before'
  | 'unknown-now'
  | 'uncertain'
  | 'same'
  | 'higher'
  | 'lower';

/** Compares a state with the one recorded before it, if any. */
export function goalTrend(before: KnownState | undefined, now: KnownState): GoalTrend {
  if (!before) return 'first';
  const [wasKnown, isKnown] = [before.level !== 'N0', now.level !== 'N0'];
  if (!wasKnown && !isKnown) return 'unknown';
  if (!wasKnown) return 'unknown-before';
  if (!isKnown) return 'unknown-now';
  if (before.certainty === 'lag' || now.certainty === 'lag') return 'uncertain';
  if (before.level === now.level) return 'same';
  return before.level < now.level ? 'higher' : 'lower';
}

/** Whether the two states may be called a change. */
export const isChange = (trend: GoalTrend): boolean => trend === 'higher' || trend === 'lower';
