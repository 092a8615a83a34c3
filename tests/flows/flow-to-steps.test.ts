import { expect, test } from 'vitest';
import { flowToSteps } from '../../src/flows/flow-to-steps.ts';
import { exampleFlow } from './example-flow.ts';

test('holds every step, in order, with all it says', () => {
  const steps = flowToSteps(exampleFlow());
  expect(steps.map(({ number, id, text }) => [number, id, text])).toEqual(
    exampleFlow().steps.map(({ id, text }, index) => [index + 1, id, text]),
  );
  expect(steps[3]).toEqual({
    number: 4,
    id: 'lamna-over',
    type: 'overlamning',
    text: 'Lämna över aktivt',
    level: 'specialiserad',
    strength: 'ansvar',
    statements: [],
    criteria: [],
    receiver: 'Primärvården',
    responsibilityUntil: 'framgår inte av källan',
    points: ['v-004'],
    ways: [{ toNumber: 5, toText: 'Utreder', points: ['v-004'], parallel: false }],
  });
});

test('holds every edge', () => {
  const ways = flowToSteps(exampleFlow()).flatMap(({ id, ways }) =>
    ways.map(({ label, toNumber, parallel, points }) => [id, label, toNumber, parallel, points]),
  );
  expect(ways).toEqual([
    ['start', undefined, 2, false, ['v-001']],
    ['end', 'ja', 4, true, ['v-002']],
    ['end', 'nej', 3, false, ['v-002']],
    ['ny-bedomning', undefined, 2, false, ['v-003']],
    ['lamna-over', undefined, 5, false, ['v-004']],
  ]);
});

test('counts a step that is declared twice once, as the drawing does', () => {
  const flow = exampleFlow();
  const steps = flowToSteps({ ...flow, steps: [...flow.steps, flow.steps[0]!] });
  expect(steps).toEqual(flowToSteps(flow));
});
