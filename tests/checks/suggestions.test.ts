import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../scripts/check-folder.ts';
import { messageFor } from '../../src/checks/messages.ts';

const statement = 'ansvar/vastra-gotaland/fatigue.yaml';

/** What the check says about the small world after one change: "rule: message | suggestion". */
async function checkWith(file: string, from: string, to: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp('tests/fixtures/minimal', folder, { recursive: true });
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
    const { findings } = await checkFolder(folder, '2026-11-22');
    return findings.map(({ rule, params }) => {
      const { message, suggestion } = messageFor({ rule });
      return `${rule}: ${message(params)} | ${suggestion?.(params) ?? '–'}`;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('suggests the closest care level when the id is misspelt', async () => {
  expect(await checkWith(statement, '[primarvard]', '[primarvad]')).toEqual([
    'unknown-reference: Det finns ingen vårdnivå med id ”primarvad”. | primarvard',
  ]);
});

test('sees the level that was meant through letters that an id cannot hold', async () => {
  expect(await checkWith(statement, '[primarvard]', '[primärvad]')).toEqual([
    'wrong-id: ”primärvad” kan inte vara ett id. | primarvard',
  ]);
});

test('only spells out an id that is new', async () => {
  const [finding] = await checkWith(statement, 'id: vgr-', 'id: vgr-å-');
  expect(finding).toMatch(/^wrong-id: .* \| vgr-a-/);
});

test('says which kind an id is when it stands in the wrong field', async () => {
  expect(await checkWith(statement, '[primarvard]', '[dietist]')).toEqual([
    'reference-of-wrong-kind: ”dietist” är en profession, men här behövs en vårdnivå. | –',
  ]);
});

test('suggests the edition, and never the number of a neighbouring section', async () => {
  expect(await checkWith(statement, '2021#9.5', '2012#9.5')).toContain(
    'unknown-reference: Det finns inget avsnitt med id ”nvp-cancerrehabilitering/2012#9.5”. | nvp-cancerrehabilitering/2021#9.5',
  );
  expect(await checkWith(statement, '2021#9.5', '2021#9.6')).toEqual([
    'unknown-reference: Det finns inget avsnitt med id ”nvp-cancerrehabilitering/2021#9.6”. | –',
  ]);
});

test('suggests the region by its short name', async () => {
  const source = 'kallor/vgr-rmr-cancerrehabilitering.yaml';
  expect(await checkWith(source, 'region: vastra-gotaland', 'region: vgr')).toEqual([
    'unknown-reference: Det finns ingen region med id ”vgr”. | vastra-gotaland',
  ]);
});

test('suggests the page with its slashes', async () => {
  const need = 'behov/fatigue.mdx';
  expect(
    await checkWith(need, '(/regioner/vastra-gotaland/)', '(/regioner/vastra-gotland)'),
  ).toEqual([
    'broken-link: Det finns ingen sida på adressen /regioner/vastra-gotland. | /regioner/vastra-gotaland/',
  ]);
});

test('says the strength of the field beside the word of the text', async () => {
  expect(await checkWith(statement, 'vården utreder', 'vården ska utreda')).toEqual([
    'other-modal-in-text: Texten säger ”ska”, men styrkan är ”ansvar enligt rubriken”. | –',
  ]);
});
