import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../scripts/check-folder.ts';
import { loadContent } from '../../src/reading/load-content.ts';

// One fault in a file hides no other that can be told all the same.

const file = 'ansvar/vastra-gotaland/fatigue.yaml';
const duties = `dokument: vgr-rmr-cancerrehabilitering
ansvar:
  - id: vgr-fatigue-upptacka
    text: Primärvården frågar om trötthet.
    kort: Frågar
    vardnivaer: [primarvard]
    styrka: ansvar
    i-dokumentet: Fatigue – Ansvar primärvård
    kalla: [v-001]
  - id: vgr-fatigue-utredning
    text: Primärvården bör utreda trötthet.
    kort: Utreder
    vardnivaer: [primarvard]
    styrka: ansvar
    i-dokumentet: Fatigue – Ansvar primärvård
    kalla: [v-002]
`;
const wrongModal = `other-modal-in-text ${file}:11`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lasligt-'));
  cpSync('tests/fixtures/minimal', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...changes: [from: string, to: string][]): void {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, duties);
  writeFileSync(join(folder, file), text);
}

async function check(): Promise<{ partial: boolean; told: string[] }> {
  const { findings, partial } = await checkFolder(folder, '2026-11-22');
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { partial, told: errors.map(({ rule, file, line }) => `${rule} ${file}:${line}`) };
}

test('a misspelt field is read as the one it was meant to be, and every rule runs', async () => {
  write(['    kort: Frågar', '    kotr: Frågar'], ['[v-001]', '[v-901]']);
  expect(await check()).toEqual({
    partial: false,
    told: [`unknown-field ${file}:5`, `unknown-reference ${file}:9`, wrongModal],
  });
});

test('an unknown field is left out, and every rule runs', async () => {
  write(['    kort: Frågar', '    kort: Frågar\n    xyzzy: ja'], ['[v-001]', '[v-901]']);
  expect(await check()).toEqual({
    partial: false,
    told: [
      `unknown-field ${file}:6`,
      `unknown-reference ${file}:10`,
      wrongModal.replace('11', '12'),
    ],
  });
});

test.each<[string, [string, string], string]>([
  ['a wrong value', ['    styrka: ansvar', '    styrka: borde'], `not-in-list ${file}:7`],
  ['a missing field', ['    kort: Frågar\n', ''], `missing-field ${file}:3`],
  ['a value of another kind', ['kalla: [v-001]', 'kalla: v-001'], `wrong-type ${file}:9`],
  [
    'a misspelt field with a wrong value',
    ['styrka: ansvar', 'styrk: borde'],
    `unknown-field ${file}:7`,
  ],
])(
  'a record with %s hides no fault in the others, which keep their lines',
  async (_, change, own) => {
    write(change);
    const { partial, told } = await check();
    expect(partial).toBe(true);
    const moved = change[0].endsWith('\n') ? wrongModal.replace('11', '10') : wrongModal;
    expect(told).toEqual([own, moved]);
  },
);

test('a day that is none hides no region that does not exist in the same file', async () => {
  const source = 'kallor/vgr-rmr-cancerrehabilitering.yaml';
  const text = readFileSync(join(folder, source), 'utf8')
    .replace('faststalld: ej-angivet', "faststalld: '2026-03-DD'")
    .replace('region: vastra-gotaland', 'region: vastra-gotland');
  writeFileSync(join(folder, source), text);
  expect(await check()).toEqual({
    partial: false,
    told: [`unknown-reference ${source}:4`, `wrong-date ${source}:8`],
  });
});

test('a fault of the whole file leaves nothing to judge', async () => {
  write(['dokument: vgr-rmr-cancerrehabilitering', 'dokument: [vgr]']);
  expect(await check()).toEqual({ partial: true, told: [`wrong-type ${file}:1`] });
});

test('a list whose items are no records of their own is not judged in part', async () => {
  const flow = 'floden/vastra-gotaland/vag.yaml';
  cpSync('tests/checks/rules/dead-end/slutar-i-slut', folder, { recursive: true });
  const text = readFileSync(join(folder, flow), 'utf8');
  writeFileSync(join(folder, flow), text.replace('typ: atgard', 'typ: atgrd'));
  const { legible, lacking } = await loadContent(folder);
  expect({ legible, lacking }).toEqual({ legible: [], lacking: [flow] });
});

test('nothing of a refused file is among the entries', async () => {
  write(['    kort: Frågar', '    kotr: Frågar']);
  const { entries, refused, legible, lacking } = await loadContent(folder);
  expect(entries.filter((entry) => entry.file === file)).toEqual([]);
  expect({ refused, lacking }).toEqual({ refused: [file], lacking: [] });
  expect(legible.map(({ id }) => id)).toContain('vgr-fatigue-utredning');
});
