import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canaryFaults } from '../../../scripts/guard/canary.ts';
import { missingFiles, missingRules } from '../../../scripts/guard/guard-findings.ts';
import { leastFiles } from '../../../scripts/guard/least-files.ts';
import { registeredRules } from '../../../src/checks/registered-rules.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { loadContent } from '../../../src/reading/load-content.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const command = scripts['check:content']!;

test('known bad content goes red with the command that is used, and sound content green', async () => {
  expect(await canaryFaults(command)).toEqual([]);
}, 60_000);

test.each([
  ['an exit code lost in a pipe', `sh -c '${command} "$@" | cat' --`],
  ['a failure that is waved through', `sh -c '${command} "$@" || true' --`],
  ['a command that checks nothing', 'node -e "" --'],
])(
  '%s is noticed',
  async (_what, swallowing) => {
    const faults = await canaryFaults(swallowing);
    expect(faults).toContain('regler: kommandot slutade med 0, inte 1.');
  },
  60_000,
);

test('no command of the project goes on after a failure', () => {
  for (const [name, line] of Object.entries(scripts)) {
    expect(line.replaceAll(' && ', ' '), name).not.toMatch(/[|;&]/);
  }
  expect(scripts['check']).toContain('npm run check:guard');
});

test('a rule that no longer runs is missed by name', () => {
  expect(missingRules(rules)).toEqual([]);
  expect(registeredRules.length).toBeGreaterThan(100);
  const found = missingRules(rules.slice(1));
  expect(found).toMatchObject([
    { rule: 'rule-missing', severity: 'error', params: { rule: rules[0]!.id } },
  ]);
});

test('a folder that is gone or has shrunk is missed', async () => {
  const { files } = await loadContent('content');
  expect(missingFiles(files, leastFiles)).toEqual([]);
  for (const folder of Object.keys(leastFiles)) {
    const left = files.filter((file) => !file.startsWith(`${folder}/`));
    expect(missingFiles(left, leastFiles), folder).toMatchObject([
      { rule: 'too-few-files', severity: 'error', params: { folder, count: 0 } },
    ]);
  }
  // Every folder of the content is watched; reviews may be none.
  const folders = new Set(files.flatMap((file) => (file.includes('/') ? file.split('/')[0] : [])));
  expect([...folders].filter((name) => !leastFiles[name!])).toEqual(['granskningar']);
});

test('a report is trusted only when it is whole, about this content, and without errors', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-'));
  const content = join(folder, 'innehall');
  const report = join(folder, 'rapport.json');
  const run = (script: string, ...options: string[]) =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...options, '--content', content], {
      encoding: 'utf8',
    });
  const judge = async (text: string | undefined) => {
    if (text === undefined) await rm(report, { force: true });
    else await writeFile(report, text);
    const { status, stdout } = run('judge-report', report);
    return { status, stdout };
  };
  try {
    await cp('tests/fixtures/minimal', content, { recursive: true });
    const { stdout: whole } = run('check-content', '--json', '--today', '2026-11-22');
    expect(await judge(whole)).toMatchObject({ status: 0 });
    for (const [text, words] of [
      [undefined, 'finns inte'],
      ['', 'avkortad'],
      ['null', 'avkortad'],
      [whole.slice(0, whole.length / 2), 'avkortad'],
      [JSON.stringify({ findings: [] }), 'avkortad'],
      [whole.replace(/"files": \d+/, '"files": 0'), 'ingenting har kontrollerats'],
    ] as const) {
      const { status, stdout } = await judge(text);
      expect(stdout).toContain(words);
      expect(status).toBe(1);
    }
    await appendFile(join(content, 'kva.yaml'), '# ändrad\n');
    expect(await judge(whole)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('ett annat innehåll') as string,
    });
    await writeFile(join(content, 'kva.yaml'), 'kodr: []\n');
    const { stdout: red } = run('check-content', '--json', '--today', '2026-11-22');
    expect(await judge(red)).toMatchObject({ status: 1 });
    expect((await judge(red)).stdout).toContain('1 fel');
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
