import { describe, expect, test } from 'vitest';
import { pathWithoutYear } from '../../../src/checks/rules/path-without-year.ts';
import { planWithoutOutcome } from '../../../src/checks/rules/plan-without-outcome.ts';
import { yearAfterReport } from '../../../src/checks/rules/year-after-report.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { made, saidBy } from '../made-entries.ts';

const report = (year: string, region = 'norra', document = `uppf-${year}`) =>
  made('report', `${region}/${year}`, { year, region, document });
const source = (id: string, data: object) => made('sourceDocument', id, data);

describe('a plan', () => {
  const regions = [made('region', 'norra'), made('region', 'umea', { partOf: 'norra' })];
  const plan = (own: object = {}) =>
    made('plan', 'p', { region: 'norra', document: 'uppf-2021', planYear: '2022', ...own });
  const told = (today: string, ...entries: Entry[]) =>
    saidBy(planWithoutOutcome, [...regions, ...entries], ['year', 'report'], { today });

  test('is missed two years after its own, when a later report could have told', () => {
    expect(told('2024-01-01', plan(), report('2021'), report('2023'))).toEqual([
      'p plan-ar year=2022 report=2023',
    ]);
    expect(told('2023-12-31', plan(), report('2021'), report('2023'))).toEqual([]);
  });

  test('is told by the report of its own year, but not by the one that it stands in', () => {
    expect(told('2026-01-01', plan(), report('2021'), report('2022'))).toHaveLength(1);
    expect(told('2026-01-01', plan({ planYear: '2021' }), report('2021'))).toEqual([]);
    expect(told('2026-01-01', plan({ planYear: '2020' }), report('2021'))).toEqual([]);
    expect(told('2026-01-01', plan({ planYear: '2023' }), report('2021'), report('2022'))).toEqual([]);
  });

  test('is told by reports of its region and of the one that is part of, not of others', () => {
    const local = plan({ region: 'umea' });
    expect(told('2026-01-01', local, report('2021'), report('2023'))).toHaveLength(1);
    expect(told('2026-01-01', plan(), report('2023', 'umea'))).toEqual([]);
    expect(told('2026-01-01', plan(), report('2023', 'sydost'))).toEqual([]);
  });

  test('names the last report, and counts the last year of several', () => {
    expect(told('2026-01-01', plan(), report('2024'), report('2021'), report('2022-2023'))).toEqual([
      'p plan-ar year=2022 report=2024',
    ]);
    expect(told('2024-12-31', plan({ planYear: '2021–2023' }), report('2024'))).toEqual([]);
  });

  test('is not missed when its outcome or a note tells, or when it has no year', () => {
    const reports = [report('2021'), report('2023'), report('2024')];
    expect(told('2026-01-01', plan({ outcome: { year: '2023' } }), ...reports)).toEqual([]);
    expect(told('2026-01-01', plan({ note: 'Nämns inte i 2023.' }), ...reports)).toEqual([]);
    expect(told('2026-01-01', plan({ note: 'Nämns inte.' }), ...reports)).toHaveLength(1);
    expect(told('2026-01-01', plan({ planYear: null }), ...reports)).toEqual([]);
    expect(told('2026-01-01', plan({ planYear: 'oklart' }), ...reports)).toEqual([]);
  });
});

describe('a record that is later than its report', () => {
  const told = (...entries: Entry[]) => saidBy(yearAfterReport, entries, ['year', 'reported']);
  const of = (kind: 'observation' | 'activity' | 'goalStatus', own: object, index = 0) =>
    made(kind, `${kind}${index}`, { document: 'd', ...own }, { path: ['rader', index] });
  const document = source('d', { period: '2023', approvedOn: '2024-02-01' });

  test('is told when it is a figure, a finished activity or the first state of a file', () => {
    expect(told(document, of('observation', { type: 'utfall', year: 2025 }))).toEqual([
      'observation0 ar year=2025 reported=2024',
    ]);
    expect(told(document, of('activity', { state: 'genomford', year: '2024–2025' }))).toEqual([
      'activity0 ar year=2025 reported=2024',
    ]);
    expect(told(document, of('goalStatus', { year: '2024' }))).toEqual([
      'goalStatus0 /.dokument year=2024 reported=2023',
    ]);
  });

  test('is none in the year of the report, or, for what has happened, of its approval', () => {
    expect(told(document, of('observation', { type: 'utfall', year: 2024 }))).toEqual([]);
    expect(told(document, of('activity', { state: 'genomford', year: '2024' }))).toEqual([]);
    expect(told(document, of('goalStatus', { year: '2023' }))).toEqual([]);
  });

  test('is none when it is a goal, a plan, a later state of the file, or without years', () => {
    expect(told(document, of('observation', { type: 'mal', year: 2030 }))).toEqual([]);
    expect(told(document, of('activity', { state: 'planerad', year: '2030' }))).toEqual([]);
    expect(told(document, of('goalStatus', { year: '2030' }, 1))).toEqual([]);
    expect(told(document, of('activity', { state: 'genomford', year: 'oklart' }))).toEqual([]);
    expect(told(of('observation', { type: 'utfall', year: 2030 }))).toEqual([]);
  });

  test('is measured against the report, before the period of the document', () => {
    const entries = [report('2021', 'norra', 'd'), source('d', { period: '2030' })];
    expect(told(...entries, of('goalStatus', { year: '2022' }))).toHaveLength(1);
    const approved = source('d', { approvedOn: '2022-01-01' });
    expect(told(approved, of('goalStatus', { year: '2023' }))).toHaveLength(1);
  });
});

describe('the path of a report or a state', () => {
  const told = (...entries: Entry[]) => saidBy(pathWithoutYear, entries, ['year']);
  const state = (year: string, file = `malstatus/${year}.yaml`, index = 0) =>
    made('goalStatus', `s${index}`, { year }, { file, path: ['lagen', index] });

  test('says a year, or for a report from one to another', () => {
    expect(told(report('2024'), report('1999'), report('2022-2023'), state('2024'))).toEqual([]);
    for (const year of ['2124', '202', '20245', 'x2024', '2022-202', '2022–2023', '2022-2123'])
      expect(told(report(year)), year).toHaveLength(1);
    for (const year of ['2124', '2022-2023', '20245', 'x2024'])
      expect(told(state(year)), year).toEqual([`s0 / year=${year}`]);
  });

  test('is told once for a file', () => {
    expect(told(state('x', 'a.yaml', 0), state('x', 'a.yaml', 1), state('y', 'b.yaml', 2))).toHaveLength(2);
  });
});
