import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toSbom, type PackageLock } from '../../../scripts/publish/sbom.ts';

const lock: PackageLock = {
  packages: {
    '': { version: '1.0.0', dependencies: { a: '1.0.0' }, devDependencies: { '@s/b': '2.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      integrity: 'sha512-AAEC',
      license: 'MIT',
      dependencies: { c: '^1.0.0' },
    },
    'node_modules/@s/b': { version: '2.0.0', dev: true, license: '(MIT OR ISC)' },
    'node_modules/a/node_modules/c': { version: '1.5.0', optional: true },
    'node_modules/c': { version: '3.0.0', dev: true },
  },
};

test('lists packages with checksum, licence and what they are for, and who needs whom', () => {
  const { components, dependencies } = JSON.parse(toSbom(lock));
  expect(components).toEqual([
    expect.objectContaining({
      group: '@s',
      name: 'b',
      scope: 'excluded',
      licenses: [{ expression: '(MIT OR ISC)' }],
    }),
    expect.objectContaining({
      name: 'a',
      purl: 'pkg:npm/a@1.0.0',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: '000102' }],
      licenses: [{ license: { id: 'MIT' } }],
    }),
    expect.objectContaining({ name: 'c', version: '1.5.0', scope: 'optional' }),
    expect.objectContaining({ name: 'c', version: '3.0.0', scope: 'excluded' }),
  ]);
  expect(dependencies).toContainEqual({ ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@1.5.0'] });
});

test('lists every package of the project once, without addresses, and the same each time', () => {
  const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock;
  const text = toSbom(own);
  expect(toSbom(own)).toBe(text);
  const sbom = JSON.parse(text);
  const refs = sbom.components.map((component: { 'bom-ref': string }) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs.length).toBeGreaterThan(300);
  expect(text.match(/https?:[^"]+/g)).toEqual(['http://cyclonedx.org/schema/bom-1.6.schema.json']);
  const known = new Set([sbom.metadata.component['bom-ref'], ...refs]);
  for (const { ref, dependsOn } of sbom.dependencies)
    for (const target of [ref, ...dependsOn]) expect(known).toContain(target);
});
