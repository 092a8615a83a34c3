import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../../scripts/check-folder.ts';
import { ask, type Answer } from '../../../scripts/links/ask.ts';
import { through } from '../../../scripts/links/through.ts';
import { startOtherSites, type Recorded } from './other-sites.ts';

// Each run of the command is a process of its own.
vi.setConfig({ testTimeout: 90_000 });

const answers = new Map<string, Recorded>();
let folder: string;
let sites: Awaited<ReturnType<typeof startOtherSites>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lankar-'));
  await cp('tests/fixtures/minimal', folder, { recursive: true });
  answers.clear();
  sites = await startOtherSites(answers);
});

afterEach(async () => {
  await sites.stop();
  await rm(folder, { recursive: true });
});

const site = 'https://exempel.se';
const ok: Recorded = { status: 200 };

/** Writes a list of links to the addresses, in order. */
const link = (...addresses: string[]) =>
  writeFile(
    join(folder, 'lankar.yaml'),
    `lankar:\n${addresses
      .map(
        (address, index) =>
          `  - { id: lank-${index}, titel: En rutin, adress: '${address}', lage: ej-kontrollerad, kontrollerad: ej-angivet }\n`,
      )
      .join('')}`,
  );

/** Runs the command as the schedule does. */
function lankar(today: string, ...options: string[]): Promise<{ code: number; output: string }> {
  const script = ['scripts/check-links-out.ts', '--content', folder, '--today', today];
  const all = [...script, '--via', sites.address, '--talamod', '4000', ...options];
  return new Promise((ended) =>
    execFile(process.execPath, all, (error, stdout, stderr) =>
      ended({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    ),
  );
}

type Written = Record<string, string | number>;
const file = () => join(folder, 'lankkontroll.yaml');
const recorded = (): Written[] => (parse(readFileSync(file(), 'utf8')) as { svar: Written[] }).svar;
const answerOf = (url: string) => recorded().find(({ adress }) => adress === url);

const found = async (today = '2026-11-22') =>
  (await checkFolder(folder, today)).findings.map(({ rule, severity }) => `${severity} ${rule}`);

test.each<[string, string, Record<string, Recorded>, Partial<Answer>]>([
  ['M122 not found', '/borta', { '/borta': { status: 404 } }, { answer: 'borttagen', status: 404 }],
  ['M122 gone', '/borta', { '/borta': { status: 410 } }, { answer: 'borttagen', status: 410 }],
  [
    'M123 moved for good',
    '/gammal',
    { '/gammal': { status: 301, to: '/ny' }, '/ny': ok },
    { answer: 'flyttad', target: `${site}/ny` },
  ],
  [
    'a detour for today only',
    '/rutin',
    { '/rutin': { status: 302, to: '/rutin/v3' }, '/rutin/v3': ok },
    { answer: 'fungerar' },
  ],
  [
    'M124 a page that says it is not there',
    '/rutin',
    { '/rutin': { status: 200, page: '<title>Sidan kunde inte hittas – Exempel</title>' } },
    { answer: 'tom-sida' },
  ],
  [
    'M124 a page where a file should be',
    '/rutin.pdf',
    { '/rutin.pdf': { status: 200, page: '<h1>Välkommen</h1>' } },
    { answer: 'tom-sida' },
  ],
  [
    'M124 the start page instead',
    '/rutiner/fatigue',
    { '/rutiner/fatigue': { status: 302, to: '/' }, '/': ok },
    { answer: 'startsida' },
  ],
  [
    'M125 a loop',
    '/a',
    { '/a': { status: 302, to: '/b' }, '/b': { status: 302, to: '/a' } },
    { answer: 'rundgang' },
  ],
  [
    'M125 more than eight hops',
    '/h0',
    Object.fromEntries(
      Array.from({ length: 12 }, (_, hop) => [`/h${hop}`, { status: 302, to: `/h${hop + 1}` }]),
    ),
    { answer: 'rundgang' },
  ],
  ['M127 log in', '/rutin', { '/rutin': { status: 401 } }, { answer: 'inloggning' }],
  [
    'M127 sent to a login',
    '/rutin',
    { '/rutin': { status: 302, to: '/login?till=rutin' }, '/login?till=rutin': ok },
    { answer: 'inloggning' },
  ],
  [
    'M127 is the visitor a person',
    '/rutin',
    { '/rutin': { status: 403, page: '<title>Just a moment...</title>' } },
    { answer: 'robotskydd' },
  ],
  ['M128 no answer in time', '/rutin', { '/rutin': 'silence' }, { answer: 'ej-nadd' }],
  ['M128 too many questions', '/rutin', { '/rutin': { status: 429 } }, { answer: 'ej-nadd' }],
  ['M128 out of order', '/rutin', { '/rutin': { status: 503 } }, { answer: 'ej-nadd' }],
  ['M128 no connection', '/rutin', { '/rutin': 'cut' }, { answer: 'ej-nadd' }],
])('%s', async (_, path, recordedAnswers, expected) => {
  for (const [at, answer] of Object.entries(recordedAnswers)) answers.set(site + at, answer);
  const patience = Object.values(recordedAnswers).includes('silence') ? 300 : 15_000;
  const asking = { fetch: through(sites.address), patience };
  expect(await ask({ url: site + path }, asking)).toMatchObject(expected);
});

test('M122 a page is gone after three days of it, not after three questions on a day', async () => {
  await link(`${site}/borta`);
  answers.set(`${site}/borta`, { status: 404 });
  for (const day of ['2026-11-08', '2026-11-08', '2026-11-15']) {
    await lankar(day);
    expect(await found()).toEqual(['warning external-link-failed']);
  }
  // That it cannot be reached neither counts nor starts again.
  answers.set(`${site}/borta`, { status: 503 });
  await lankar('2026-11-18');
  answers.set(`${site}/borta`, { status: 404 });
  const { code, output } = await lankar('2026-11-22');
  expect(output).toContain(`fel      ${site}/borta finns inte, vid 3 kontroller sedan 2026-11-08.`);
  expect(code).toBe(0);
  expect(await found()).toEqual(['banner external-link-gone']);
  answers.set(`${site}/borta`, ok);
  await lankar('2026-11-29');
  expect(await found()).toEqual([]);
});

test('M123 a page that has moved for good is put right everywhere, and nothing else is', async () => {
  await link(`${site}/gammal`, `${site}/gammal-tid`);
  answers.set(`${site}/gammal`, { status: 308, to: 'https://www.exempel.se/ny' });
  answers.set('https://www.exempel.se/ny', ok);
  answers.set(`${site}/gammal-tid`, ok);
  await lankar('2026-11-22');
  expect(await found()).toEqual(['warning external-link-moved']);
  const { output } = await lankar('2026-11-22', '--ratta');
  expect(output).toContain('Ny adress i');
  const text = readFileSync(join(folder, 'lankar.yaml'), 'utf8');
  expect(text).toContain("'https://www.exempel.se/ny'");
  expect(text).toContain(`'${site}/gammal-tid'`);
  expect(await found()).toEqual([]);
});

test('M128 what was known of a page stands while it cannot be reached, and nobody is blamed', async () => {
  await link(`${site}/rutin`, `${site}/annan`);
  answers.set(`${site}/annan`, ok).set(`${site}/rutin`, ok);
  await lankar('2026-11-15');
  answers.set(`${site}/rutin`, 'cut');
  const { output } = await lankar('2026-11-22');
  expect(output).toContain('har inte gått att nå sedan 2026-11-22');
  expect(answerOf(`${site}/rutin`)).toMatchObject({
    svar: 'fungerar',
    provad: '2026-11-15',
    'ej-nadd-sedan': '2026-11-22',
  });
  expect(await found()).toEqual([]);
});

test('M129 a source document whose bytes have changed becomes a task, until the new file is read', async () => {
  const [read, other] = [Buffer.from('%PDF-1.7 läst'), Buffer.from('%PDF-1.7 ny')];
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const document = join(folder, 'kallor/vgr-rmr-cancerrehabilitering.yaml');
  const text = readFileSync(document, 'utf8');
  const url = `${site}/riktlinje.pdf`;
  const withHash = (value: string) =>
    writeFile(
      document,
      text.replace('punkter:', `original: { adress: '${url}', sha256: ${value} }\npunkter:`),
    );
  answers.set(url, { status: 200, page: read });
  await writeFile(document, text.replace('punkter:', `original: { adress: '${url}' }\npunkter:`));
  expect((await lankar('2026-11-08')).output).toContain(`sha256: ${hash(read)}`);
  await withHash(hash(read));
  await lankar('2026-11-15');
  expect(await found()).toEqual([]);
  answers.set(url, { status: 200, page: other });
  await lankar('2026-11-22');
  expect(answerOf(url)).toMatchObject({ svar: 'andrad-fil', avtryck: hash(other) });
  expect(await found()).toEqual(['warning source-file-changed']);
  await withHash(hash(other));
  expect(await found()).toEqual([]);
});

test('M130 never knocks where only an organisation reaches, not even when an open page leads there', async () => {
  await link(`${site}/in`, 'https://insidan.exempel.se/rutin', 'https://namn:hemligt@exempel.se/x');
  answers.set(`${site}/in`, { status: 302, to: 'http://169.254.169.254/hemligt' });
  await lankar('2026-11-22');
  expect(sites.asked).toEqual([`${site}/in`]);
  expect(await found()).toEqual([
    'warning external-link-failed',
    'error external-link-private',
    'error external-link-private',
  ]);
});

test('M131 with the whole network off nothing is written down, and no finding changes', async () => {
  await link(`${site}/borta`, `${site}/annan`);
  answers.set(`${site}/borta`, { status: 404 }).set(`${site}/annan`, ok);
  await lankar('2026-11-15');
  const [before, findings] = [readFileSync(file(), 'utf8'), await found()];
  answers.clear();
  const { code, output } = await lankar('2026-11-22');
  expect(code).toBe(0);
  expect(output).toContain('Nätet är troligen nere; inget är ändrat.');
  expect(readFileSync(file(), 'utf8')).toBe(before);
  expect(await found()).toEqual(findings);
});

test('the same answers give the same bytes, whatever was asked first', async () => {
  answers.set(`${site}/a`, ok).set(`${site}/b`, ok);
  await link(`${site}/a`, `${site}/b`);
  await lankar('2026-11-22');
  const first = readFileSync(file(), 'utf8');
  await link(`${site}/b`, `${site}/a`);
  await lankar('2026-11-22');
  expect(readFileSync(file(), 'utf8')).toBe(first);
});
