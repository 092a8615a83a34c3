import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// What VS Code is told: the tasks, the spelling list and the extensions. That every schema is wired is told by
// check-content.test.ts.

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

interface Tasks {
  tasks: {
    label: string;
    detail: string;
    script?: string;
    command?: string;
    args?: string[];
    problemMatcher: unknown;
  }[];
  inputs: { id: string }[];
}

const { tasks, inputs } = json<Tasks>('.vscode/tasks.json');

test('every task runs a command that the project has, and asks only what it uses', () => {
  const { scripts } = json<{ scripts: Record<string, string> }>('package.json');
  const named = tasks.map(
    ({ script, command = '', args = [] }) =>
      script ?? /npm run (?:-s )?(\S+)/.exec([command, ...args].join(' '))![1]!,
  );
  expect(named.filter((name) => !scripts[name])).toEqual([]);
  for (const name of [
    'dev',
    'check:content',
    'ny',
    'ratta',
    'granska',
    'dra-tillbaka',
    'paverkan',
  ]) {
    expect(named).toContain(name);
  }
  const used = new Set(
    [...JSON.stringify(tasks).matchAll(/\$\{input:(\w+)\}/g)].map(([, id]) => id),
  );
  expect(inputs.map(({ id }) => id).toSorted()).toEqual([...used].toSorted());
});

test('a finding in the terminal becomes a mark at its line', () => {
  const task = tasks.find(({ command }) => command?.includes('check:content'))!;
  const { pattern } = task.problemMatcher as { pattern: [{ regexp: string }] };
  const line = 'content/ansvar/norra/fatigue.yaml:14:15  märkning  unknown-reference';
  const found = new RegExp(pattern[0].regexp).exec(line);
  expect(found?.slice(1, 4)).toEqual(['content/ansvar/norra/fatigue.yaml', '14', '15']);
});

test('the tasks that the handbook names are there', () => {
  const handbook = readFileSync('content/README.md', 'utf8');
  const sentence = /Kör uppgift_ finns [^:]+: ([^.]+)\./.exec(handbook)![1]!;
  const labels = tasks.map(({ label }) => label);
  expect(sentence.split(/, | och /).filter((name) => !labels.includes(name))).toEqual([]);
});

test('the spelling list has the words of the content as it is now', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ord-'));
  await cp('content', join(root, 'content'), { recursive: true });
  const glossary = join(root, 'content/ordlista.yaml');
  const { appendFileSync } = await import('node:fs');
  appendFileSync(
    glossary,
    '\n  - id: xyzit\n    term: xyzit\n    typ: ord\n    synonymer: [xyzitbehandling]\n',
  );
  execFileSync(process.execPath, [resolve('scripts/write-schemas.ts')], { cwd: root });
  const { path } = json<{ dictionaryDefinitions: [{ path: string }] }>('cspell.json')
    .dictionaryDefinitions[0];
  const words = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
  for (const word of [
    'xyzit',
    'xyzitbehandling',
    'fatigue',
    'kontaktsjuksköterska',
    'Sunderby',
    'AW019',
  ]) {
    expect(words).toContain(word);
  }
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => /\s/.test(word))).toEqual([]);
  await rm(root, { recursive: true });
}, 60_000);
