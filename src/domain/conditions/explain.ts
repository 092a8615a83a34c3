import type { Variable } from '../schemas/variable.ts';
import type { Comparison, Condition, Guard } from './condition.ts';
import type { Operator } from './tokens.ts';
import { writeNumber } from './write.ts';

const comparisons: Record<Operator, string> = {
  '=': '',
  '!=': 'inte ',
  '<': 'mindre än ',
  '<=': 'högst ',
  '>': 'mer än ',
  '>=': 'minst ',
};

/** A condition in words that a reader understands: each question with the answer that is needed. */
export function explainGuard(guard: Guard, variables: ReadonlyMap<string, Variable>): string {
  return guard.kind === 'otherwise'
    ? 'inget av de andra svaren stämmer'
    : explain(guard, variables, false);
}

function explain(
  condition: Condition,
  variables: ReadonlyMap<string, Variable>,
  isInside: boolean,
): string {
  switch (condition.kind) {
    case 'compare':
      return explainComparison(condition, variables.get(condition.variable));
    case 'not':
      return `inte (${explain(condition.part, variables, false)})`;
    default: {
      const join = condition.kind === 'and' ? ' och ' : ' eller ';
      const text = condition.parts.map((part) => explain(part, variables, true)).join(join);
      return isInside ? `(${text})` : text;
    }
  }
}

function explainComparison({ variable, operator, value }: Comparison, asked?: Variable): string {
  const question = asked ? `”${asked.question}”` : variable;
  if (value.type === 'tal') {
    const sign = operator === '=' ? 'exakt ' : comparisons[operator];
    const unit = asked?.type === 'tal' ? ` ${asked.unit}` : '';
    return `${question}: ${sign}${writeNumber(value.value)}${unit}`;
  }
  // The two answers of a yes-or-no question: "inte ja" is "nej".
  if (value.type === 'ja-nej')
    return `${question}: ${value.value === (operator === '=') ? 'ja' : 'nej'}`;
  const text =
    asked?.type === 'val'
      ? asked.alternatives.find(({ id }) => id === value.value)?.text
      : undefined;
  return `${question}: ${comparisons[operator]}${text ?? value.value}`;
}
