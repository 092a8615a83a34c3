import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listenLocally } from '../../scripts/serve.ts';
import { toBase } from '../../scripts/site-address.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(root, 'dist');
let server: Awaited<ReturnType<typeof listenLocally>>;
let origin: string;

beforeAll(async () => {
  for (const name of ['', 'behov', '_astro', 'pagefind/befcafadfc/index'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'hemligt');
  writeFileSync(join(folder, 'index.html'), '<h1>Start</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Sidan finns inte</h1>');
  writeFileSync(join(folder, 'behov/index.html'), '<h1>Behov</h1>');
  writeFileSync(join(folder, '_astro/a.Bc12.css'), 'p{}');
  writeFileSync(join(folder, 'pagefind/befcafadfc/index/0.pf_index'), 'x');
  server = await listenLocally(() => createSiteServer({ folder, base: '/under/' }), 45_300);
  origin = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(origin + path, { redirect: 'manual', ...init });

test('gives a folder its index page under the base path', async () => {
  const response = await get('/under/behov/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<h1>Behov</h1>');
});

test('leads a folder without a slash to the address with one', async () => {
  expect((await get('/under/behov')).headers.get('location')).toBe('/under/behov/');
  expect((await get('/under')).headers.get('location')).toBe('/under/');
});

test('answers an unknown address, and everything outside the base, with the page for missing pages', async () => {
  for (const path of ['/under/finns-inte/', '/behov/', '/under/index.html/x']) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Sidan finns inte</h1>');
  }
});

test('never leaves the folder, however the way out is written', async () => {
  for (const path of [
    '/under/../secret.txt',
    '/under/%2e%2e/secret.txt',
    '/under/..%2fsecret.txt',
    '/under/..%5csecret.txt',
  ]) {
    const body = await requestRaw(path);
    expect(body).toMatch(/^HTTP\/1\.1 (404|400|308)/);
    expect(body).not.toContain('hemligt');
  }
});

test('refuses what it cannot decode and what is not reading', async () => {
  expect((await get('/under/%E0%A4%A')).status).toBe(400);
  expect((await get('/under/%00')).status).toBe(400);
  expect((await get('/under/', { method: 'POST' })).status).toBe(405);
});

test('sends the policy with every answer', async () => {
  for (const path of ['/under/', '/under/finns-inte/', '/under/behov']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('keeps files with a hash in the name for ever and asks again for everything else', async () => {
  const css = await get('/under/_astro/a.Bc12.css');
  expect(css.headers.get('cache-control')).toContain('immutable');
  const page = await get('/under/');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await get('/under/', { headers: { 'if-none-match': page.headers.get('etag')! } });
  expect(again.status).toBe(304);
  const search = await get('/under/pagefind/befcafadfc/index/0.pf_index');
  expect(search.headers.get('cache-control')).toContain('immutable');
  expect(search.headers.get('content-type')).toBe('application/octet-stream');
});

test('takes the next port when the first is in use', async () => {
  const second = await listenLocally(() => createSiteServer({ folder, base: '/' }), server.port);
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
  await expect(
    listenLocally(() => createSiteServer({ folder, base: '/' }), server.port, 1),
  ).rejects.toThrow('Ingen ledig port');
});

test('reads a base path with or without slashes', () => {
  expect([undefined, '', '/', 'a', '/a', '/a/b/'].map((path) => toBase(path))).toEqual([
    '/',
    '/',
    '/',
    '/a/',
    '/a/',
    '/a/b/',
  ]);
});

/** fetch tidies ".." away before it asks; a socket does not. */
function requestRaw(path: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('end', () => done(answer));
    socket.on('error', fail);
  });
}
