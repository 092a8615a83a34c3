import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  faultsOfLock,
  faultsOfSettings,
  unknownScripts,
  type Lock,
} from '../../scripts/check-lock.ts';

const integrity = 'sha512-x';

test('finds a weak checksum, and a package that goes by the name of another', () => {
  const lock: Lock = {
    packages: {
      '': { dependencies: { a: 'npm:other@1.0.0' } },
      'node_modules/a': { name: 'other', integrity: 'sha1-x' },
    },
  };
  expect(faultsOfLock(lock)).toEqual([
    'package.json: a hämtas från npm:other@1.0.0',
    'package.json: a har inte en exakt version (npm:other@1.0.0)',
    'node_modules/a: kontrollsumman är svagare än SHA-512',
    'node_modules/a: är ett annat paket, other, under det namnet',
  ]);
});

test('finds a package that wants to run something when it is installed, unless it is refused by name', () => {
  const lock: Lock = {
    packages: { 'node_modules/x/node_modules/a': { integrity, hasInstallScript: true } },
  };
  expect(unknownScripts(lock, {})).toHaveLength(1);
  expect(unknownScripts(lock, { a: true })).toHaveLength(1);
  expect(unknownScripts(lock, { a: false })).toEqual([]);
});

test('finds settings that let packages run something, or that lead to another registry', () => {
  expect(faultsOfSettings(readFileSync('.npmrc', 'utf8'))).toEqual([]);
  expect(faultsOfSettings('save-exact=true\n')).toEqual(['.npmrc: ignore-scripts=true saknas']);
  const other = ['registry=https://paket.exempel.se/', '@x:registry = http://registry.npmjs.org/'];
  for (const line of other)
    expect(faultsOfSettings(`ignore-scripts=true\n${line}\n`)).toHaveLength(1);
});

test('finds nothing wrong with the lock of the project', () => {
  expect(faultsOfLock(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
});

test('finds an optional package that the registry lacked for another platform', () => {
  const lock: Lock = {
    packages: {
      '': { dependencies: { tool: '1.0.0' } },
      'node_modules/tool': { integrity, optionalDependencies: { 'tool-darwin': '1.0.0' } },
    },
  };
  expect(faultsOfLock(lock)).toEqual(['node_modules/tool: tool-darwin saknas i låsfilen']);
});

test('looks for a dependency in the folders above the package that wants it', () => {
  const lock: Lock = {
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { integrity, dependencies: { b: '^1.0.0' } },
      'node_modules/a/node_modules/b': { integrity, dependencies: { c: '^1.0.0' } },
      'node_modules/c': { integrity },
    },
  };
  expect(faultsOfLock(lock)).toEqual([]);
});

test('finds addresses, missing checksums, other sources and ranges', () => {
  const lock: Lock = {
    packages: {
      '': { dependencies: { a: '^1.0.0', b: 'git+https://example.org/b.git' } },
      'node_modules/a': { integrity, resolved: 'https://registry.example.org/a.tgz' },
      'node_modules/b': {},
    },
  };
  expect(faultsOfLock(lock)).toEqual([
    'package.json: b hämtas från git+https://example.org/b.git',
    'package.json: a har inte en exakt version (^1.0.0)',
    'package.json: b har inte en exakt version (git+https://example.org/b.git)',
    'node_modules/a: en adress är inskriven (https://registry.example.org/a.tgz)',
    'node_modules/b: kontrollsumma saknas',
  ]);
});
