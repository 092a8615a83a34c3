import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish/publication.ts';
import { servers } from '../hosting/start-server.ts';
import { writeSmallSite } from './small-site.ts';

const switches = 20;
const loads = 1_000;
const readers = 8;

const root = mkdtempSync(join(tmpdir(), 'under-load-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The web server that the settings are for, or the project's own where there is none. */
const name = servers.nginx ? 'nginx' : 'scripts/serve.ts';

test(`${name} gives ${loads} readers each one version, while ${switches} are published`, async () => {
  const target = join(root, 'mal');
  const folders = Array.from({ length: switches + 1 }, (_, number) => join(root, `dist-${number}`));
  for (const [number, folder] of folders.entries())
    writeSmallSite(folder, { mark: `nr-${number}` });
  await publish(target, folders[0]!, '{}', { say: () => {}, quality: 4, flush: false });
  const work = mkdtempSync(join(root, 'server-'));
  chmodSync(work, 0o755);
  const server = await servers[name]!({ target, base: '/', work });
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const get = (path: string) => fetchText(agent, server.port, path);
  const first = await loadPage(get, '/');

  const publisher = spawn(
    process.execPath,
    [join(import.meta.dirname, 'publish-often.ts'), target, ...folders.slice(1)],
    { stdio: 'inherit' },
  );
  let isDone = false;
  const code = new Promise((done) => publisher.once('exit', done)).finally(() => (isDone = true));
  const seen: PageLoad[] = [];
  const read = async () => {
    while (!isDone || seen.length < loads)
      seen.push(await loadPage(get, `/behov/sida-${seen.length % 3}/`));
  };
  await Promise.all(Array.from({ length: readers }, read));

  expect(await code).toBe(0);
  expect(seen.length).toBeGreaterThanOrEqual(loads);
  expect(
    seen.filter(
      ({ marks, statuses }) => marks.size !== 1 || statuses.some((status) => status !== 200),
    ),
  ).toEqual([]);
  expect(new Set(seen.flatMap(({ marks }) => [...marks])).size).toBeGreaterThan(switches / 2);
  expect([...seen.at(-1)!.marks]).toEqual([`nr-${switches}`]);
  // A page from before all of it can still fetch what it has not fetched yet.
  for (const path of first.parts) expect((await get(path)).status).toBe(200);
  agent.destroy();
  await server.stop();
}, 60_000);

interface Reply {
  status: number;
  text: string;
}

interface PageLoad {
  /** The versions that the page and its parts say they belong to. */
  marks: ReadonlySet<string>;
  statuses: number[];
  parts: string[];
}

/** What a search asks for, one after another, while the reader types. */
const searched = ['lexikon.json', 'register.json', 'ordforrad.txt'];

/**
 * A page and what it needs, as a browser fetches them: the style and the script only when the page is there, and the files
 * of the search one at a time, long after it.
 */
async function loadPage(get: (path: string) => Promise<Reply>, path: string): Promise<PageLoad> {
  const page = await get(path);
  const parts = [...page.text.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(
    ([, part]) => part!,
  );
  const replies = [page, ...(await Promise.all(parts.map(get)))];
  const index = /data-sok-formular="([^"]+)"/.exec(page.text)?.[1];
  for (const name of searched) {
    parts.push(`/pagefind/${index}/${name}`);
    replies.push(await get(parts.at(-1)!));
  }
  const marks = replies.map(({ text }) => /nr-\d+/.exec(text)?.[0] ?? 'none');
  return { marks: new Set(marks), statuses: replies.map(({ status }) => status), parts };
}

const fetchText = (agent: Agent, port: number, path: string): Promise<Reply> =>
  new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, agent }, (got) => {
      let text = '';
      got.setEncoding('utf8');
      got.on('data', (chunk) => (text += chunk));
      got.on('error', fail);
      got.on('end', () => done({ status: got.statusCode ?? 0, text }));
    });
    sent.on('error', fail);
    sent.end();
  });
