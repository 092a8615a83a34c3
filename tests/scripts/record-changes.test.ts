import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../scripts/check-folder.ts';
import { env, makeRepository } from './repository.ts';

const script = resolve('scripts/record-changes.ts');
let repository: Awaited<ReturnType<typeof makeRepository>>;

const andringar = (...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], {
    cwd: repository.folder,
    env,
    encoding: 'utf8',
  });

const change = (file: string, from: string, to: string) =>
  repository.change(`content/${file}`, from, to);

const list = (name: string) =>
  parse(readFileSync(join(repository.folder, 'content/andringar', `${name}.yaml`), 'utf8')) as {
    innehall: string;
    andringar: Record<string, unknown>[];
  };

beforeAll(async () => {
  repository = await makeRepository();
  repository.commit('The world as it was');
});

afterAll(() => repository.remove());

test('asks what to compare with while there is no list', () => {
  const { status, stderr } = andringar();
  expect(status).toBe(2);
  expect(stderr).toContain('--sedan');
});

test('writes the clinical change with how it was, and a list that passes the check', async () => {
  change(
    'ansvar/vastra-gotaland/fatigue.yaml',
    'Primärvården utreder trötthet',
    'Primärvården bör utreda trötthet inom 2 veckor',
  );
  change('ansvar/vastra-gotaland/fatigue.yaml', 'styrka: ansvar', 'styrka: bor');
  const { status, stdout } = andringar('--sedan', 'HEAD', '--datum', '2026-11-20');
  expect(stdout).toContain('kliniska ändringar');
  expect(status).toBe(0);
  const [first] = list('2026-11-20').andringar;
  expect(first).toMatchObject({
    vikt: 'klinisk',
    regioner: ['vastra-gotaland'],
    behov: ['fatigue'],
  });
  expect(JSON.stringify(list('2026-11-20'))).toContain('/behov/fatigue/vastra-gotaland/');
  const { findings } = await checkFolder(join(repository.folder, 'content'), '2026-11-22');
  expect(findings.filter(({ file }) => file.startsWith('andringar/'))).toEqual([]);
});

test('tells nothing twice', () => {
  expect(andringar().stdout).toContain('Inget har ändrats');
  expect(andringar('--kontroll').status).toBe(0);
});

test('goes on from the last list, wherever in the history its content is', () => {
  repository.commit('Another strength, with its list');
  change('sidor/om.mdx', 'titel: ', 'titel: Mer ');
  repository.commit('Words of a page');
  expect(andringar('--kontroll').status).toBe(1);
  const { status } = andringar('--datum', '2026-11-20');
  expect(status).toBe(0);
  expect(list('2026-11-20-b').andringar.map(({ vikt }) => vikt)).toEqual(['mindre']);
});
