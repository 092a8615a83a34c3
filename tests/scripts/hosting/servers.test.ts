import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHashed, securityHeaders, transportHeaders } from '../../../scripts/hosting/rules.ts';
import { listFiles } from '../../../scripts/publish/hash-folder.ts';
import { publish } from '../../../scripts/publish/publication.ts';
import { indexOfSmallSite, writeSmallSite } from '../publish/small-site.ts';
import { ask, type Answer } from './ask.ts';
import { nginxHasBrotli, servers, type Started } from './start-server.ts';

/** What every web server does with the settings of the house. The same questions for all, at the root and below it. */
const places = [
  { base: '/', at: 'at the root' },
  { base: '/vagar/canrehab/', at: 'below a path' },
];

const root = openFolder(join(tmpdir(), 'servers-'));
const search = indexOfSmallSite('ett');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const former = [{ from: '/behov/gammal/', to: '/behov/sida-1/' }, { from: '/behov/borttagen/' }];

for (const [name, start] of Object.entries(servers)) {
  test.skipIf(!start)(`${name} starts also when no address has moved`, async () => {
    const work = openFolder(join(root, 'work-'));
    writeSmallSite(join(work, 'dist'), { mark: 'ett' });
    const target = join(work, 'mal');
    await publish(target, join(work, 'dist'), '{}', { say: () => {}, quality: 4, flush: false });
    const server = await start!({ target, base: '/', work: openFolder(join(work, 'server-')) });
    expect((await ask(server.port, '/')).status).toBe(200);
    await server.stop();
  });

  for (const { base, at } of places) {
    describe.skipIf(!start)(`${name} ${at}${start ? '' : ' (not installed here)'}`, () => {
      let server: Started;
      let hashedFiles: string[];
      const get = (path: string, headers: Record<string, string> = {}) =>
        ask(server.port, base + path, { headers });

      beforeAll(async () => {
        const work = openFolder(join(root, 'work-'));
        const target = join(work, 'mal');
        writeSmallSite(join(work, 'dist'), { mark: 'ett', base, former });
        await publish(target, join(work, 'dist'), '{}', {
          say: () => {},
          quality: 4,
          flush: false,
        });
        hashedFiles = listFiles(join(work, 'dist')).filter(isHashed);
        const web = join(target, 'aktuell/webb', base);
        // What a careless hand may leave behind.
        mkdirSync(join(web, '.git'));
        writeFileSync(join(web, '.git/config'), 'hemligt');
        writeFileSync(join(web, '.env'), 'hemligt');
        writeFileSync(join(target, 'hemlig.txt'), 'hemligt');
        server = await start!({ target, base, work: openFolder(join(work, 'server-')) });
      });
      afterAll(() => server?.stop());

      test('gives pages and files with their types', async () => {
        const types = {
          '': 'text/html; charset=utf-8',
          'behov/sida-1/': 'text/html; charset=utf-8',
          'robots.txt': 'text/plain; charset=utf-8',
          'favicon.svg': 'image/svg+xml',
          'data/graf.json': 'application/json; charset=utf-8',
          'data/pastaenden.csv': 'text/csv; charset=utf-8',
          [`${search}/register.json`]: 'application/json; charset=utf-8',
          ...Object.fromEntries(hashedFiles.map((path) => [path, expect.any(String)])),
        };
        for (const [path, type] of Object.entries(types)) {
          const { status, headers } = await get(path);
          expect({ path, status, type: headers['content-type'] }).toEqual({
            path,
            status: 200,
            type,
          });
        }
        for (const path of hashedFiles.filter((file) => file.includes('.pf_')))
          expect((await get(path)).headers['content-type']).toBe('application/octet-stream');
      });

      test('sends the headers of the house with every answer', async () => {
        const wanted = {
          ...securityHeaders,
          ...(name === 'scripts/serve.ts' ? {} : transportHeaders),
        };
        const paths = [
          '',
          'robots.txt',
          'finns-inte/',
          'behov',
          'behov/gammal/',
          'behov/borttagen/',
        ];
        const answers = await Promise.all([
          ...paths.map((path) => get(path)),
          ask(server.port, base, { method: 'POST' }),
        ]);
        for (const { headers } of answers) {
          for (const [header, value] of Object.entries(wanted))
            expect(headers[header.toLowerCase()]).toBe(value);
          expect(headers['x-powered-by']).toBeUndefined();
          expect(headers.server ?? '').not.toMatch(/\d/);
        }
      });

      test('lets files with a hash in the name be kept, and has everything else asked for again', async () => {
        for (const path of hashedFiles)
          expect([path, (await get(path)).headers['cache-control']]).toEqual([
            path,
            'public, max-age=31536000, immutable',
          ]);
        const others = [
          ...['', 'behov/sida-1/', 'robots.txt', 'data/graf.json'],
          ...['finns-inte/', '_astro/finns-inte.css', '_astro/', `${search}/`, 'behov/gammal/'],
          ...['pagefind/finns-inte/lexikon.json', `${search}/finns-inte.json`],
        ];
        for (const path of others)
          expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
      });

      test('answers 304 to a reader who has the newest, and not to others', async () => {
        for (const path of ['', 'behov/sida-1/', `${search}/lexikon.json`, hashedFiles[0]!]) {
          for (const coding of ['', 'gzip', 'br']) {
            const accept = { 'accept-encoding': coding };
            const { etag } = (await get(path, accept)).headers;
            expect(etag).toBeTruthy();
            const again = await get(path, { ...accept, 'if-none-match': etag! });
            expect([path, coding, again.status, again.body.length]).toEqual([path, coding, 304, 0]);
            expect(again.headers['cache-control']).toBeTruthy();
            expect((await get(path, { ...accept, 'if-none-match': '"annan"' })).status).toBe(200);
          }
        }
      });

      test('sends the compressed copies, and says that it chooses', async () => {
        for (const path of ['behov/sida-1/', `${search}/lexikon.json`, `${search}/register.json`]) {
          const plain = await get(path);
          expect(plain.headers['content-encoding']).toBeUndefined();
          const gzip = await get(path, { 'accept-encoding': 'gzip' });
          expect(gzip.headers['content-encoding']).toBe('gzip');
          expect(gunzipSync(gzip.body)).toEqual(plain.body);
          if (name === 'nginx' && !nginxHasBrotli) continue;
          const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
          expect([path, brotli.headers['content-encoding']]).toEqual([path, 'br']);
          expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
          for (const { headers } of [plain, gzip, brotli]) {
            expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
            expect(headers['content-type']).toBe(plain.headers['content-type']);
          }
        }
      });

      test('does not compress once more what is packed already', async () => {
        const { headers } = await get(
          hashedFiles.find((path) => path.includes('.pf_index'))!,
          {
            'accept-encoding': 'gzip, br',
          },
        );
        expect(headers['content-encoding']).toBeUndefined();
      });

      const isNotFound = ({ status, body }: Answer) =>
        status === 404 && body.toString().includes('<h1>Sidan finns inte</h1>');

      test('answers what is not there with 404 and the page for it', async () => {
        const paths = [
          ...[
            'finns-inte/',
            'finns-inte.html',
            'behov/finns-inte/',
            'BEHOV/sida-1/',
            'robots.txt/',
          ],
          ...[
            '_astro/',
            '_astro/finns-inte.css',
            'pagefind/',
            `${search}/finns.pf_index`,
            '404.html',
          ],
          ...['behov/sida-1/index.html/x', '%C3%B6/', 'behov/sida-1/%E2%80%AE/', '/behov/sida-1/'],
          'behov//sida-1/',
        ];
        for (const path of paths)
          expect([path, isNotFound(await get(path)), (await get(path)).status]).toEqual([
            path,
            true,
            404,
          ]);
      });

      test('shows nothing hidden, no list of files and no compressed copy of its own', async () => {
        for (const path of [
          '.git/config',
          '.git/',
          '.env',
          'index.html.br',
          'index.html.gz',
          'manifest.json',
        ]) {
          const answer = await get(path);
          expect([path, answer.status]).toEqual([path, 404]);
          expect(answer.body.toString()).not.toContain('hemligt');
        }
      });

      test('never leaves its folder, however the way out is written', async () => {
        const ways = [
          ...[
            '../hemlig.txt',
            '../../hemlig.txt',
            '%2e%2e/%2e%2e/hemlig.txt',
            '..%2f..%2fhemlig.txt',
          ],
          ...['..%5c..%5chemlig.txt', '../../../../../../etc/passwd', '.%2e/.%2e/.%2e/hemlig.txt'],
          ...[
            '../../../aktuell/manifest.json',
            '%00',
            'index.html%00.css',
            '%c0%ae%c0%ae/hemlig.txt',
          ],
        ];
        for (const path of ways) {
          const answer = await get(path);
          expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
          expect(answer.body.toString()).not.toMatch(/hemligt|root:|sha256/);
        }
      });

      test('only reads', async () => {
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
          const { status, headers } = await ask(server.port, base, { method });
          expect([method, status]).toEqual([method, 405]);
          if (method !== 'TRACE') expect(headers.allow).toMatch(/GET/);
        }
        const head = await ask(server.port, `${base}behov/sida-1/`, { method: 'HEAD' });
        expect([head.status, head.body.length]).toEqual([200, 0]);
      });

      test('refuses what no browser sends, and lives on', async () => {
        const big = await ask(server.port, base, {
          headers: { 'x-stor': 'x'.repeat(100_000) },
        }).catch(() => ({ status: 400 }));
        expect(big.status).toBeGreaterThanOrEqual(400);
        expect(big.status).toBeLessThan(500);
        const long = await get('a'.repeat(5_000)).catch(() => ({ status: 400 }));
        expect(long.status).toBeGreaterThanOrEqual(400);
        expect(long.status).toBeLessThan(500);
        expect((await get('%E0%A4%A')).status).toBeGreaterThanOrEqual(400);
        expect((await get('')).status).toBe(200);
      });

      test('leads every other spelling to the one address of a page', async () => {
        const ways = {
          'behov/sida-1': 'behov/sida-1/',
          'behov/sida-1/index.html': 'behov/sida-1/',
          'index.html': '',
        };
        for (const [from, to] of Object.entries(ways)) {
          const { status, headers } = await get(from);
          expect([from, [301, 308].includes(status)]).toEqual([from, true]);
          const target = new URL(
            headers.location!,
            `http://127.0.0.1:${server.port}${base}${from}`,
          );
          expect([from, target.pathname, target.port]).toEqual([
            from,
            base + to,
            String(server.port),
          ]);
        }
      });

      test('never leads to another host', async () => {
        for (const path of [
          '//ond.exempel/%2e%2e',
          '/%5cond.exempel/index.html',
          '//ond.exempel/index.html',
          '/%09/ond.exempel/index.html',
        ]) {
          const { headers } = await ask(server.port, path);
          const { location } = headers;
          if (location)
            expect(new URL(location, 'http://har/').host).toMatch(/^(har|127[.]0[.]0[.]1.*)$/);
        }
      });

      test('leads former addresses on, and says why a page is gone', async () => {
        for (const path of ['behov/gammal/', 'behov/gammal']) {
          const { status, headers } = await get(path);
          expect([path, status]).toEqual([path, 301]);
          expect(new URL(headers.location!, 'http://har').pathname).toBe(`${base}behov/sida-1/`);
        }
        for (const path of ['behov/borttagen/', 'behov/borttagen']) {
          const { status, headers, body } = await get(path);
          expect([path, status]).toEqual([path, 410]);
          expect(headers['content-type']).toContain('text/html');
          expect(headers['cache-control']).toBe('no-cache');
          expect(body.toString()).toContain('<h1>Flyttad</h1>');
        }
      });

      if (base !== '/')
        test('gives the page for missing ones beside the site too', async () => {
          for (const path of ['/', '/behov/', '/vagar/', '/vagar/canrehabx/'])
            expect([path, isNotFound(await ask(server.port, path))]).toEqual([path, true]);
        });
    });
  }
}

/** A new folder that also a web server may read, which gives up the rights it was started with. */
function openFolder(prefix: string): string {
  const folder = mkdtempSync(prefix);
  chmodSync(folder, 0o755);
  return folder;
}
