// Plain JavaScript without dependencies: this runs on whatever Node the machine has.
import { execFileSync } from 'node:child_process';

/** Whether the system's package manager is Debian's, and we may install with it. */
export function mayInstall() {
  return process.getuid?.() === 0 && canRun('apt-get', ['--version']);
}

/**
 * The shell command that installs packages of Debian.
 *
 * @param {string} packages with spaces between, and options before
 */
export const installing = (packages) =>
  `apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq ${packages}`;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell]
 */
export function canRun(command, args, shell = false) {
  try {
    execFileSync(command, args, { stdio: 'ignore', shell });
    return true;
  } catch {
    return false;
  }
}
