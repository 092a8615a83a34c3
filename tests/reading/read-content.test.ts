import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadContent } from '../../src/reading/load-content.ts';
import { decode, readContent } from '../../src/reading/read-content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prov-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads files in the same order whatever the disk says, and says where each belongs', async () => {
  await mkdir(join(folder, 'regioner'));
  for (const name of ['regioner/b.yaml', 'kva.yaml', 'regioner/a.yaml', 'regioner/_mall.yaml']) {
    await writeFile(join(folder, name), 'a: 1\n');
  }
  const { sources } = readContent(folder);
  expect(sources.map(({ file, collection }) => `${collection} ${file}`)).toEqual([
    'kva kva.yaml',
    'regioner regioner/a.yaml',
    'regioner regioner/b.yaml',
  ]);
});

test('never follows a link, neither to a file nor to a folder', async () => {
  await writeFile(join(folder, 'kva.yaml'), 'koder: []\n');
  await symlink('/etc', join(folder, 'regioner'));
  await symlink('/etc/passwd', join(folder, 'lankar.yaml'));
  const { sources, findings } = readContent(folder);
  expect(sources.map(({ file }) => file)).toEqual(['kva.yaml']);
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'symlink lankar.yaml',
    'symlink regioner',
  ]);
});

test('says that a missing folder has no content', async () => {
  const { findings } = await loadContent(join(folder, 'finns-inte'));
  expect(findings).toMatchObject([{ rule: 'no-content', severity: 'error' }]);
});

test('gives lines that an editor can count, also with line ends from Windows', () => {
  const { text, findings } = decode('a.yaml', bytes('a: 1\r\nb: 2\r\n'));
  expect(text).toBe('a: 1\nb: 2\n');
  expect(findings).toMatchObject([{ rule: 'windows-line-ends', params: { kind: 'all' } }]);
});

test('tells the one odd line end from a whole file of them', () => {
  const { findings } = decode('a.yaml', bytes('a: 1\nb: 2\r\nc: 3\n'));
  expect(findings).toMatchObject([
    { rule: 'windows-line-ends', line: 2, params: { kind: 'mixed' } },
  ]);
});

test('points at the first letter that is not UTF-8', () => {
  const { text, findings } = decode('a.yaml', Uint8Array.of(97, 10, 98, 0xe5, 10));
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'not-utf8', line: 2, column: 2 }]);
});

test('reports one invisible letter for each line that has any', () => {
  const { findings } = decode('a.yaml', bytes('a\u200b\u200b\nb\u202e\nc\u00a0d\n'));
  expect(findings.map(({ line, params }) => `${line} ${params['code']}`)).toEqual([
    '1 U+200B',
    '2 U+202E',
  ]);
});
