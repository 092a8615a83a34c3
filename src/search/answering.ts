import type { Engine } from './engine.ts';
import { notCoveredIn, withoutNotCovered, type NotCovered } from './not-covered.ts';
import { ask, browse, type Answer, type Found } from './query.ts';
import type { State } from './page-form.ts';

/** What was asked, and what the search found. */
export interface Asked {
  /** Undefined when only filters were chosen, or nothing was left to search for. */
  answer: Answer | undefined;
  /** Subjects of the question that no source tells anything about. */
  notCovered: NotCovered[];
  found: readonly Found[];
}

/**
 * Answers what the form says; what no source tells anything about is said instead of searched for.
 *
 * @param region id of a region whose records come first
 */
export async function askFor(
  engine: Engine,
  { typed, asTyped }: Pick<State, 'typed' | 'asTyped'>,
  topics: readonly NotCovered[],
  region?: string,
): Promise<Asked> {
  if (!typed) return { answer: undefined, notCovered: [], found: browse(engine) };
  const notCovered = asTyped ? [] : notCoveredIn(typed, topics);
  const rest = notCovered.length
    ? withoutNotCovered(typed, notCovered, await engine.vocabulary())
    : typed;
  if (!rest.trim()) return { answer: undefined, notCovered, found: [] };
  const answer = await ask(engine, rest, { asTyped, region, explain: true });
  return { answer, notCovered, found: answer.found };
}
