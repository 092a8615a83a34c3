import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = ['.github/workflows/kontroll.yml', '.gitlab-ci.yml'];
const scheduled = '.github/workflows/lankar.yml';
const all = [...workflows, scheduled, ...globSync('publicering/*/{publicera.yml,.gitlab-ci.yml}')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Every value of a key, wherever in the file it stands. */
function valuesOf(file: string, key: string): unknown[] {
  const found: unknown[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === key) found.push(child);
      walk(child);
    }
  };
  walk(parse(readFileSync(file, 'utf8')));
  return found;
}

const linesOf = (file: string): string[] =>
  [...valuesOf(file, 'run'), ...valuesOf(file, 'script')]
    .flat()
    .flatMap((text) => String(text).split('\n'));

test.each(all)('%s runs commands that exist', (file) => {
  const lines = linesOf(file);
  const called = lines.flatMap((line) => /npm run (?:-s )?([a-z:-]+)/.exec(line)?.[1] ?? []);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(all)('%s installs from the lock file and runs nobody else’s scripts', (file) => {
  for (const line of linesOf(file).filter((text) => /npm (ci|install|i)\b/.test(text)))
    expect(line).toContain('npm ci --ignore-scripts');
});

test.each(all)('%s uses actions by commit, never by a tag that can move', (file) => {
  for (const action of valuesOf(file, 'uses')) expect(action).toMatch(/@[0-9a-f]{40}$/);
});

test.each(workflows)(
  '%s never swallows what failed, and cannot write to the repository',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /\|\| *true|continue-on-error|allow_failure|: write\b|secrets\./,
    );
    expect(valuesOf(file, 'on').flatMap((on) => Object.keys(on as object))).not.toContain(
      'pull_request_target',
    );
  },
);

test.each(workflows)(
  '%s checks proposed content with the tools of the branch it goes into',
  (file) => {
    const lines = linesOf(file).join('\n');
    expect(lines.indexOf('rm -rf content')).toBeGreaterThan(-1);
    expect(lines.indexOf('-- content')).toBeLessThan(lines.indexOf('check:content'));
  },
);

test('every change outside the content runs all tests on GitLab', () => {
  const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as {
    kod: { rules: { changes: { paths: string[] } }[] };
  };
  const [inRoot, below] = gitlab.kod.rules[0]!.changes.paths;
  const named = /^\{(.+)\}\/\*\*\/\*$/.exec(below!)![1]!.split(',');
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  const folders = new Set(files.flatMap((file) => (file.includes('/') ? file.split('/')[0]! : [])));
  expect(inRoot).toBe('*');
  expect([...folders].filter((folder) => folder !== 'content' && !named.includes(folder))).toEqual(
    [],
  );
});

test('the job that asks other sites cannot write, and the one that writes runs no code of the project', () => {
  interface Job {
    permissions?: Record<string, string>;
    steps?: { run?: string }[];
    script?: string[];
  }
  const { permissions, jobs } = parse(readFileSync(scheduled, 'utf8')) as {
    permissions: object;
    jobs: Record<string, Job>;
  };
  expect(permissions).toEqual({});
  const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, Job>;
  const runsCode = (text: string) => /^(npm|npx|node)\b/m.test(text);
  for (const { permissions: rights = {}, steps = [] } of Object.values(jobs)) {
    const text = steps.map(({ run = '' }) => run).join('\n');
    expect(runsCode(text)).toBe(!Object.values(rights).includes('write'));
  }
  expect(jobs['prova']?.permissions).toEqual({ contents: 'read' });
  for (const name of ['lankar', 'foresla-lankar']) {
    const text = gitlab[name]!.script!.join('\n');
    expect(runsCode(text)).toBe(!text.includes('LANKAR_TOKEN'));
  }
});

test('the check of links out is no part of the build', () => {
  expect(readFileSync('scripts/build.ts', 'utf8')).not.toContain('check-links-out');
  expect(scripts['test']).not.toContain('lankar');
});
