import { expect, test } from 'vitest';
import { flowToPicture } from '../../src/flows/flow-to-picture.ts';
import { addressOfStep, exampleFlow, levels } from './example-flow.ts';

const show = (flow = exampleFlow()) => flowToPicture(flow, levels, addressOfStep);

test('shows every step with its number, level and small print, and every arrow', () => {
  const { boxes, arrows } = show();
  expect(
    boxes.map(({ number, text, small, level, href }) => [number, text, small, level, href]),
  ).toEqual([
    [1, 'Patient med cancer', [], 'alla', undefined],
    [2, 'Fortsatt behov?', [], 'specialiserad', '/__BASE__/behov/fatigue/vastra-gotaland/#end'],
    [
      3,
      'Ny bedömning',
      ['bör'],
      'specialiserad',
      '/__BASE__/behov/fatigue/vastra-gotaland/#ny-bedomning',
    ],
    [
      4,
      'Lämna över aktivt',
      ['överlämning', 'ansvar'],
      'specialiserad',
      '/__BASE__/behov/fatigue/vastra-gotaland/#lamna-over',
    ],
    [5, 'Utreder', [], 'primarvard', '/__BASE__/behov/fatigue/vastra-gotaland/#slut'],
  ]);
  expect(arrows).toEqual([
    { from: 0, to: 1, isHandover: false },
    { from: 1, to: 3, label: 'ja', isHandover: false },
    { from: 1, to: 2, label: 'nej', isHandover: false },
    { from: 2, to: 1, isHandover: false },
    { from: 3, to: 4, isHandover: true },
  ]);
});

test('is the same for the same flow, and for the same flow with other questions', () => {
  expect(show({ ...structuredClone(exampleFlow()), variables: [] })).toEqual(show());
});

test('leaves out arrows to steps that do not exist', () => {
  const flow = exampleFlow();
  const edges = [...flow.edges, { ...flow.edges[0]!, to: 'finns-inte' }];
  expect(show({ ...flow, edges })).toEqual(show());
});

test('calls an unknown level by its id', () => {
  const { levels: named } = flowToPicture(exampleFlow(), new Map(), addressOfStep);
  expect(named.primarvard).toMatchObject({ name: 'primarvard', colour: 'neutral' });
});
