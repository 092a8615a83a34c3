// Plain JavaScript without dependencies: this runs on whatever Node the machine has, before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canRun } from './apt.mjs';
import { nodePackage, provideNode } from './own-node.mjs';
import { giveUp, runStep } from './steps.mjs';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes the clone ready: installs what the lock file says unless it is installed already, and finds a Node that can
 * run the project. Ends the process with one line when that is not possible.
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to use, and the environment for its steps
 */
export async function setUp() {
  if (!isInstalled(projectFolder)) await install();
  const node = await provideNode(projectFolder);
  const path = [dirname(node), join(projectFolder, 'node_modules', '.bin'), process.env.PATH];
  return {
    node,
    env: { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
  };
}

/**
 * Whether node_modules holds what package-lock.json says. npm writes its own copy of the lock when an installation
 * is complete, so an interrupted installation, and a lock that has changed since, both count as not installed.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  const ownNode = nodePackage();
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages belong to other platforms when they are missing – except our own Node.
    if (!found) return Boolean(optional) && path !== `node_modules/${ownNode}`;
    return found.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  const windows = process.platform === 'win32';
  if (!canRun('npm', ['--version'], windows)) {
    giveUp(
      'npm saknas. Installera Node.js (version 20 eller senare), som npm följer med: https://nodejs.org/',
    );
  }
  const { code } = await runStep(
    'Installerar programpaket (npm ci)',
    'npm',
    ['ci', '--ignore-scripts', '--no-progress'],
    {
      cwd: projectFolder,
      shell: windows,
    },
  );
  if (code !== 0) giveUp('Programpaketen kunde inte installeras. Meddelandet från npm står ovan.');
}
