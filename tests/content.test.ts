import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../src/domain/schemas/index.ts';
import { loadContent } from '../src/reading/load-content.ts';

const templates = globSync('content/**/_mall*').map((path) => path.replaceAll('\\', '/'));

/** Where the template itself says that it should be copied, with a name in place of each "<…>". */
function proposedFile(template: string): string | undefined {
  const path = /Kopiera (?:filen )?till (\S+\.(?:yaml|mdx))/.exec(
    readFileSync(template, 'utf8'),
  )?.[1];
  return path?.replaceAll('<år>', '2025').replaceAll(/<[^>]+>/g, 'prov');
}

test.each(templates)('%s can be copied to the place it names', async (template) => {
  const file = proposedFile(template) ?? 'ingen-plats';
  const folder = await mkdtemp(join(tmpdir(), 'mall-'));
  try {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), readFileSync(template));
    const { findings, entries } = await loadContent(folder);
    expect(findings).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every folder where editors add files has a template', () => {
  const folders = Object.values(collections)
    .map(({ pattern }) => pattern.split('/')[0]!)
    .filter((folder) => !folder.includes('.'));
  // An edition is made from another edition, free pages are few, and a command writes what has changed.
  const without = ['vardprogram', 'sidor', 'andringar'];
  const missing = [...new Set(folders)].filter(
    (folder) =>
      !without.includes(folder) && !templates.some((path) => path.startsWith(`content/${folder}/`)),
  );
  expect(missing).toEqual([]);
});
