import { closeSync, createReadStream, existsSync, fstatSync, openSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { toMoved, type Moved } from './hosting/moved.ts';
import {
  caching,
  cachingOf,
  codings,
  contentSecurityPolicy,
  contentTypeOf,
  isCompressible,
  methods,
  securityHeaders,
} from './hosting/rules.ts';
import { readOptions } from './options.ts';
import { readSeal, sealOf } from './publish/seal.ts';
import { siteBase } from './site-address.ts';

export { contentSecurityPolicy };

export interface Site {
  /** The folder with the built site. */
  folder: string;
  /** Where the site lies on its host, with slashes at both ends: `/` or `/vagar/cancerrehabilitering/`. */
  base: string;
  /** Former addresses, for 301 and 410. */
  moved?: Moved;
}

/** A server for a folder of static files, as strict as the hosts the site is meant for. */
export function createSiteServer(site: Site): Server {
  return createServer((request, response) => {
    try {
      answer(site, request, response);
    } catch {
      send(response, 500, 'Servern kunde inte läsa filen.');
    }
  });
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (!methods.includes(request.method ?? '')) {
    response.setHeader('allow', methods.join(', '));
    return send(response, 405, 'Här går det bara att läsa.');
  }
  const path = toPath(request.url ?? '/');
  if (path === undefined) return send(response, 400, 'Adressen går inte att tolka.');
  if (`${path}/` === site.base) return redirect(response, site.base);
  if (!path.startsWith(site.base) || isNoAddress(path)) return notFound(site, request, response);

  const to = site.moved?.moved.get(path);
  if (to !== undefined) return redirect(response, to);
  const rest = path.slice(site.base.length);
  if (site.moved?.removed.has(path)) return removed(site, rest, request, response);
  // A page has one address.
  if (/(^|\/)index\.html$/.test(path)) return redirect(response, encodeURI(path.slice(0, -10)));
  const file = resolveInside(site.folder, rest);
  if (!file) return notFound(site, request, response);
  if (!isFolder(file)) return sendFile(site, request, response, 200, file);
  // Relative links on a page only work when its address ends with a slash.
  if (!path.endsWith('/')) return redirect(response, `${encodeURI(path)}/`);
  sendFile(site, request, response, 200, join(file, 'index.html'));
}

/** Hidden files, the compressed copies under names of their own, the page for errors, and doubled slashes. */
const isNoAddress = (path: string): boolean =>
  /\/\.|\/\/|\/404\.html$/.test(path) || codings.some(({ ending }) => path.endsWith(ending));

/** The decoded path of a request, or undefined when it is not one. */
function toPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file an address means, or undefined when it would lie outside the folder. */
function resolveInside(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  const file = resolve(root, normalize(`./${path}`));
  // Resolving forgets a last slash, and a file with one is not a file.
  if (path.endsWith('/') && !isFolder(file)) return undefined;
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

function notFound(site: Site, request: IncomingMessage, response: ServerResponse): void {
  sendFile(site, request, response, 404, join(site.folder, '404.html'));
}

/** A withdrawn page still says why, to people; its status says so to machines. */
function removed(site: Site, path: string, request: IncomingMessage, response: ServerResponse) {
  const file = resolveInside(site.folder, `${path.replace(/\/$/, '')}/`);
  sendFile(site, request, response, 410, join(file ?? site.folder, 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...securityHeaders, 'cache-control': caching.other, location }).end();
}

function send(response: ServerResponse, status: number, text: string): void {
  const headers = {
    ...securityHeaders,
    'cache-control': caching.other,
    'content-type': 'text/plain; charset=utf-8',
  };
  if (!response.headersSent) response.writeHead(status, headers);
  response.end(text);
}

/** Sends a file, or its compressed copy; the page for missing ones when it is not there. */
function sendFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const opened = openBest(file, String(request.headers['accept-encoding'] ?? ''));
  if (!opened && status !== 404) return notFound(site, request, response);
  if (!opened) return send(response, 404, 'Sidan finns inte.');

  // What is sent is what was opened: a publication may change the file under its name meanwhile.
  const { descriptor, coding } = opened;
  const { size, mtimeMs } = fstatSync(descriptor);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const path = resolve(file)
    .slice(resolve(site.folder).length + 1)
    .split(sep)
    .join('/');
  const headers = {
    ...securityHeaders,
    'content-type': contentTypeOf(file),
    'cache-control': status === 200 ? cachingOf(path) : caching.other,
    ...(isCompressible(file) && { vary: 'Accept-Encoding' }),
    ...(coding && { 'content-encoding': coding }),
    etag,
  };
  const unchanged = status === 200 && request.headers['if-none-match'] === etag;
  if (unchanged) response.writeHead(304, headers);
  else response.writeHead(status, { ...headers, 'content-length': size });
  if (unchanged || request.method === 'HEAD') {
    closeSync(descriptor);
    response.end();
    return;
  }
  // A reader who leaves early closes the file too.
  pipeline(createReadStream('', { fd: descriptor }), response, () => undefined);
}

function openBest(
  file: string,
  accepted: string,
): { descriptor: number; coding?: string } | undefined {
  for (const { name, ending } of codings) {
    const descriptor = accepted.includes(name) ? open(file + ending) : undefined;
    if (descriptor !== undefined) return { descriptor, coding: name };
  }
  const descriptor = open(file);
  return descriptor === undefined ? undefined : { descriptor };
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A file, opened; undefined when there is none of that name. */
function open(file: string): number | undefined {
  try {
    const descriptor = openSync(file, 'r');
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return undefined;
}

/**
 * Listens on the first port from `port` that is free on both loopback addresses, so that "localhost" cannot lead to
 * somebody else's server. Tries `attempts` ports; gives the port it took.
 */
export async function listenLocally(
  makeServer: () => Server,
  port: number,
  attempts = 100,
): Promise<{ port: number; close(): Promise<void> }> {
  for (let candidate = port; candidate < port + attempts; candidate++) {
    const servers = await listenOnBoth(makeServer, candidate);
    if (servers) {
      return {
        port: candidate,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    }
  }
  throw new Error(`Ingen ledig port mellan ${port} och ${port + attempts - 1}.`);
}

async function listenOnBoth(makeServer: () => Server, port: number): Promise<Server[] | undefined> {
  const opened: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = makeServer();
    const code = await listen(server, port, host);
    if (code === undefined) opened.push(server);
    // A machine without IPv6 has no second address to be mistaken for.
    else if (host === '::1' && code !== 'EADDRINUSE') continue;
    else {
      await Promise.all(opened.map(close));
      return undefined;
    }
  }
  return opened;
}

function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'UNKNOWN'));
    server.listen({ port, host }, () => done(undefined));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

if (import.meta.main) {
  readOptions({ options: {} }, 'Webbplatsen visas inte');
  const base = siteBase();
  const former = existsSync(sealOf('dist')) ? readSeal('dist').former : [];
  const site: Site = { folder: 'dist', base, moved: toMoved(former, base) };
  if (!existsSync(join(site.folder, 'index.html'))) {
    console.error(
      'Webbplatsen är inte byggd än. Kör npm run build först, eller npm start som gör båda.',
    );
    process.exit(1);
  }
  const fixedPort = Number(process.env.PORT) || undefined;
  try {
    const { port } = await listenLocally(
      () => createSiteServer(site),
      fixedPort ?? 4321,
      fixedPort ? 1 : 100,
    );
    console.log(`Webbplatsen finns på http://localhost:${port}${site.base}`);
    console.log('Avsluta med Ctrl+C.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}
