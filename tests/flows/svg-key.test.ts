import { expect, test } from 'vitest';
import { flowToPicture } from '../../src/flows/flow-to-picture.ts';
import { svgKey } from '../../src/flows/svg-key.ts';
import { addressOfStep, exampleFlow, levels, withText } from './example-flow.ts';

const key = (flow = exampleFlow()) => svgKey(flowToPicture(flow, levels, addressOfStep));

test('is sixteen characters that follow what the picture shows', () => {
  expect(key()).toMatch(/^[0-9a-f]{16}$/);
  expect(key()).toBe(key(structuredClone(exampleFlow())));
  expect(key()).toBe(key({ ...exampleFlow(), variables: [] }));
  expect(key()).not.toBe(key(withText('En annan fråga?')));
});
