import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateFlows } from '../../../scripts/bench/generate-flows.ts';
import { writeAnswers } from '../../../src/domain/conditions/answers.ts';
import { firstQuestion } from '../../../src/domain/flow-proof/outcomes.ts';
import { proveFlow, type Proof } from '../../../src/domain/flow-proof/prove-flow.ts';
import type { Edge, Step } from '../../../src/domain/schemas/flow.ts';
import { variables } from '../conditions/made-guards.ts';
import { bruteForce, type Verdict } from './brute-force.ts';
import { flowOf, toFlow } from './made-flows.ts';
import '../../property-seed.ts';

/** A decision with an end for each condition. */
function decision(
  conditions: (string | undefined)[],
  own: Partial<Step> = {},
  edge: Partial<Edge> = {},
) {
  return toFlow(
    variables,
    [
      { type: 'start' },
      { type: 'beslut', ...own },
      ...conditions.map(() => ({ type: 'slut' as const })),
    ],
    [
      { from: 's0', to: 's1' },
      ...conditions.map((when, index) => ({ from: 's1', to: `s${index + 2}`, when, ...edge })),
    ],
  );
}

/** What a proof finds, in one line each. */
const told = ({ gaps, overlaps, leftOpen, neverTaken, neverAsked }: Proof): string[] => [
  ...gaps.map(({ step, answers }) => `lucka ${step.id}: ${writeAnswers(answers)}`),
  ...overlaps.map(
    ({ ways, answers }) =>
      `överlapp ${ways.map(({ to }) => to.id).join(' ')}: ${writeAnswers(answers)}`,
  ),
  ...leftOpen.map(
    ({ opening, ways, answers }) =>
      `öppet ${opening.id} ${ways.map(({ to }) => to.id).join(' ')}: ${writeAnswers(answers)}`,
  ),
  ...neverTaken.map(({ to }) => `aldrig ${to.id}`),
  ...neverAsked.map(({ way, variable }) => `ofrågat ${variable} ${way.to.id}`),
];

describe('a decision', () => {
  test.each([
    [['kurativ = ja', 'kurativ = nej'], []],
    [['kurativ = ja', 'annars'], []],
    [['kurativ = nej eller manader < 12', 'kurativ = ja och manader >= 12'], []],
    [['kurativ = ja'], ['lucka s1: kurativ = nej']],
    [
      ['kurativ = nej eller manader < 12', 'kurativ = ja och manader > 12'],
      ['lucka s1: kurativ = ja och exakt 12 månader (manader)'],
    ],
    [
      ['kurativ = nej eller manader <= 12', 'kurativ = ja och manader >= 12'],
      ['överlapp s2 s3: kurativ = ja och exakt 12 månader (manader)'],
    ],
    [['manader < 12', 'manader >= 11'], ['överlapp s2 s3: exakt 11 månader (manader)']],
    [['vard = sjukhus', 'vard = hemma'], ['lucka s1: vard = vardcentral']],
    [['poang < 0', 'poang > 0'], ['lucka s1: 0 poäng (poang)']],
    [['poang < 1', 'poang >= 1', 'annars'], ['aldrig s4']],
    [['kurativ = ja och kurativ = nej', 'annars'], ['aldrig s2']],
    [['annars', 'annars'], ['överlapp s2 s3: ']],
  ])('with %j is found to have %j', (conditions, expected) => {
    expect(told(proveFlow(decision(conditions)))).toEqual(expected);
  });

  test('takes ways together when that is declared', () => {
    const flow = decision(['manader <= 12', 'manader >= 12'], {}, { parallel: true });
    expect(told(proveFlow(flow))).toEqual([]);
  });

  test('with a way that cannot be read is not judged, and all its ways are walked', () => {
    const proof = proveFlow(decision(['kurativ = ja', 'kurativ >> nej', undefined]));
    expect(told(proof)).toEqual([]);
    expect(proof.visits.map(({ step }) => step.id)).toContain('s4');
  });
});

describe('a fault is told once', () => {
  test.each([
    ['gap', ['kurativ = ja och onskar = ja'], ['lucka s1: kurativ = ja och onskar = nej']],
    [
      'overlap',
      ['manader < 12', 'manader < 6'],
      ['överlapp s2 s3: mindre än 6 månader (manader)', 'lucka s1: exakt 12 månader (manader)'],
    ],
    [
      'pair',
      ['kurativ = ja', 'kurativ = ja', 'kurativ = ja', 'annars'],
      ['överlapp s2 s3: kurativ = ja', 'överlapp s3 s4: kurativ = ja'],
    ],
  ])('for all patients of a %s', (_, conditions, expected) => {
    expect(told(proveFlow(decision(conditions))).sort()).toEqual([...expected].sort());
  });

  test('at each step of its own', () => {
    const flow = toFlow(
      variables,
      [{ type: 'start' }, { type: 'beslut' }, { type: 'beslut' }, { type: 'slut' }],
      [
        { from: 's0', to: 's1', parallel: true },
        { from: 's0', to: 's2', parallel: true },
        { from: 's1', to: 's3', when: 'kurativ = ja' },
        { from: 's2', to: 's3', when: 'kurativ = ja' },
      ],
    );
    expect(told(proveFlow(flow))).toEqual(['lucka s1: kurativ = nej', 'lucka s2: kurativ = nej']);
  });
});

test('a step is walked once for each kind of patient that comes to it', () => {
  const flow = toFlow(
    variables,
    [
      { type: 'start' },
      { type: 'beslut' },
      { type: 'beslut' },
      { type: 'beslut' },
      { type: 'slut' },
      { type: 'slut' },
    ],
    [
      { from: 's0', to: 's1' },
      { from: 's1', to: 's2', when: 'kurativ = ja' },
      { from: 's1', to: 's2', when: 'kurativ = nej' },
      { from: 's2', to: 's3', when: 'onskar = ja' },
      { from: 's2', to: 's3', when: 'onskar = nej' },
      { from: 's3', to: 's4', when: 'kurativ = ja' },
      { from: 's3', to: 's5', when: 'kurativ = nej' },
    ],
  );
  const proof = proveFlow(flow);
  expect(told(proof)).toEqual([]);
  // What was asked first is still needed at s3, what was asked second is not.
  expect(proof.visits.map(({ step, answers }) => `${step.id}: ${writeAnswers(answers)}`)).toEqual([
    's0: ',
    's1: ',
    's2: kurativ = ja',
    's2: kurativ = nej',
    's3: kurativ = ja',
    's3: kurativ = nej',
    's4: ',
    's5: ',
  ]);
  const asked = proof.visits.map(({ step, next }) => [step.id, ...next.map((way) => way.asked)]);
  expect(asked).toEqual([
    ['s0', false],
    ['s1', true, true],
    ['s2', true, true],
    ['s2', true, true],
    ['s3', false],
    ['s3', false],
    ['s4'],
    ['s5'],
  ]);
});

test('a flow that tells too many patients apart is said to be too large, and not judged by halves', () => {
  const questions = Array.from({ length: 15 }, (_, nth) => ({
    id: `fraga${nth}`,
    question: `Fråga ${nth}?`,
    type: 'ja-nej' as const,
  }));
  const all = (answer: string) => questions.map(({ id }) => `${id} = ${answer}`).join(' och ');
  const last = `s${questions.length + 1}`;
  const flow = toFlow(
    questions,
    [
      { type: 'start' },
      ...questions.map(() => ({ type: 'beslut' as const })),
      { type: 'beslut' },
      { type: 'slut' },
      { type: 'slut' },
    ],
    [
      { from: 's0', to: 's1' },
      ...questions.flatMap(({ id }, nth) =>
        ['ja', 'nej'].map((answer) => ({
          from: `s${nth + 1}`,
          to: `s${nth + 2}`,
          when: `${id} = ${answer}`,
        })),
      ),
      { from: last, to: `s${questions.length + 2}`, when: all('ja') },
      { from: last, to: `s${questions.length + 3}`, when: 'annars' },
    ],
  );
  const proof = proveFlow(flow);
  expect(proof.isTooLarge).toBe(true);
  expect(proof.neverTaken).toEqual([]);
  const small = proveFlow(decision([all('ja'), 'annars']));
  expect(small.isTooLarge).toBe(false);
});

describe('what the source leaves open', () => {
  const openings = [{ id: 'exakt', when: 'manader = 12' }];

  test('is accepted just where a record says it is', () => {
    const flow = decision(['manader <= 12', 'manader >= 12'], { openings });
    expect(told(proveFlow(flow))).toEqual(['öppet exakt s2 s3: exakt 12 månader (manader)']);
    const gap = decision(['manader < 12', 'manader > 12'], { openings });
    expect(told(proveFlow(gap))).toEqual(['öppet exakt : exakt 12 månader (manader)']);
  });

  test('hides nothing beside it', () => {
    const flow = decision(['manader <= 12', 'manader >= 11'], { openings });
    expect(told(proveFlow(flow))).toEqual([
      'överlapp s2 s3: exakt 11 månader (manader)',
      'öppet exakt s2 s3: exakt 12 månader (manader)',
    ]);
  });

  test('is told once, for all patients it is about', () => {
    const gap = decision(['manader < 12'], { openings: [{ id: 'efter', when: 'manader >= 12' }] });
    expect(told(proveFlow(gap))).toEqual(['öppet efter : exakt 12 månader (manader)']);
  });

  test('is found among several records, each with patients of its own', () => {
    const flow = decision(['manader < 6'], {
      openings: [
        { id: 'lange', when: 'manader > 12' },
        { id: 'oklar', when: 'manader >> 7' },
        { id: 'kort', when: 'manader <= 12' },
      ],
    });
    expect(told(proveFlow(flow))).toEqual([
      'öppet kort : exakt 6 månader (manader)',
      'öppet lange : mer än 12 månader (manader)',
    ]);
  });

  test('is at fault when the record does not fit', () => {
    const flow = decision(['manader <= 12', 'manader >= 12'], { openings });
    expect(told(proveFlow(flow, (_, kind) => kind === 'gap'))).toEqual([
      'överlapp s2 s3: exakt 12 månader (manader)',
    ]);
  });
});

describe('earlier answers', () => {
  const after = (reassessment: boolean) =>
    toFlow(
      variables,
      [
        { type: 'start' },
        { type: 'beslut' },
        { reassessment },
        { type: 'beslut' },
        { type: 'slut' },
        { type: 'slut' },
      ],
      [
        { from: 's0', to: 's1' },
        { from: 's1', to: 's2', when: 'kurativ = ja' },
        { from: 's1', to: 's4', when: 'kurativ = nej' },
        { from: 's2', to: 's3' },
        { from: 's3', to: 's4', when: 'kurativ = nej' },
        { from: 's3', to: 's5', when: 'kurativ = ja' },
      ],
    );

  test('are remembered on the way', () => {
    expect(told(proveFlow(after(false)))).toEqual(['aldrig s4']);
  });

  test('are asked anew after a new assessment', () => {
    expect(told(proveFlow(after(true)))).toEqual([]);
  });

  test('must have been given where no decision asks', () => {
    const flow = toFlow(
      variables,
      [{ type: 'start' }, { type: 'slut' }, { type: 'slut' }],
      [
        { from: 's0', to: 's1', when: 'kurativ = ja' },
        { from: 's0', to: 's2', when: 'annars' },
      ],
    );
    expect(told(proveFlow(flow))).toEqual(['ofrågat kurativ s1']);
    const side = toFlow(
      variables,
      [{ type: 'start' }, { type: 'slut' }, { type: 'slut' }],
      [
        { from: 's0', to: 's1', when: 'kurativ = ja', parallel: true },
        { from: 's0', to: 's2' },
      ],
    );
    expect(told(proveFlow(side))).toEqual([]);
  });

  test('that are known need not be given again', () => {
    const flow = toFlow(
      variables,
      [
        { type: 'start' },
        { type: 'beslut' },
        {},
        { type: 'slut' },
        { type: 'slut' },
        { type: 'slut' },
      ],
      [
        { from: 's0', to: 's1' },
        { from: 's1', to: 's2', when: 'kurativ = ja eller onskar = ja' },
        { from: 's1', to: 's5', when: 'annars' },
        { from: 's2', to: 's3', when: 'kurativ = ja' },
        { from: 's2', to: 's4', when: 'kurativ = nej' },
      ],
    );
    expect(told(proveFlow(flow))).toEqual([]);
  });
});

test('patients who are alike from a step on are walked once', () => {
  for (const flow of generateFlows(10)) {
    const proof = proveFlow(flow);
    expect(flow.steps).toHaveLength(20);
    expect(told(proof)).toEqual([]);
    // Nine questions have 512 patients or more, at up to twenty steps each.
    expect(proof.visits.length).toBeLessThan(1000);
  }
});

test('asks the next question that matters, for those who walk', () => {
  const { ways } = proveFlow(decision(['kurativ = nej eller manader < 12', 'annars']));
  const atDecision = ways.filter(({ from }) => from.id === 's1');
  const curative = (value: boolean) => new Map([['kurativ', { value, words: '', text: '' }]]);
  expect(firstQuestion(atDecision, new Map())).toBe('kurativ');
  expect(firstQuestion(atDecision, curative(true))).toBe('manader');
  expect(firstQuestion(atDecision, curative(false))).toBeUndefined();
});

test('the verdict is that of sending every patient through the flow', () => {
  const counts = { gaps: 0, overlaps: 0, neverTaken: 0, openings: 0 };
  fc.assert(
    fc.property(flowOf({ steps: 5, questions: 3 }), (flow) => {
      const proof = proveFlow(flow);
      const verdict: Verdict = {
        gaps: [...new Set(proof.gaps.map(({ step }) => step.id))].sort(),
        overlaps: [
          ...new Set(proof.overlaps.flatMap(({ ways }) => ways.map(({ index }) => index))),
        ].sort(),
        neverTaken: proof.neverTaken.map(({ index }) => index).sort(),
        openings: [
          ...new Set(proof.leftOpen.map(({ opening }) => `${opening.step.id} ${opening.at[3]}`)),
        ].sort(),
      };
      expect(proof.isTooLarge).toBe(false);
      expect(verdict).toEqual(bruteForce(flow));
      for (const key of ['gaps', 'overlaps', 'neverTaken', 'openings'] as const)
        counts[key] += Math.min(1, verdict[key].length);
    }),
    { numRuns: 1500 },
  );
  // The made flows have every kind of fault often enough to say something.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
}, 60_000);

test('10 000 flows of any shape never crash the proof', () => {
  fc.assert(
    fc.property(flowOf({ steps: 9, questions: 5, broken: true }), (flow) => {
      const proof = proveFlow(flow);
      expect(proof.visits.length).toBeGreaterThan(0);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
