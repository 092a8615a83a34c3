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

const leftOpenIn = (id: string) =>
  proofOf(graph, graph.get('flow', id)!).leftOpen.map(
    ({ opening, answers, ways }) =>
      `${opening.id}: ${writeAnswers(answers)} → ${ways.map(({ to }) => to.id).join(', ') || 'ingen'}`,
  );

test.each([
  [
    'vastra-gotaland/psykosociala-insatser',
    'vgr-exakt-1-ar: behandling_pagar = nej och exakt 12 månader (manader_efter_avslut) och fortsatt_behov = ja → forsta-aret, efter-1-ar',
    'vgr-nytt-behov-efter-1-ar: behandling_pagar = nej och mer än 12 månader (manader_efter_avslut) och fortsatt_behov = nej → ingen',
  ],
  [
    'vastra-gotaland/tobak',
    'vgr-tobak-tva-dorrar: vardniva_specialistsjukvard = ja → specialistvard, primarvard',
  ],
  [
    'vastra-gotaland/sjukskrivning',
    'vgr-sjukskrivning-delat-ansvar: medicinskt_ansvar = delat → specialistvard, primarvard',
  ],
  [
    'vastra-gotaland/fertilitet',
    'vgr-fertilitet-vem-och-nar: behandling = annan och kan_paverka = ja → ingen',
  ],
])('what the guideline leaves open in %s is said, and nothing more', (flow, ...open) => {
  expect(leftOpenIn(flow)).toEqual(open);
});

test('the template is a flow that can be proven', () => {
  const template = parse(readFileSync('content/floden/_mall.yaml', 'utf8')) as unknown;
  const proof = proveFlow(flows.schema.parse(template) as Flow);
  expect(faultsIn(proof)).toEqual([]);
  expect(proof.leftOpen.map(({ opening }) => opening.id)).toEqual(['vgr-exakt-1-ar']);
});
