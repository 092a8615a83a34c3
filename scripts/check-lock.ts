import { readFileSync } from 'node:fs';
import { readOptions } from './options.ts';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  /** The real name, when the package is installed under another. */
  name?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

/**
 * What is wrong with a lock file, one line each. `npm install` can leave optional packages out when the registry
 * lacks them for some platform, and then `npm ci` refuses the file; an address in it would tie every clone to one
 * registry; a package without a checksum, from git or from a web address could change under us.
 */
export function faultsOfLock({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...missingDependencies(packages, path, entry),
    ...(entry.resolved ? [`${path}: en adress är inskriven (${entry.resolved})`] : []),
    ...(path && !entry.link && !entry.integrity ? [`${path}: kontrollsumma saknas`] : []),
    ...(entry.integrity && !/^sha512-/.test(entry.integrity)
      ? [`${path}: kontrollsumman är svagare än SHA-512`]
      : []),
    ...(path && entry.name && !path.endsWith(`node_modules/${entry.name}`)
      ? [`${path}: är ett annat paket, ${entry.name}, under det namnet`]
      : []),
    ...wanted(entry)
      .filter(([, range]) => /^(git|https?|file|github|npm|link|workspace):|\//.test(range))
      .map(([name, range]) => `${path || 'package.json'}: ${name} hämtas från ${range}`),
    ...(path === '' ? notExact(entry) : []),
  ]);
}

/** Packages that want to run something when they are installed have to be known, and refused, by name. */
export function unknownScripts({ packages }: Lock, allowed: Record<string, unknown>): string[] {
  return Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .filter((name) => allowed[name] !== false)
    .map(
      (name) => `${name}: vill köra något vid installationen; sätt det till false i allowScripts`,
    );
}

/** Settings that would let packages run something, or come from somewhere else than npm's own registry. */
export const faultsOfSettings = (npmrc: string): string[] => [
  ...(/^ignore-scripts\s*=\s*true$/m.test(npmrc) ? [] : ['.npmrc: ignore-scripts=true saknas']),
  ...npmrc
    .split('\n')
    .filter((line) => /registry\s*=(?!\s*https:\/\/registry\.npmjs\.org\/?\s*$)/.test(line))
    .filter((line) => !/^omit-lockfile-registry-resolved/.test(line))
    .map((line) => `.npmrc: paketen hämtas från ett annat register (${line})`),
];

function missingDependencies(
  packages: Lock['packages'],
  path: string,
  entry: LockedPackage,
): string[] {
  return wanted(entry)
    .filter(([name]) => !findPackage(packages, path, name))
    .map(([name]) => `${path || 'package.json'}: ${name} saknas i låsfilen`);
}

/** npm under an older Node silently chooses older versions for a range, so ours are written out. */
function notExact(root: LockedPackage): string[] {
  return wanted(root)
    .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
    .map(([name, range]) => `package.json: ${name} har inte en exakt version (${range})`);
}

const wanted = (entry: LockedPackage): [string, string][] =>
  Object.entries({
    ...entry.dependencies,
    ...entry.devDependencies,
    ...entry.optionalDependencies,
  });

/** Looks for a package as Node does: beside the one that wants it, then one folder up at a time. */
function findPackage(packages: Lock['packages'], from: string, name: string): boolean {
  for (let path = from; ;) {
    if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
    if (!path) return false;
    const last = path.lastIndexOf('node_modules/');
    path = last <= 0 ? '' : path.slice(0, last - 1);
  }
}

if (import.meta.main) {
  readOptions({ options: {} }, 'Inget är kontrollerat');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { allowScripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const faults = [
    ...[...faultsOfLock(lock), ...unknownScripts(lock, allowScripts)].map(
      (fault) => `package-lock.json: ${fault}`,
    ),
    ...faultsOfSettings(readFileSync('.npmrc', 'utf8')),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`Låsfilen: ${Object.keys(lock.packages).length} paket, ${faults.length} fel.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
