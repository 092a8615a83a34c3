import { expect, test } from 'vitest';
import { referencesInBody } from '../../src/domain/body-references.ts';

test('reads every point of a citation', () => {
  const found = referencesInBody(
    'Text. <Kalla punkter="v-005 v-006" /> Mer. <Kalla punkter="v-007, v-008" />',
  );
  expect(found.map(({ to }) => to.id)).toEqual(['v-005', 'v-006', 'v-007', 'v-008']);
  expect(found.every(({ relation, to }) => relation === 'cites' && to.kind === 'sourcePoint')).toBe(
    true,
  );
});

test('reads flows, also when the component is broken over lines', () => {
  expect(referencesInBody('<Flode\n  id="norr/overlamning"\n/>').map(({ to }) => to)).toEqual([
    { kind: 'flow', id: 'norr/overlamning' },
  ]);
});

test('finds nothing in a text without components', () => {
  expect(referencesInBody('Källa: v-005')).toEqual([]);
  expect(referencesInBody(undefined)).toEqual([]);
});

test('reads the states of a goal and the figures of an indicator, whatever stands before', () => {
  const found = referencesInBody(
    '<Malstatus region="norra" mal="mal-3" /> <Diagram typ="stapel"\n  indikator="d1" /> <Malstatus mal="mal-4" />',
  );
  expect(found).toEqual([
    { relation: 'shows', to: { kind: 'goal', id: 'mal-3' }, at: [] },
    { relation: 'shows', to: { kind: 'goal', id: 'mal-4' }, at: [] },
    { relation: 'shows', to: { kind: 'indicator', id: 'd1' }, at: [] },
  ]);
});

test('does not read another component, or what lies after the end of one', () => {
  expect(referencesInBody('<Diagrammet indikator="d1" /> <Malstatus /> mal="mal-3"')).toEqual([]);
});
