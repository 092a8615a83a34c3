import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import {
  comparedRegion,
  gapFindings,
  listed,
  type NamedAnswer,
} from '../../src/site/views/compare-cells.ts';

const entry = (kind: string, id: string, data: object, references: object[] = []): Entry =>
  ({ kind, id, file: `${kind}.yaml`, path: [id], data, references }) as never;

const concerns = { relation: 'concerns', to: { kind: 'need', id: 'fatigue' }, at: [] };

const registers = [
  entry('careLevel', 'alla', { type: 'omfattning' }),
  entry('careLevel', 'ej-angiven', { type: 'omfattning' }),
  entry('careLevel', 'primarvard', { type: 'niva' }),
  entry('careLevel', 'regional-primarvard', { type: 'niva' }),
  entry('careLevel', 'kommunal-primarvard', { type: 'niva' }),
  entry('careLevel', 'specialiserad', { type: 'niva' }),
  entry('need', 'fatigue', {}),
  entry('region', 'norra', { name: 'Norra', type: 'sjukvardsregion' }),
  entry('region', 'r', { name: 'R', type: 'region', partOf: 'norra' }),
];

const application = (silence: string) =>
  entry('regionalApplication', 'r/p', { region: 'r', silence, silencePoints: [] });

const statements = (...sets: string[][]) =>
  sets.map((levels, index) =>
    entry('statement', `s-${index}`, { region: 'r', need: 'fatigue', levels }, [
      { relation: 'answers', to: { kind: 'need', id: 'fatigue' }, at: [] },
    ]),
  );

const answer = (...entries: Entry[]) => {
  const graph = buildGraph([...registers, ...entries]);
  return comparedRegion(graph, graph.get('need', 'fatigue')!, 'r');
};

const cellStates = (...entries: Entry[]) =>
  Object.fromEntries(answer(...entries).cells.map(({ level, state }) => [level, state]));

test('lets the rule of the region decide what a silent level means', () => {
  const said = statements(['specialiserad']);
  expect(cellStates(application('vardprogrammet-galler'), ...said)).toEqual({
    specialiserad: 'says',
    primarvard: 'programme',
  });
  expect(cellStates(application('beslutat-ej-skrivet'), ...said)).toMatchObject({
    primarvard: 'decided',
  });
  expect(cellStates(application('framgar-inte'), ...said)).toMatchObject({ primarvard: 'none' });
});

test('says nothing for a level only because another has the answer', () => {
  expect(answer(application('beslutat-ej-skrivet')).state).toBe('decided');
  expect(answer(application('vardprogrammet-galler')).state).toBe('programme');
  expect(answer(application('vardprogrammet-galler'), ...statements(['specialiserad'])).state).toBe(
    'partly',
  );
});

test('counts a duty that levels share as an answer, and marks it as shared', () => {
  const shared = answer(
    application('vardprogrammet-galler'),
    ...statements(['specialiserad', 'primarvard']),
  );
  expect(shared.state).toBe('says');
  expect(shared.cells.every(({ isShared, statements: own }) => isShared && own.length === 0)).toBe(
    true,
  );
});

test('does not take a statement without level for an answer of any level', () => {
  const unplaced = answer(application('beslutat-ej-skrivet'), ...statements(['ej-angiven']));
  expect(unplaced.state).toBe('unstated');
  expect(unplaced.cells.map(({ state }) => state)).toEqual(['decided', 'decided']);
});

test('asks about both parts of primary care where the decisions tell them apart', () => {
  const decision = entry('decision', 'd', {
    region: 'r',
    organisations: [{ level: 'regional-primarvard' }, { level: 'kommunal-primarvard' }],
  });
  expect(Object.keys(cellStates(application('beslutat-ej-skrivet'), decision)).sort()).toEqual([
    'kommunal-primarvard',
    'regional-primarvard',
    'specialiserad',
  ]);
});

test('has no cells where there are only reports, and tells a mentioned need from another', () => {
  expect(answer()).toMatchObject({ state: 'none', cells: [] });
  const unit = entry('unit', 'u', { region: 'norra', name: 'U', needs: ['fatigue'] }, [concerns]);
  expect(answer(unit)).toMatchObject({ state: 'reported', cells: [] });
});

test('does not take what is reported for another need as a mention', () => {
  const unit = entry('unit', 'u', { region: 'r', name: 'U', needs: ['team'] });
  expect(answer(unit).state).toBe('none');
});

test('tells how many regions assign nothing, and the levels that nobody answers for', () => {
  const silent = { ...answer(), name: 'A' };
  const half: NamedAnswer = {
    ...answer(application('vardprogrammet-galler'), ...statements(['specialiserad'])),
    name: 'B',
  };
  expect(gapFindings([silent, half])).toEqual([
    'En av två regioner har ingen källa som fördelar ansvaret: A.',
    'Ingen region har en källa som säger vad primärvården gör.',
    'B: där riktlinjen tiger gäller vårdprogrammet, enligt regionens egen regel.',
  ]);
});

test('finds no gap where every region answers for every level', () => {
  const full: NamedAnswer = {
    ...answer(application('framgar-inte'), ...statements(['specialiserad'], ['primarvard'])),
    name: 'A',
  };
  expect(gapFindings([full])).toEqual([]);
});

test('lists names as a sentence does', () => {
  expect(['A', 'A B', 'A B C'].map((names) => listed(names.split(' ')))).toEqual([
    'A',
    'A och B',
    'A, B och C',
  ]);
});
