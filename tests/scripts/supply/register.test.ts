import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeAudit, type Audit } from '../../../scripts/supply/judge-audit.ts';
import {
  readLock,
  readRegister,
  readRules,
  toRules,
  today,
} from '../../../scripts/supply/read-rules.ts';
import { faultsOfSupply, toRegister } from '../../../scripts/supply/register.ts';

const day = '2026-11-22';
const rules = { licences: ['MIT'], read: {}, exceptions: [] };
const lock = (license = 'MIT') => ({
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', license } },
});
const register = (published: string | null, licence = 'MIT') => ({
  'a@1.0.0': { licence, published },
});
const exception = (about: string, until: string) => ({
  about,
  owner: 'Ägare',
  reason: 'Skäl',
  until,
});

test('the packages of the project are registered, with licences that it may use', () => {
  expect(faultsOfSupply(readLock(), readRegister(), readRules(), today())).toEqual([]);
});

test('a package that is not registered, or no longer used, stops the check', () => {
  expect(faultsOfSupply(lock(), {}, rules, day)).toEqual([
    expect.stringContaining('a@1.0.0: står inte i paket/register.json'),
  ]);
  const more = { ...register(null), 'b@2.0.0': { licence: 'MIT', published: null } };
  expect(faultsOfSupply(lock(), more, rules, day)).toEqual([
    expect.stringContaining('b@2.0.0: finns inte längre'),
  ]);
});

test('a licence that is not on the list, or has changed, stops the check', () => {
  expect(faultsOfSupply(lock('SSPL-1.0'), register(null, 'SSPL-1.0'), rules, day)).toEqual([
    'a@1.0.0: licensen SSPL-1.0 står inte i paket/regler.yaml.',
  ]);
  expect(faultsOfSupply(lock('SSPL-1.0'), register(null), rules, day)).toHaveLength(2);
});

test('a version younger than seven days stops the check, until an exception that has not ended', () => {
  const faults = (published: string | null, exceptions: ReturnType<typeof exception>[] = []) =>
    faultsOfSupply(lock(), register(published), { ...rules, exceptions }, day);
  expect(faults('2026-11-16')).toEqual([expect.stringContaining('publicerades 2026-11-16')]);
  expect(faults('2026-11-15')).toEqual([]);
  expect(faults(null)).toEqual([]);
  expect(faults('2026-11-20', [exception('a@1.0.0', day)])).toEqual([]);
  expect(faults('2026-11-20', [exception('a@1.0.0', '2026-11-21')])).toEqual([
    expect.stringContaining('publicerades 2026-11-20'),
    'a@1.0.0: undantaget gick ut 2026-11-21 (Ägare).',
  ]);
});

test('what is known of when a package was published follows with it', () => {
  expect(toRegister(lock(), register('2026-01-01'))).toEqual(register('2026-01-01'));
});

test('an exception without owner, reason or last day is refused', () => {
  const text = (rest: string) =>
    `licenser: [MIT]\nlasta: {}\nundantag:\n  - galler: a@1.0.0\n${rest}`;
  expect(() => toRules(text(`    agare: Webb\n    skal: Ett skäl\n`))).toThrow();
  expect(() => toRules(text(`    skal: Ett skäl\n    galler-till: '2027-01-01'\n`))).toThrow();
  expect(
    toRules(text(`    agare: Webb\n    skal: Ett skäl\n    galler-till: '2027-01-01'\n`))
      .exceptions,
  ).toHaveLength(1);
});

const audit = (severity: 'moderate' | 'critical'): Audit => ({
  vulnerabilities: {
    a: { via: [{ url: 'https://github.com/advisories/GHSA-aaaa-bbbb', title: 'Brist', severity }] },
    b: { via: ['a'] },
  },
});

test('a known critical vulnerability stops, a moderate is told, and an exception ends with its day', () => {
  expect(judgeAudit(audit('critical'), [], day).faults).toEqual([
    'a: GHSA-aaaa-bbbb, critical: Brist',
  ]);
  expect(judgeAudit(audit('moderate'), [], day)).toMatchObject({ faults: [], remarks: [/./] });
  const until = (last: string) =>
    judgeAudit(audit('critical'), [exception('GHSA-aaaa-bbbb', last)], day).faults.length;
  expect([until(day), until('2026-11-21')]).toEqual([0, 1]);
});

test('an audit that cannot run says so, and does not look like one that found nothing', () => {
  // A registry that nobody answers for.
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
  };
  let failed: { status?: number; stderr?: string } = {};
  try {
    execFileSync(process.execPath, ['scripts/audit.ts'], { env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    failed = error as typeof failed;
  }
  expect(failed.status).toBe(2);
  expect(failed.stderr).toContain('kunde inte köras');
});

/** The environment without the settings that npm hands on to what it runs: under `npm test` they would be this project's. */
const withoutNpmSettings = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_config_')),
  );

/** Installs a package of our own that has a script for after its installation; true when the script ran. */
function scriptRuns(withSettings: boolean): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  try {
    const marker = join(folder, 'markering');
    mkdirSync(join(folder, 'dep'));
    const write = (file: string, content: object) =>
      writeFileSync(join(folder, file), JSON.stringify(content));
    write('dep/package.json', {
      name: 'dep',
      version: '1.0.0',
      scripts: { postinstall: `node -e "require('fs').writeFileSync('${marker}', '')"` },
    });
    execFileSync('npm', ['pack', './dep', '--silent'], { cwd: folder, stdio: 'ignore' });
    write('package.json', {
      name: 'x',
      version: '1.0.0',
      dependencies: { dep: 'file:dep-1.0.0.tgz' },
    });
    if (withSettings) cpSync('.npmrc', join(folder, '.npmrc'));
    execFileSync('npm', ['install', '--offline', '--no-audit'], {
      cwd: folder,
      env: withoutNpmSettings(),
      stdio: 'ignore',
    });
    expect(existsSync(join(folder, 'node_modules/dep'))).toBe(true);
    return existsSync(marker);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a package cannot run anything when it is installed', () => {
  expect([scriptRuns(false), scriptRuns(true)]).toEqual([true, false]);
}, 60_000);
