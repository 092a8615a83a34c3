import fc from 'fast-check';
import type { Condition, Value } from '../../../src/domain/conditions/condition.ts';
import { operators } from '../../../src/domain/conditions/tokens.ts';
import type { Variable } from '../../../src/domain/schemas/variable.ts';

/** Questions of every kind, with limits that lie on a grid of halves. */
export const variables: Variable[] = [
  { id: 'kurativ', question: 'Är cancern kurativ?', type: 'ja-nej' },
  { id: 'onskar', question: 'Önskar patienten det?', type: 'ja-nej' },
  {
    id: 'vard',
    question: 'Var får patienten vård?',
    type: 'val',
    alternatives: [
      { id: 'sjukhus', text: 'På sjukhus' },
      { id: 'vardcentral', text: 'På vårdcentral' },
      { id: 'hemma', text: 'Hemma' },
    ],
  },
  { id: 'manader', question: 'Hur länge?', type: 'tal', unit: 'månader', from: 0, whole: false },
  { id: 'poang', question: 'Hur många?', type: 'tal', unit: 'poäng', from: -2, to: 3, whole: true },
];

const nowhere = { name: 0, operator: 0, value: 0, unit: 0 };

/** A comparison that fits its variable. */
function comparisonWith(variable: Variable): fc.Arbitrary<Condition> {
  const value: fc.Arbitrary<Value> =
    variable.type === 'ja-nej'
      ? fc.boolean().map((yes) => ({ type: 'ja-nej', value: yes }))
      : variable.type === 'val'
        ? fc.constantFrom(...variable.alternatives).map(({ id }) => ({ type: 'val', value: id }))
        : variable.whole
          ? fc.integer({ min: -2, max: 3 }).map((number) => ({ type: 'tal', value: number }))
          : fc.integer({ min: 0, max: 6 }).map((halves) => ({ type: 'tal', value: halves / 2 }));
  const operator = fc.constantFrom(
    ...(variable.type === 'tal' ? operators : (['=', '!='] as const)),
  );
  return fc.record({ value, operator }).map((made) => ({
    kind: 'compare',
    variable: variable.id,
    at: nowhere,
    ...made,
  }));
}

/** Conditions on some of the variables, up to three deep. */
export const conditionOn = (chosen: readonly Variable[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: fc.oneof(...chosen.map(comparisonWith)) },
      { weight: 1, arbitrary: tie('condition').map((part): Condition => ({ kind: 'not', part })) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
        }),
      },
    ),
  })).condition;

/** A condition without the places of its letters, for comparison. */
export function withoutPlaces(condition: Condition): Condition {
  if (condition.kind === 'compare') return { ...condition, at: nowhere };
  if (condition.kind === 'not') return { ...condition, part: withoutPlaces(condition.part) };
  return { ...condition, parts: condition.parts.map(withoutPlaces) };
}
