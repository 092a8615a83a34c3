import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { stepViews } from '../../src/site/views/flow-steps.ts';

const graph = buildGraph((await loadContent('content')).entries);
const steps = stepViews(graph, graph.get('flow', 'vastra-gotaland/psykosociala-insatser')!);

/** "label: condition" of the ways from a step. */
const waysFrom = (name: string) =>
  steps
    .find((step) => step.name === name)!
    .ways.map(({ label, condition }) => `${label ?? ''}: ${condition ?? ''}`);

test('says a condition in words where the label does not say all of it', () => {
  expect(waysFrom('tid').slice(0, 2)).toEqual([
    'under behandling: ”Pågår cancerbehandlingen?”: ja',
    'högst 1 år efter: ”Pågår cancerbehandlingen?”: nej och ”Hur lång tid har gått sedan cancerbehandlingen avslutades?”: högst 12 månader',
  ]);
  expect(waysFrom('overens').at(-1)).toBe('nej: inget av de andra svaren stämmer');
});

test('does not repeat a question that the step itself asks', () => {
  expect(waysFrom('icke-kurativ')).toEqual(['ja: ', 'nej: ']);
});
