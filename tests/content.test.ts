import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../src/domain/schemas/index.ts';
import { trialKinds } from '../src/domain/schemas/search-trial.ts';
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

test('the search is tried with enough questions, of every kind', async () => {
  const { entries } = await loadContent('content');
  const trials = entries.flatMap((entry) => (entry.kind === 'searchTrial' ? [entry.data] : []));
  const own = trials.filter((data) => 'isBlind' in data && !data.isBlind);
  expect(own.length).toBeGreaterThanOrEqual(150);
  expect(trials.length - own.length).toBeGreaterThanOrEqual(90);
  const kinds = new Set(own.flatMap((data) => ('kind' in data ? [data.kind] : [])));
  expect(trialKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});
