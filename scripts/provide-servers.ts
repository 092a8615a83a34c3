import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runStep } from './steps.mjs';

/** Debian's packages of the web servers that there are settings for. */
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2-bin', 'caddy'];

const programs = ['/usr/sbin/nginx', '/usr/sbin/apache2', '/usr/bin/caddy'];

/**
 * Installs the web servers that the settings are tried with, where that can disturb nobody: as the superuser of a
 * container, where no service starts by itself. Elsewhere the tests use what there is and name what they skip.
 */
export async function provideServers(): Promise<void> {
  if (programs.every((program) => existsSync(program))) return;
  const isContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');
  if (isContainer && hasApt()) {
    const apt = `apt-get update -q && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends ${packages.join(' ')}`;
    await runStep('Installerar webbservrar', 'sh', ['-c', apt]);
  }
  const missing = programs.filter((program) => !existsSync(program));
  if (missing.length > 0)
    console.log(`Hoppar över prov mot webbservrar som inte finns här: ${missing.join(', ')}.`);
}

function hasApt(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
