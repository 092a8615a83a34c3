import type { Answer, Answers } from '../conditions/answers.ts';
import type { Condition, Guard } from '../conditions/condition.ts';
import { nextQuestion, truthOf } from '../conditions/truth.ts';

/** What happens at a step for patients with the same answers. */
export interface Outcome<W> {
  /** The answers that decide it: those the patient came with, and those that are asked here. */
  answers: Answers;
  taken: W[];
}

/** An arrow as far as its condition goes. */
interface Conditional {
  guard: Guard | 'always' | 'unknown';
}

/**
 * Every outcome at a step, each once: asks the first question that still can change something, for all its answers,
 * until it is decided which arrows are taken. Nothing is asked that makes no difference.
 *
 * @param ways the arrows from the step; those whose condition is unknown are never taken
 * @param possible the answers of each variable
 * @param also conditions that shall be decided as well
 */
export function* outcomesOf<W extends Conditional>(
  ways: readonly W[],
  possible: ReadonlyMap<string, readonly Answer[]>,
  answers: Answers,
  also: readonly Condition[] = [],
): Generator<Outcome<W>> {
  const question = firstQuestion(ways, answers, also);
  if (question === undefined) {
    yield { answers, taken: takenOf(ways, answers) };
    return;
  }
  for (const answer of possible.get(question) ?? []) {
    yield* outcomesOf(ways, possible, new Map(answers).set(question, answer), also);
  }
}

/** The question that comes next at a step, or undefined when the answers decide which arrows are taken. */
export function firstQuestion(
  ways: readonly Conditional[],
  answers: Answers,
  also: readonly Condition[] = [],
): string | undefined {
  for (const { guard } of ways) {
    const question = isCondition(guard) ? nextQuestion(guard, answers) : undefined;
    if (question !== undefined) return question;
  }
  for (const condition of also) {
    const question = nextQuestion(condition, answers);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** The arrows that are taken when everything is answered; "annars" is taken when no other arrow is. */
export function takenOf<W extends Conditional>(ways: readonly W[], answers: Answers): W[] {
  const taken = ways.filter(
    ({ guard }) => guard === 'always' || (isCondition(guard) && truthOf(guard, answers) === true),
  );
  return taken.length > 0
    ? taken
    : ways.filter(({ guard }) => typeof guard === 'object' && guard.kind === 'otherwise');
}

export const isCondition = (guard: Guard | 'always' | 'unknown'): guard is Condition =>
  typeof guard === 'object' && guard.kind !== 'otherwise';
