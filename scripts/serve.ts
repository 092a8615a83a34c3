import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createReadStream, statSync, type Stats } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';

export interface Site {
  /** The folder with the built site. */
  folder: string;
  /** Where the site lies on its host, with slashes at both ends: `/` or `/vagar/cancerrehabilitering/`. */
  base: string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Nothing from elsewhere, nothing inline. WebAssembly is the search engine's. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The same headers that a real host should send; the browser tests run under them. */
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** The base path as an environment gives it, with or without slashes, as `Site.base`. */
export const toBase = (path = '/'): string =>
  `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

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
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(response, 405, 'Här går det bara att läsa.');
  }
  const path = toPath(request.url ?? '/');
  if (path === undefined) return send(response, 400, 'Adressen går inte att tolka.');
  if (`${path}/` === site.base) return redirect(response, site.base);
  if (!path.startsWith(site.base)) return notFound(site, request, response);

  const file = resolveInside(site.folder, path.slice(site.base.length));
  const found = file && stat(file);
  if (!file || !found) return notFound(site, request, response);
  if (!found.isDirectory()) return sendFile(request, response, 200, file, found);
  // Relative links on a page only work when its address ends with a slash.
  if (!path.endsWith('/')) return redirect(response, `${encodeURI(path)}/`);
  const index = join(file, 'index.html');
  const indexFound = stat(index);
  if (!indexFound) return notFound(site, request, response);
  sendFile(request, response, 200, index, indexFound);
}

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
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

const stat = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

function notFound({ folder }: Site, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  const found = stat(page);
  if (found) sendFile(request, response, 404, page, found);
  else send(response, 404, 'Sidan finns inte.');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { ...securityHeaders, location }).end();
}

function send(response: ServerResponse, status: number, text: string): void {
  const headers = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' };
  if (!response.headersSent) response.writeHead(status, headers);
  response.end(text);
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  { size, mtimeMs }: Stats,
): void {
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    ...securityHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // Files in _astro carry a hash of their bytes in the name; everything else may change under its address.
    'cache-control': file.includes(`${sep}_astro${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    etag,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
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
  const site = { folder: 'dist', base: toBase(process.env.BASE_PATH) };
  if (!stat(join(site.folder, 'index.html'))) {
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
