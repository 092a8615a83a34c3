import type { Variable } from '../schemas/variable.ts';
import { foldId, suggest } from '../suggest.ts';
import { comparisonsIn, type Comparison, type Guard } from './condition.ts';
import { writeNumber } from './write.ts';

/** What is wrong with a condition that can be read, as data. */
export interface Fault {
  cause: 'variable' | 'alternative' | 'kind' | 'order' | 'unit' | 'range' | 'whole';
  /** How many letters stand before the place. */
  at: number;
  variable: string;
  /** What stands there. */
  found: string;
  /** What could stand there. */
  wanted: string;
  suggestion?: string;
}

/** Compares a condition with what the flow asks: names, kinds of answers, units and ends. */
export function findFaults(guard: Guard, variables: ReadonlyMap<string, Variable>): Fault[] {
  return comparisonsIn(guard).flatMap((comparison) => {
    const variable = variables.get(comparison.variable);
    return (variable ? faultIn(comparison, variable) : unknownIn(comparison, variables)) ?? [];
  });
}

function unknownIn({ variable, at }: Comparison, variables: ReadonlyMap<string, Variable>): Fault {
  const known = [...variables.keys()];
  const suggestion = suggest(variable, known);
  return {
    cause: 'variable',
    at: at.name,
    variable,
    found: variable,
    wanted: known.join(', '),
    ...(suggestion ? { suggestion } : {}),
  };
}

function faultIn({ operator, value, at }: Comparison, variable: Variable): Fault | undefined {
  const fault = (cause: Fault['cause'], found: string, wanted: string, suggestion?: string) => ({
    cause,
    at: cause === 'unit' ? at.unit : cause === 'order' ? at.operator : at.value,
    variable: variable.id,
    found,
    wanted,
    ...(suggestion ? { suggestion } : {}),
  });
  const found = value.type === 'tal' ? writeNumber(value.value) : yesNo(value.value);
  if (variable.type === 'tal') {
    const wanted = `ett tal (${variable.unit})`;
    if (value.type !== 'tal') return fault('kind', found, wanted);
    if (value.unit !== undefined && foldId(value.unit) !== foldId(variable.unit))
      return fault('unit', value.unit, variable.unit);
    const { from, to = Infinity } = variable;
    if (value.value < from || value.value > to) return fault('range', found, rangeOf(variable));
    if (variable.whole && !Number.isInteger(value.value))
      return fault('whole', found, 'ett helt tal');
    return undefined;
  }
  const known =
    variable.type === 'ja-nej' ? ['ja', 'nej'] : variable.alternatives.map(({ id }) => id);
  const wanted = known.join(', ');
  if (operator !== '=' && operator !== '!=') return fault('order', operator, '=, !=');
  if (known.includes(found) && value.type === variable.type) return undefined;
  if (value.type === 'tal') return fault('kind', found, wanted);
  const cause = variable.type === 'val' && value.type === 'val' ? 'alternative' : 'kind';
  return fault(cause, found, wanted, suggest(found, known));
}

const yesNo = (value: boolean | string): string =>
  typeof value === 'string' ? value : value ? 'ja' : 'nej';

function rangeOf({ from, to }: { from: number; to?: number }): string {
  return to === undefined
    ? `minst ${writeNumber(from)}`
    : `från ${writeNumber(from)} till ${writeNumber(to)}`;
}
