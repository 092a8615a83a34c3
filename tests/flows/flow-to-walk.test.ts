import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, type Place } from '../../src/client/walk-path.ts';
import type { Answer } from '../../src/domain/conditions/answers.ts';
import { takenOf } from '../../src/domain/flow-proof/outcomes.ts';
import { accepts } from '../../src/domain/flow-proof/proof-of.ts';
import { readGuards } from '../../src/domain/flow-proof/read-guards.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import type { Flow } from '../../src/domain/schemas/flow.ts';
import { flowToWalk, type Walk, type WalkPlace } from '../../src/flows/flow-to-walk.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { variables } from '../domain/conditions/made-guards.ts';
import { flowOf, toFlow } from '../domain/flow-proof/made-flows.ts';

const [curative, wishes, care, months] = variables as [
  Flow['variables'][0],
  Flow['variables'][0],
  Flow['variables'][0],
  Flow['variables'][0],
];

const goals = (place: WalkPlace): string[] =>
  place.kind === 'question'
    ? place.choices.map(({ to }) => to)
    : place.kind === 'said'
      ? [place.next ?? []].flat()
      : place.kind === 'fork'
        ? place.ways.map(({ to }) => to)
        : [];

/** "place → what it leads to" of every place. */
const drawn = (walk: Walk) =>
  walk.map((place) =>
    place.kind === 'question'
      ? `${place.id}: ${place.choices.map(({ text, to }) => `${text} → ${to}`).join(', ')}`
      : `${place.id}: ${goals(place).join(', ') || '–'}`,
  );

test('asks only what still matters, in ranges that matter', () => {
  const flow = toFlow(
    [curative, months],
    [{ type: 'start' }, { id: 'tid', type: 'beslut' }, { id: 'tidigt' }, { id: 'sent' }],
    [
      { from: 's0', to: 'tid' },
      { from: 'tid', to: 'tidigt', when: 'kurativ = nej eller manader < 12' },
      { from: 'tid', to: 'sent', when: 'annars' },
    ],
  );
  expect(drawn(flowToWalk(flow))).toEqual([
    'fraga-tid-kurativ: ja → fraga-tid-manader, nej → svar-tidigt',
    'fraga-tid-manader: mindre än 12 månader → svar-tidigt, 12 månader eller mer → svar-sent',
    'svar-tidigt: –',
    'svar-sent: –',
  ]);
});

test('asks the same question once, however many answers lead to it', () => {
  const flow = toFlow(
    [care, wishes],
    [{ type: 'start' }, { id: 'var', type: 'beslut' }, { id: 'a' }, { id: 'b' }],
    [
      { from: 's0', to: 'var' },
      { from: 'var', to: 'a', when: 'onskar = ja och inte vard = hemma' },
      { from: 'var', to: 'b', when: 'annars' },
    ],
  );
  expect(drawn(flowToWalk(flow))).toEqual([
    'fraga-var-onskar: ja → fraga-var-vard, nej → svar-b',
    'fraga-var-vard: På sjukhus → svar-a, På vårdcentral → svar-a, Hemma → svar-b',
    'svar-a: –',
    'svar-b: –',
  ]);
});

test('shows both ways where a record leaves open which, and the record where there is none', () => {
  const openings = [{ id: 'motet', when: 'manader = 12' }];
  const flow = toFlow(
    [months],
    [{ type: 'start' }, { id: 'tid', type: 'beslut', openings }, { id: 'a' }, { id: 'b' }],
    [
      { from: 's0', to: 'tid' },
      { from: 'tid', to: 'a', when: 'manader <= 12' },
      { from: 'tid', to: 'b', when: 'manader >= 12' },
    ],
  );
  const walk = flowToWalk(flow);
  const fork = walk.find(({ kind }) => kind === 'fork');
  expect(fork).toMatchObject({ isOpen: true, opening: { id: 'motet' } });
  expect(goals(fork!)).toEqual(['svar-a', 'svar-b']);

  const [, early, late] = flow.edges;
  const gap = flowToWalk({
    ...flow,
    edges: [
      flow.edges[0]!,
      { ...early!, when: 'manader < 12' },
      { ...late!, when: 'manader > 12' },
    ],
  }).find(({ kind }) => kind === 'gap');
  expect(gap).toMatchObject({ opening: { id: 'motet' } });
});

test('leads back to its questions at a new assessment', () => {
  const flow = toFlow(
    [wishes],
    [
      { type: 'start' },
      { id: 'ny', reassessment: true },
      { id: 'val', type: 'beslut' },
      { id: 'slut' },
    ],
    [
      { from: 's0', to: 'ny' },
      { from: 'ny', to: 'val' },
      { from: 'val', to: 'slut', when: 'onskar = ja' },
      { from: 'val', to: 'ny', when: 'onskar = nej' },
    ],
  );
  expect(drawn(flowToWalk(flow))).toEqual([
    'svar-ny: fraga-val-onskar',
    'fraga-val-onskar: ja → svar-slut, nej → svar-ny',
    'svar-slut: –',
  ]);
});

/** What the page makes of a walk. */
const placesOf = (walk: Walk): Map<string, Place> =>
  new Map(
    walk.map((place) => [
      place.id,
      {
        id: place.id,
        ...(place.kind === 'question'
          ? {
              asks: {
                name: place.variable.id,
                choices: place.choices,
                ...(place.variable.type === 'tal'
                  ? {
                      quantity: {
                        from: place.variable.from,
                        to: place.variable.to ?? Infinity,
                        isWhole: place.variable.whole,
                      },
                    }
                  : {}),
              },
            }
          : {}),
        next: place.kind === 'question' ? [] : goals(place),
        isAnew: place.step.reassessment,
      },
    ]),
  );

type Patient = Record<string, boolean | string | number>;

/** The steps that say something to a patient, by sending the patient along every arrow that holds. */
function stepsOf(flow: Flow, patient: Patient): string[] {
  const guards = readGuards(flow);
  const answers = new Map(
    Object.entries(patient).map(([name, value]): [string, Answer] => [
      name,
      { value, words: '', text: '' },
    ]),
  );
  const reached = new Set<string>();
  const waiting = flow.steps.filter(({ type }) => type === 'start').map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const ways = guards.ways.filter(({ from }) => from.id === id);
    for (const { to } of takenOf(ways, answers)) waiting.push(to.id);
  }
  return flow.steps
    .filter(({ id, type }) => reached.has(id) && type !== 'start' && type !== 'beslut')
    .map(({ id }) => id);
}

const patientOf = fc.record({
  kurativ: fc.boolean(),
  onskar: fc.boolean(),
  vard: fc.constantFrom('sjukhus', 'vardcentral', 'hemma'),
  manader: fc.integer({ min: 0, max: 20 }).map((quarters) => quarters / 4),
  poang: fc.integer({ min: -2, max: 3 }),
});

const inAddress = (value: boolean | string | number): string =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nej') : String(value);

/** No places for a flow that is said to be too large; every other fault is one of the walk. */
function walkIfSmall(flow: Flow): Walk {
  try {
    return flowToWalk(flow);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Flödet är för stort')) return [];
    throw error;
  }
}

test('leads every patient to what the arrows lead to, on made flows', () => {
  fc.assert(
    fc.property(flowOf({ steps: 6, questions: 4 }), patientOf, (flow, patient) => {
      const walk = walkIfSmall(flow);
      fc.pre(walk.length > 0);
      // As many of each as there can be assessments.
      const given = Object.entries(patient).flatMap(([name, value]) =>
        Array.from({ length: 30 }, () => ({ name, value: inAddress(value) })),
      );
      const path = follow(placesOf(walk), walk[0]!.id, given);
      expect(path.asked).toBeUndefined();
      const said = new Set(
        path.passed.flatMap(({ id }) => {
          const place = walk.find((one) => one.id === id)!;
          return place.kind === 'said' ? [place.step.id] : [];
        }),
      );
      expect([...said].sort()).toEqual(stepsOf(flow, patient).sort());
    }),
    { numRuns: 3000 },
  );
});

test('never fails on a broken flow', () => {
  fc.assert(
    fc.property(flowOf({ steps: 8, questions: 3, broken: true }), (flow) => {
      const walk = walkIfSmall(flow);
      const ids = walk.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(walk.flatMap(goals).filter((to) => !ids.includes(to))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const graph = buildGraph((await loadContent('content')).entries);

test('every flow of the content can be walked, and every step that says something is met', () => {
  for (const flow of graph.all('flow')) {
    const walk = flowToWalk(flow.data, accepts(graph, flow));
    const said = new Set(walk.flatMap((place) => (place.kind === 'said' ? place.step.id : [])));
    const speaking = flow.data.steps.filter(({ type }) => type !== 'start' && type !== 'beslut');
    expect([...said].sort(), flow.id).toEqual(speaking.map(({ id }) => id).sort());
    for (const place of walk) {
      expect(place.id, flow.id).toMatch(/^[a-z0-9-]+$/);
      if (place.kind === 'gap' || (place.kind === 'fork' && place.isOpen))
        expect(place.opening, `${flow.id} ${place.id}`).toBeDefined();
    }
  }
});
