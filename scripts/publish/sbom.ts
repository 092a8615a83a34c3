import { createHash } from 'node:crypto';

interface LockedPackage {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The parts of `package-lock.json` that a list of contents is made of. */
export interface PackageLock {
  name?: string;
  version?: string;
  packages: Record<string, LockedPackage>;
}

/**
 * What the site is built with, as CycloneDX 1.6: name, version, licence and checksum of each package, and who needs
 * whom. The same lock file gives the same text. No address of any registry is in it.
 */
export function toSbom({ packages }: PackageLock): string {
  const root = packages[''] as LockedPackage & { name?: string };
  const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
  const components = new Map(
    installed.map(([path, entry]) => [refOf(path, entry), toComponent(path, entry)]),
  );
  const name = root.name ?? 'webbplats';
  const rootRef = `${name}@${root.version ?? '0'}`;
  const needs = new Map<string, Set<string>>([[rootRef, new Set()]]);
  for (const [path, entry] of [['', root] as const, ...installed]) {
    const ref = path === '' ? rootRef : refOf(path, entry);
    const needed = needs.get(ref) ?? new Set<string>();
    for (const target of neededBy(packages, path, entry)) needed.add(target);
    needs.set(ref, needed);
  }
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(packages))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': rootRef,
        name,
        ...(root.version && { version: root.version }),
      },
    },
    components: [...components.values()].sort(byRef),
    dependencies: [...needs]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

const byRef = (a: { 'bom-ref': string }, b: { 'bom-ref': string }): number =>
  a['bom-ref'] < b['bom-ref'] ? -1 : 1;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** The package URL, which names a package the same way in every program. */
const refOf = (path: string, { version = '0' }: LockedPackage): string =>
  `pkg:npm/${nameOf(path).replace(/^@/, '%40')}@${version}`;

function toComponent(path: string, entry: LockedPackage) {
  const [scope, short] = /^(@[^/]+)\/(.+)$/.exec(nameOf(path))?.slice(1) ?? [];
  return {
    type: 'library',
    'bom-ref': refOf(path, entry),
    ...(scope && { group: scope }),
    name: short ?? nameOf(path),
    version: entry.version ?? '0',
    // Nothing of what is only used for tests and checks reaches a reader.
    scope: entry.dev ? 'excluded' : entry.optional || entry.devOptional ? 'optional' : 'required',
    ...(entry.integrity && { hashes: toHashes(entry.integrity) }),
    ...(entry.license && { licenses: [toLicense(entry.license)] }),
    purl: refOf(path, entry),
  };
}

const algorithms: Record<string, string> = { sha512: 'SHA-512', sha256: 'SHA-256', sha1: 'SHA-1' };

const toHashes = (integrity: string) =>
  integrity.split(/\s+/).flatMap((part) => {
    const [algorithm = '', value = ''] = part.split(/-(.*)/s);
    const alg = algorithms[algorithm];
    return alg ? [{ alg, content: Buffer.from(value, 'base64').toString('hex') }] : [];
  });

/** One licence by its SPDX name, or an expression of several. */
const toLicense = (license: string) =>
  /^[A-Za-z0-9.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };

function neededBy(
  packages: PackageLock['packages'],
  path: string,
  { dependencies, devDependencies, optionalDependencies }: LockedPackage,
): string[] {
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return names.flatMap((name) => {
    const found = findPackage(packages, path, name);
    return found && packages[found] ? [refOf(found, packages[found])] : [];
  });
}

/** Looks for a package as Node does: beside the one that wants it, then one folder up at a time. */
function findPackage(
  packages: PackageLock['packages'],
  from: string,
  name: string,
): string | undefined {
  for (let path = from; ;) {
    const candidate = `${path ? `${path}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!path) return undefined;
    const last = path.lastIndexOf('node_modules/');
    path = last <= 0 ? '' : path.slice(0, last - 1);
  }
}

/** A UUID that follows from a text, in the shape of version 5. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
