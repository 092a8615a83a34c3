import type { Answers } from './answers.ts';
import type { Comparison, Condition } from './condition.ts';

/** Whether a condition holds, or undefined when the answers do not yet decide it. */
export function truthOf(condition: Condition, answers: Answers): boolean | undefined {
  switch (condition.kind) {
    case 'compare':
      return compare(condition, answers);
    case 'not': {
      const truth = truthOf(condition.part, answers);
      return truth === undefined ? undefined : !truth;
    }
    default: {
      // One part decides: a false one for "och", a true one for "eller".
      const deciding = condition.kind === 'or';
      let open = false;
      for (const part of condition.parts) {
        const truth = truthOf(part, answers);
        if (truth === deciding) return deciding;
        if (truth === undefined) open = true;
      }
      return open ? undefined : !deciding;
    }
  }
}

/** The first question whose answer can still change whether a condition holds. */
export function nextQuestion(condition: Condition, answers: Answers): string | undefined {
  if (truthOf(condition, answers) !== undefined) return undefined;
  switch (condition.kind) {
    case 'compare':
      return condition.variable;
    case 'not':
      return nextQuestion(condition.part, answers);
    default:
      for (const part of condition.parts) {
        const question = nextQuestion(part, answers);
        if (question !== undefined) return question;
      }
      return undefined;
  }
}

function compare({ variable, operator, value }: Comparison, answers: Answers): boolean | undefined {
  const answer = answers.get(variable)?.value;
  if (answer === undefined) return undefined;
  const limit = value.value;
  switch (operator) {
    case '=':
      return answer === limit;
    case '!=':
      return answer !== limit;
    case '<':
      return answer < limit;
    case '<=':
      return answer <= limit;
    case '>':
      return answer > limit;
    case '>=':
      return answer >= limit;
  }
}
