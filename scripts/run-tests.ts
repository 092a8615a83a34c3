import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { baseOfChange } from './impact/base-of-change.ts';
import { runStep } from './steps.mjs';
import { provideChromium } from './provide-chromium.ts';
import { provideServers } from './provide-servers.ts';

interface Count {
  passed: number;
  failed: number;
  /** What failed, by name, so that the end of a log tells it too. */
  names?: string[];
}

interface VitestFile {
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string }[];
}

interface PlaywrightSuite {
  specs: { ok: boolean; file: string; line: number; title: string }[];
  suites?: PlaywrightSuite[];
}

const folder = mkdtempSync(join(tmpdir(), 'vem-gor-vad-test-'));
const report = (name: string) => join(folder, `${name}.json`);
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: await provideChromium(),
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
};

await provideServers();

/** One step that passes or fails as a whole. */
async function step(label: string, args: string[]): Promise<Count> {
  const { code } = await runStep(label, process.execPath, args, { env });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, names: [label] };
}

/**
 * A test runner that counts its own tests in a report. Fails closed: a runner that ends badly, leaves no report or
 * finds no tests counts as a failure even if no single test says so.
 */
async function suite(
  label: string,
  args: string[],
  read: () => Count,
  extra: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const { code } = await runStep(label, process.execPath, args, {
    env: { ...env, ...extra },
    output: 'shown',
  });
  const count = readOr(read, { passed: 0, failed: 1, names: [`${label}: ingen rapport`] });
  const blind = count.passed + count.failed === 0 || (code !== 0 && count.failed === 0);
  return blind
    ? { ...count, failed: count.failed + 1, names: [`${label}: slutade med kod ${code}`] }
    : count;
}

function readOr<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function readVitest(): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    readFileSync(report('vitest'), 'utf8'),
  );
  const names = (testResults as VitestFile[])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      // A file that could not be loaded has no tests to fail, and counts as one.
      return failed.length > 0 ? failed.map(({ fullName }) => `${file}: ${fullName}`) : [file];
    });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, names.length), names };
}

function readPlaywright(): Count {
  const { stats, suites } = JSON.parse(readFileSync(report('playwright'), 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    names: failedSpecs(suites),
  };
}

function failedSpecs(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`),
    ...failedSpecs(inner),
  ]);
}

/** On a build server, what the change does clinically is part of the log. It is for people to judge, and never fails. */
async function showImpact(): Promise<void> {
  if (!process.env.CI) return;
  const base = await baseOfChange(process.env);
  if (base === undefined)
    return console.log('Påverkan: visas inte, eftersom historiken inte finns här.');
  await runStep('Påverkan', process.execPath, ['scripts/impact.ts', base], {
    env,
    output: 'shown',
  });
}

const counts: Count[] = [];
counts.push(await step('Typer', ['node_modules/@astrojs/check/bin/astro-check.js']));
counts.push(await step('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']));
counts.push(await step('Låsfil', ['scripts/check-lock.ts']));
counts.push(await step('Vakten', ['scripts/check-guard.ts']));
counts.push(await step('Innehåll', ['scripts/check-content.ts']));
await showImpact();
counts.push(
  await suite(
    'Enhetstester',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report('vitest')}`,
    ],
    readVitest,
  ),
);

const build = await step('Bygge', ['scripts/build.ts']);
counts.push(build);
if (build.failed === 0) {
  counts.push(
    await suite(
      'Webbläsartester',
      ['node_modules/playwright/cli.js', 'test', '--reporter=list,json'],
      readPlaywright,
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright') },
    ),
  );
} else {
  console.error('Webbläsartester: inte körda, eftersom bygget inte gick.');
  counts.push({ passed: 0, failed: 1, names: ['Webbläsartester: inte körda'] });
}
rmSync(folder, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const name of counts.flatMap(({ names = [] }) => names)) console.log(`Föll: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
