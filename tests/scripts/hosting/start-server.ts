import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../scripts/free-port.ts';
import { exampleHosting } from '../../../scripts/hosting/hosting.ts';
import { settingsFiles } from '../../../scripts/hosting/settings.ts';
import { readManifest, liveVersion } from '../../../scripts/publish/version.ts';
import { toMoved } from '../../../scripts/hosting/moved.ts';
import { createSiteServer } from '../../../scripts/serve.ts';

export interface Started {
  port: number;
  /** What the server wrote, for a test that fails. */
  log(): string;
  stop(): Promise<void>;
}

interface Place {
  /** The folder that was published to. */
  target: string;
  base: string;
  /** An empty folder for settings and everything the server writes. */
  work: string;
}

const has = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const nginx = ['/usr/sbin/nginx', 'nginx'].find((command) => has(command, '-v'));
const apache = ['/usr/sbin/apache2', '/usr/sbin/httpd'].find((command) => has(command, '-v'));
const caddy = ['/usr/bin/caddy', 'caddy'].find((command) => has(command, 'version'));
const apacheModules = '/usr/lib/apache2/modules';

/** Brotli is a module of its own, which a machine with nginx may lack. */
export const nginxHasBrotli = existsSync(
  '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf',
);

/** The servers of the house and those that this machine has, by name; undefined for one it lacks. */
export const servers: Record<string, ((place: Place) => Promise<Started>) | undefined> = {
  'scripts/serve.ts': startOwn,
  nginx: nginx ? startNginx : undefined,
  Apache: apache ? startApache : undefined,
  Caddy: caddy ? startCaddy : undefined,
};

async function startOwn({ target, base }: Place): Promise<Started> {
  const { former } = readManifest(target, liveVersion(target)!);
  const folder = join(target, 'aktuell/webb', base);
  const server = createSiteServer({ folder, base, moved: toMoved(former, base) });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    port: (server.address() as AddressInfo).port,
    log: () => '',
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Writes the settings as the repository has them, for another folder and base. */
function writeSettings({ target, base, work }: Place, change: (text: string) => string): void {
  for (const { path, text } of settingsFiles({ ...exampleHosting, folder: target, base })) {
    const file = join(work, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(text));
  }
}

export async function startNginx(place: Place): Promise<Started> {
  const port = await freePort();
  writeSettings(place, (text) =>
    forNginx(text, place.work).replace('listen 8080', `listen 127.0.0.1:${port}`),
  );
  return start(nginx!, ['-c', join(place.work, 'nginx/container.conf')], port);
}

/** nginx with https, on two ports; the second answers plain requests. */
export async function startNginxWithHttps(place: Place): Promise<Started & { plain: number }> {
  const [port, plain] = [await freePort(), await freePort()];
  writeSettings(place, (text) =>
    forNginx(text, place.work)
      .replaceAll(/ *listen \[::\].*\n/g, '')
      .replace('listen 80;', `listen 127.0.0.1:${plain};`)
      .replace('listen 443', `listen 127.0.0.1:${port}`)
      .replaceAll(`/etc/ssl/${exampleHosting.host}/`, `${place.work}/`),
  );
  const key = [
    '-keyout',
    join(place.work, 'privkey.pem'),
    '-out',
    join(place.work, 'fullchain.pem'),
  ];
  const subject = ['-days', '1', '-nodes', '-subj', `/CN=${exampleHosting.host}`];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...key, ...subject]);
  const main = join(place.work, 'nginx.conf');
  writeFileSync(
    main,
    `include /etc/nginx/modules-enabled/*.conf; daemon off; pid ${place.work}/nginx.pid; error_log stderr;
events {} http { access_log off; client_body_temp_path ${place.work}/body; include ${place.work}/nginx/webbplats.conf; }`,
  );
  return { ...(await start(nginx!, ['-c', main], port)), plain };
}

const forNginx = (text: string, work: string): string =>
  text
    .replaceAll('/etc/nginx/vem-gor-vad/', `${work}/nginx/`)
    .replaceAll(/ \/tmp\/(nginx[\w.-]+);/g, ` ${work}/tmp-$1;`)
    .replace(/brotli_static on;.*/, (line) => (nginxHasBrotli ? line : ''));

async function startApache(place: Place): Promise<Started> {
  const port = await freePort();
  writeSettings(place, (text) => text);
  const modules = [
    ...['mpm_event', 'authz_core', 'headers', 'rewrite', 'mime', 'dir', 'alias', 'allowmethods'],
    // What a server usually has beside, and what would list folders if it were let.
    ...['autoindex', 'negotiation', 'deflate'],
  ];
  const main = join(place.work, 'apache.conf');
  writeFileSync(
    main,
    `${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
ServerRoot "${place.work}"
ServerName localhost
PidFile "${place.work}/apache.pid"
DefaultRuntimeDir "${place.work}"
ErrorLog "${place.work}/error.log"
Listen 127.0.0.1:${port}
TraceEnable Off
ServerTokens Prod
TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
<VirtualHost *:${port}>
  Include "${place.work}/apache/plats.conf"
</VirtualHost>
`,
  );
  return start(apache!, ['-D', 'FOREGROUND', '-f', main], port);
}

async function startCaddy(place: Place): Promise<Started> {
  const port = await freePort();
  writeSettings(place, (text) =>
    text
      .replace(/^{$/m, '{\n\tadmin off\n\tauto_https off')
      .replace(
        new RegExp(`^${exampleHosting.host} {`, 'm'),
        `http://127.0.0.1:${port}, http://localhost:${port} {`,
      ),
  );
  return start(
    caddy!,
    ['run', '--config', join(place.work, 'caddy/Caddyfile'), '--adapter', 'caddyfile'],
    port,
    {
      HOME: place.work,
      XDG_DATA_HOME: place.work,
      XDG_CONFIG_HOME: place.work,
    },
  );
}

/** Starts a server and waits until it answers. */
async function start(
  command: string,
  args: string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(command, args, { stdio: 'pipe', env: { ...process.env, ...env } });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${log}`);
    if (await isOpen(port)) return { port, log: () => log, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${command} does not answer: ${log}`);
}

async function isOpen(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true));
    socket.on('error', () => done(false)).on('connect', () => socket.destroy());
  });
}
