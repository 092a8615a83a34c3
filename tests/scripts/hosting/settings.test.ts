import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleHosting } from '../../../scripts/hosting/hosting.ts';
import { toMoved } from '../../../scripts/hosting/moved.ts';
import {
  cachingOf,
  contentTypeOf,
  isCompressible,
  isHashed,
  securityHeaders,
  transportHeaders,
} from '../../../scripts/hosting/rules.ts';
import { settingsFiles } from '../../../scripts/hosting/settings.ts';
import { listFiles } from '../../../scripts/publish/hash-folder.ts';
import { publish } from '../../../scripts/publish/publication.ts';
import { writeSmallSite } from '../publish/small-site.ts';
import { ask } from './ask.ts';
import { servers, startNginxWithHttps } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'settings-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the settings in the repository are those of the table', () => {
  const files = settingsFiles(exampleHosting);
  for (const { path, text } of files)
    expect(
      readFileSync(join('publicering', path), 'utf8'),
      `${path}: run npm run webbservrar`,
    ).toBe(text);
  expect(listFiles('publicering')).toEqual(['README.md', ...files.map(({ path }) => path)].sort());
});

test('names with a hash are kept, and the names beside them are not', () => {
  const kept = [
    '_astro/site.Bc12.css',
    ...['pagefind/befcafadfc/register.json', 'pagefind/befcafadfc/lexikon.json'],
    'pagefind/befcafadfc/fragment/x/1.pf_fragment',
  ];
  const asked = [
    ...['index.html', 'behov/_astro/x.css', 'behov/pagefind/x.js', 'data/graf.json', 'sw.js'],
  ];
  expect(kept.filter((path) => !isHashed(path))).toEqual([]);
  expect(asked.filter((path) => cachingOf(path) !== 'no-cache')).toEqual([]);
});

test('every kind of file has its type, and only text is compressed', () => {
  expect(contentTypeOf('a/index.html')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('x.okand')).toBe('application/octet-stream');
  expect(['a.html', 'register.json', 'a.svg'].filter((path) => !isCompressible(path))).toEqual([]);
  expect(['a.pf_index', 'a.png', 'a.woff2', 'a.html.br', 'LICENSE'].filter(isCompressible)).toEqual(
    [],
  );
});

test('former addresses hold with and without their last slash, below the base', () => {
  const { moved, removed } = toMoved(
    [{ from: '/a/', to: '/ö/' }, { from: '/b' }, { from: '/c/' }],
    '/vagar/',
  );
  expect([...moved]).toEqual([
    ['/vagar/a/', '/vagar/%C3%B6/'],
    ['/vagar/a', '/vagar/%C3%B6/'],
  ]);
  expect([...removed]).toEqual(['/vagar/b', '/vagar/c/', '/vagar/c']);
});

test('an address that a web server could read as more than that is refused', () => {
  for (const from of ['/a;b/', '/a"b/', '/$host/', '/{a}/', '/a\\b/', '/a%0d/'])
    expect(() => toMoved([{ from, to: '/' }], '/')).toThrow('kan missförstå');
});

/** The rules of Mozilla's HTTP Observatory, as far as they concern a static site; more than 100 is A+. */
function scoreOf(headers: Record<string, string>): number {
  const policy = new Map(
    headers['Content-Security-Policy']!.split('; ').map((part) => [
      part.split(' ')[0]!,
      part.split(' ').slice(1),
    ]),
  );
  const values = [...policy.values()].flat();
  const isSafe = !values.some((value) =>
    /^'unsafe-(inline|eval)'$|^(https?|data):$|^[*]$/.test(value),
  );
  const hsts = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  return [
    100,
    isSafe && policy.get('default-src')?.join() === "'none'" ? 10 : isSafe ? 5 : -20,
    policy.get('frame-ancestors')?.join() === "'none'" ? 5 : -20,
    headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
    /^(no-referrer|same-origin|strict-origin)/.test(headers['Referrer-Policy'] ?? '') ? 5 : 0,
    hsts >= 15_768_000 ? 0 : -20,
    headers['Cross-Origin-Resource-Policy'] === 'same-origin' ? 10 : 0,
  ].reduce((sum, part) => sum + part, 0);
}

test('the headers are worth an A+ by the rules of the Observatory', () => {
  expect(scoreOf({ ...securityHeaders, ...transportHeaders })).toBeGreaterThanOrEqual(130);
  expect(securityHeaders['Content-Security-Policy']).not.toMatch(
    /unsafe-inline|'unsafe-eval'|https?:|data:|[*]/,
  );
});

test('jobs of forges are YAML, act on a fixed version and have no right they do not need', () => {
  const text = readFileSync('publicering/github-pages/publicera.yml', 'utf8');
  const { permissions, jobs } = parse(text);
  expect(permissions).toEqual({});
  expect(Object.keys(jobs.publicera.permissions).sort()).toEqual(['contents', 'id-token', 'pages']);
  for (const { uses } of jobs.publicera.steps)
    if (uses) expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
  expect(
    parse(readFileSync('publicering/gitlab-pages/.gitlab-ci.yml', 'utf8')).publicera.pages.publish,
  ).toBe('public-ut');
});

test('an upload gives every file its type and caching, names with a hash first and pages last', async () => {
  const [dist, target] = [join(root, 'dist'), join(root, 'mal')];
  writeSmallSite(dist, { mark: 'ett' });
  await publish(target, dist, '{}', { say: () => {}, quality: 4, flush: false });
  // Stands in for the real program: writes down what it was asked to upload.
  const bin = join(root, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'aws'), `#!/bin/sh\nprintf '%s\\t' "$@"\necho\n`, { mode: 0o755 });
  const said = execFileSync('sh', ['publicering/objektlager/ladda-upp.sh', 's3://lager', target], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  const files = listFiles(dist);
  const uploads = said
    .trimEnd()
    .split('\n')
    .flatMap((line) => uploadsOf(line.split('\t').filter(Boolean), files));
  expect(uploads.map(({ path }) => path).sort()).toEqual(files);
  for (const { path, type, cache } of uploads)
    expect([path, type, cache]).toEqual([path, contentTypeOf(path), cachingOf(path)]);
  const kinds = uploads.map(({ path }) => (isHashed(path) ? 0 : path.endsWith('.html') ? 2 : 1));
  expect(kinds).toEqual([...kinds].sort());
});

/** What `aws s3 cp --recursive` does with its filters: the last that fits a file decides. */
function uploadsOf(args: string[], files: string[]) {
  const value = (name: string) => args[args.indexOf(name) + 1];
  const filters = args.flatMap((arg, index) =>
    /^--(in|ex)clude$/.test(arg)
      ? [{ take: arg === '--include', pattern: toPattern(args[index + 1]!) }]
      : [],
  );
  return files
    .filter((path) => filters.findLast(({ pattern }) => pattern.test(path))?.take ?? true)
    .map((path) => ({ path, type: value('--content-type'), cache: value('--cache-control') }));
}

const toPattern = (glob: string): RegExp =>
  new RegExp(`^${glob.replaceAll('.', '[.]').replaceAll('*', '.*')}$`);

describe.skipIf(!servers.nginx)(
  `nginx with https${servers.nginx ? '' : ' (not installed here)'}`,
  () => {
    test('leads plain requests to https, and speaks only new TLS', async () => {
      const [dist, target] = [join(root, 'dist-tls'), join(root, 'mal-tls')];
      writeSmallSite(dist, { mark: 'ett' });
      await publish(target, dist, '{}', { say: () => {}, quality: 4, flush: false });
      const work = mkdtempSync(join(root, 'server-'));
      chmodSync(work, 0o755);
      const server = await startNginxWithHttps({ target, base: '/', work });
      const plain = await ask(server.plain, '/behov/?a=b');
      expect([plain.status, plain.headers.location]).toEqual([
        301,
        'https://exempel.se/behov/?a=b',
      ]);
      const { status, hsts } = await askSecurely(server.port);
      expect([status, hsts]).toEqual([200, 'max-age=63072000']);
      await expect(askSecurely(server.port, 'TLSv1.1')).rejects.toThrow();
      await server.stop();
    });
  },
);

const askSecurely = (
  port: number,
  version?: 'TLSv1.1',
): Promise<{ status?: number; hsts?: string }> =>
  new Promise((done, fail) => {
    const only = version && { minVersion: version, maxVersion: version, ciphers: 'ALL@SECLEVEL=0' };
    request(
      { host: '127.0.0.1', port, rejectUnauthorized: false, agent: false, ...only },
      (got) => {
        got.resume();
        done({ status: got.statusCode!, hsts: got.headers['strict-transport-security']! });
      },
    )
      .on('error', fail)
      .end();
  });
