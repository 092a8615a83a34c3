import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, isUsable } from '../../scripts/set-up.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  mkdirSync(join(folder, 'node_modules'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const ownNode = `node_modules/node-${process.platform}-${process.arch}`;
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
  [ownNode]: { version: '26.10.0', optional: true },
};

function write(installed: object | string) {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  const copy = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), copy);
}

test('accepts an installation that lacks only packages for other platforms', () => {
  write({ 'node_modules/astro': { version: '7.3.4' }, [ownNode]: { version: '26.10.0' } });
  expect(isInstalled(folder)).toBe(true);
});

test('asks for an installation when a version in the lock has changed', () => {
  write({ 'node_modules/astro': { version: '7.3.3' }, [ownNode]: { version: '26.10.0' } });
  expect(isInstalled(folder)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'asks for an installation when our own Node did not come along',
  () => {
    write({ 'node_modules/astro': { version: '7.3.4' } });
    expect(isInstalled(folder)).toBe(false);
  },
);

test('asks for an installation after one that was interrupted', () => {
  expect(isInstalled(folder)).toBe(false);
  write('{ "packages": {');
  expect(isInstalled(folder)).toBe(false);
});

test('knows which Node runs TypeScript', () => {
  expect(['20.20.2', '22.17.9', '22.18.0', '24.0.0', '26.10.0'].map(isUsable)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
