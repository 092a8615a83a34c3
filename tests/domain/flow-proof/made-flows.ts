import fc from 'fast-check';
import { writeGuard } from '../../../src/domain/conditions/write.ts';
import type { Edge, Flow, Step } from '../../../src/domain/schemas/flow.ts';
import { conditionOn, variables } from '../conditions/made-guards.ts';

const types: Step['type'][] = ['atgard', 'beslut', 'beslut', 'beslut', 'overlamning', 'slut'];

/** Flows of any shape: loops, gaps, overlaps, missing conditions, new assessments, recorded openings. */
export function flowOf(size: {
  steps: number;
  questions: number;
  broken?: boolean;
}): fc.Arbitrary<Flow> {
  return fc
    .tuple(
      fc.shuffledSubarray(variables, { minLength: 1, maxLength: size.questions }),
      fc.integer({ min: 2, max: size.steps }),
    )
    .chain(([asked, count]) => {
      const condition = conditionOn(asked).map(writeGuard);
      const written = size.broken
        ? fc.oneof(
            { weight: 6, arbitrary: condition },
            fc.string({ maxLength: 12 }),
            fc.constant('okand = ja'),
          )
        : condition;
      const step = fc.record({
        type: fc.constantFrom(...types),
        reassessment: fc.boolean().map((yes) => yes && asked.length > 1),
        openings: fc.array(
          written.map((when) => ({ id: 'oppet', when })),
          { maxLength: 1 },
        ),
      });
      const edge = fc.record({
        from: fc.nat(count - 1),
        to: fc.nat(count - 1),
        when: fc.oneof(
          { weight: 8, arbitrary: written },
          { weight: 2, arbitrary: fc.constant('annars') },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
        parallel: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
      });
      return fc.record({
        variables: fc.constant(asked),
        steps: fc.array(step, { minLength: count, maxLength: count }),
        edges: fc.array(edge, { minLength: 1, maxLength: count * 3 }),
      });
    })
    .map(({ variables: asked, steps, edges }) =>
      toFlow(
        asked,
        steps.map((step, index) => (index === 0 ? { ...step, type: 'start' } : step)),
        edges.map(({ from, to, ...edge }) => ({ ...edge, from: `s${from}`, to: `s${to}` })),
      ),
    );
}

/** A flow of which only what the proof reads is given. */
export function toFlow(
  asked: Flow['variables'],
  steps: Partial<Step>[],
  edges: (Partial<Edge> & Pick<Edge, 'from' | 'to'>)[],
): Flow {
  return {
    region: 'region',
    slug: 'flode',
    title: 'Flöde',
    summary: '',
    needs: ['behov'],
    document: 'dokument',
    derivation: '',
    leftOpen: [],
    outside: [],
    variables: asked,
    steps: steps.map((step, index) => ({
      id: `s${index}`,
      type: 'atgard',
      text: `Steg ${index}`,
      level: 'alla',
      strength: undefined,
      statements: [],
      criteria: [],
      openings: [],
      receiver: undefined,
      responsibilityUntil: undefined,
      reassessment: false,
      points: [],
      ...step,
    })),
    edges: edges.map((edge) => ({
      label: undefined,
      when: undefined,
      parallel: false,
      points: [],
      ...edge,
    })),
  };
}
