import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeAnswers } from '../../../src/domain/conditions/answers.ts';
import { proofOf } from '../../../src/domain/flow-proof/proof-of.ts';
import { proveFlow, type Proof } from '../../../src/domain/flow-proof/prove-flow.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { flows, type Flow } from '../../../src/domain/schemas/flow.ts';
import { loadContent } from '../../../src/reading/load-content.ts';

const graph = buildGraph((await loadContent('content')).entries);

const faultsIn = ({ gaps, overlaps, neverTaken, neverAsked, written }: Proof) => [
  ...gaps,
  ...overlaps,
  ...neverTaken,
  ...neverAsked,
  ...written.filter(({ guard }) => !guard),
];

test('every flow of the content is proven, decision by decision', () => {
  for (const flow of graph.all('flow')) {
    const proof = proofOf(graph, flow);
    expect(faultsIn(proof), flow.id).toEqual([]);
    expect(
      proof.ways.filter(({ guard }) => guard === 'unknown'),
      flow.id,
    ).toEqual([]);
    expect(new Set(proof.visits.map(({ step }) => step)).size, flow.id).toBe(
      flow.data.steps.length,
    );
  }
});

test('what the guideline leaves open after a year is said, and nothing more', () => {
  const flow = graph.get('flow', 'vastra-gotaland/psykosociala-insatser')!;
  const open = proofOf(graph, flow).leftOpen.map(
    ({ opening, answers, ways }) =>
      `${opening.id}: ${writeAnswers(answers)} → ${ways.map(({ to }) => to.id).join(', ') || 'ingen'}`,
  );
  expect(open).toEqual([
    'vgr-exakt-1-ar: behandling_pagar = nej och exakt 12 månader (manader_efter_avslut) och fortsatt_behov = ja → forsta-aret, efter-1-ar',
    'vgr-nytt-behov-efter-1-ar: behandling_pagar = nej och mer än 12 månader (manader_efter_avslut) och fortsatt_behov = nej → ingen',
  ]);
});

test('the template is a flow that can be proven', () => {
  const template = parse(readFileSync('content/floden/_mall.yaml', 'utf8')) as unknown;
  const proof = proveFlow(flows.schema.parse(template) as Flow);
  expect(faultsIn(proof)).toEqual([]);
  expect(proof.leftOpen.map(({ opening }) => opening.id)).toEqual(['vgr-exakt-1-ar']);
});
