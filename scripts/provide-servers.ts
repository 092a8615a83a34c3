import { existsSync } from 'node:fs';
import { installing, mayInstall } from './apt.mjs';
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
  if (mayInstall() && !existsSync('/run/systemd/system')) {
    const apt = installing(`--no-install-recommends ${packages.join(' ')}`);
    await runStep('Installerar webbservrar', 'sh', ['-c', `export RUNLEVEL=1; ${apt}`]);
  }
  const missing = programs.filter((program) => !existsSync(program));
  if (missing.length > 0)
    console.log(`Hoppar över prov mot webbservrar som inte finns här: ${missing.join(', ')}.`);
}
