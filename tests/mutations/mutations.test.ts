import { expect, test } from 'vitest';
import { readSourceTexts } from '../../src/reading/read-source-texts.ts';
import { judgeRow } from '../../scripts/mutations/judge.ts';
import { openWorld } from '../../scripts/mutations/memory-world.ts';
import { readRows } from '../../scripts/mutations/read-rows.ts';
import { soleRules } from '../../scripts/mutations/sole-rules.ts';

const folder = 'tests/mutations';
const world = openWorld(
  `${folder}/varld`,
  '2026-11-22',
  await readSourceTexts(`${folder}/kalltexter`),
);
const groups = readRows(folder);

test('the small world has no findings', () => {
  expect(world.check()).toEqual([]);
});

for (const { grupp, titel, rader } of groups) {
  test(`${grupp}, ${titel}: each fault gives what it should, where it should, and nothing else`, () => {
    const failed = rader
      .filter(({ varld }) => varld.includes('liten'))
      .map((row) => judgeRow(row, world))
      .filter(({ isCaught }) => !isCaught)
      .map(({ row, missed, unrelated }) => ({ id: row.id, vad: row.vad, missed, unrelated }));
    expect(failed).toEqual([]);
  });
}

test('a row that expects too little, too much or the wrong line is not caught', () => {
  const row = {
    id: 'prov',
    vad: 'en felstavad vårdnivå',
    varld: ['liten' as const],
    fil: 'ansvar/vastra-gotaland/fatigue.yaml',
    op: { post: 'vgr-fatigue-rad', set: { vardnivaer: '[specialiserd]' } },
  };
  const right = { regel: 'unknown-reference' };
  expect(judgeRow({ ...row, vantat: [right] }, world)).toMatchObject({ isCaught: true });
  for (const vantat of [
    [],
    [{ ...right, niva: 'warning' as const }],
    [{ ...right, rad: 'f' as const }],
    [right, { regel: 'duplicate-id' }],
  ]) {
    expect(judgeRow({ ...row, vantat }, world)).toMatchObject({ isCaught: false });
  }
  const gone = { ...row, op: { sub: ['finns inte', 'x'] as [string, string] }, vantat: [] };
  expect(judgeRow(gone, world)).toMatchObject({ isCaught: false });
});

test('every row of groups A to L and the controls is run, held elsewhere or void', () => {
  const told = new Set(
    groups.flatMap(({ rader, ovriga }) => [...rader, ...ovriga].map(({ id }) => id)),
  );
  const wanted = [
    ...Array.from({ length: 121 }, (_, index) => index + 1),
    ...Array.from({ length: 44 }, (_, index) => index + 132),
  ].map((number) => `M${String(number).padStart(3, '0')}`);
  const controls = Array.from(
    { length: 15 },
    (_, index) => `N${String(index + 1).padStart(2, '0')}`,
  );
  expect([...wanted, ...controls].filter((id) => !told.has(id))).toEqual([]);
});

test('every rule sees some fault that no other rule sees', () => {
  expect(soleRules(folder).without).toEqual([]);
});
