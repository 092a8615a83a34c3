import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import { writeCopy } from '../../scripts/offline/write-copy.ts';
import { createSiteServer, listenLocally } from '../../scripts/serve.ts';
import { siteBase } from '../../scripts/site-address.ts';
import { onePageOfEachKind } from './addresses.ts';

const path = siteBase();
const needPage = 'behov/fatigue/vastra-gotaland/';
const needHtml = `${needPage}index.html`;

/** A site of its own that can be stopped, started and replaced, always at the same address. */
interface Host {
  address: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Changes files of the site, and makes the copy that it offers anew. */
  change(edit: (html: string) => string, offered?: boolean): Promise<void>;
  file(name: string): string;
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use, { workerIndex }) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'dist');
    cpSync('dist', folder, { recursive: true });
    const listen = (port: number, attempts: number) =>
      listenLocally(() => createSiteServer({ folder, base: path }), port, attempts);
    let server = await listen((Number(process.env.TEST_PORT) || 4399) + 300 + 20 * workerIndex, 20);
    let isUp = true;
    await use({
      address: `http://localhost:${server.port}${path}`,
      stop: async () => {
        await server.close();
        isUp = false;
      },
      start: async () => {
        server = await listen(server.port, 1);
        isUp = true;
      },
      change: async (edit, offered = true) => {
        const file = join(folder, needHtml);
        writeFileSync(file, edit(readFileSync(file, 'utf8')));
        await writeCopy(folder, offered);
      },
      file: (name) => join(folder, name),
    });
    if (isUp) await server.close();
    rmSync(join(folder, '..'), { recursive: true });
  },
});

const mark = (page: Page) => page.getByRole('complementary', { name: 'Sparad kopia' });
const state = (page: Page) => page.locator('[data-lage]');

async function save(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}spara/`);
  // With the keyboard alone: `press` moves the focus there and lets go of a key, as somebody without a mouse does.
  await page.getByRole('button', { name: /^Spara för läsning utan nät \(\d/ }).press('Enter');
  await expect(state(page)).toContainText('Klart. Sparad');
}

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const copies = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

/** Moves the clock of the worker, and of pages that are opened from now on. */
async function moveClock(context: BrowserContext, days: number): Promise<void> {
  const move = (by: number) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  };
  const milliseconds = days * 24 * 3600_000;
  for (const worker of context.serviceWorkers()) await worker.evaluate(move, milliseconds);
  await context.addInitScript(move, milliseconds);
}

const today = (): string =>
  /Sidan gjordes (\S+)\./.exec(readFileSync('dist/index.html', 'utf8'))![1]!;

test('nobody gets a service worker, or anything kept, without asking for it', async ({
  page,
  host,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(path.length)));
  for (const address of [...onePageOfEachKind(), 'sok/?q=fatigue']) {
    await page.goto(host.address + address, { waitUntil: 'networkidle' });
    expect([address, await workers(page), await copies(page)]).toEqual([address, 0, 0]);
  }
  expect(asked.filter((name) => ['sw.js', 'spara/kopia.bin'].includes(name))).toEqual([]);
  // The page that offers it is the only one that asks what there is.
  expect(asked.filter((name) => name === 'spara/kopia.json').length).toBe(1);
});

test('says how much there is before anything is fetched, and what is kept afterwards', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}spara/`);
  await expect(page.locator('[data-storlek]')).toContainText(/\d+ sidor och sökningen\. [\d,]+ MB/);
  await expect(state(page)).toHaveText('Inget är sparat.');
  await save(page, host);
  await expect(state(page)).toContainText(`som de var ${today()}`);
  await expect(page.getByText('Det är den senaste versionen.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('shows every page and answers searches with the server stopped, marked with its day', async ({
  page,
  host,
}) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  await save(page, host);
  await page.goto(host.address + needPage);
  await expect(mark(page)).toHaveCount(0);
  await host.stop();
  for (const address of onePageOfEachKind()) {
    await page.goto(host.address + address);
    await expect(mark(page)).toContainText(`Sparad kopia från ${today()}.`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(mark(page)).toContainText('Adressen finns inte i kopian.');
  await page.goto(`${host.address}sok/?q=kurator+efter+1+%C3%A5r`);
  await expect(page.locator('.traffar li').first()).toBeVisible();
  await expect(mark(page)).toBeVisible();
  await page.locator('.traffar a').first().click();
  await expect(mark(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
});

/** Saves the site and reads a page of the copy while the site is down; then the page changes, and the site comes back. */
async function changeWhileAway(page: Page, host: Host): Promise<void> {
  await save(page, host);
  await host.stop();
  await page.goto(host.address + needPage);
  await expect(mark(page)).toBeVisible();
  await host.change((html) => html.replace('<h1', '<p id="nyhet">Ändrat sedan sist.</p><h1'));
  await host.start();
}

test('takes a new version as soon as there is network, for the page at once and then for the copy', async ({
  page,
  host,
}) => {
  await changeWhileAway(page, host);
  await page.goto(host.address + needPage);
  await expect(page.locator('#nyhet')).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  // The copy follows by itself.
  const { sha256 } = JSON.parse(readFileSync(host.file('spara/kopia.json'), 'utf8'));
  await expect.poll(() => keptHash(page)).toBe(sha256);
  await host.stop();
  await page.goto(host.address + needPage);
  await expect(page.locator('#nyhet')).toBeVisible();
  await expect(mark(page)).toBeVisible();
});

const keptHash = (page: Page) =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    const store = await caches.open(name!);
    const kept = await store.match((await store.keys())[0]!);
    return JSON.parse(kept!.headers.get('x-kopia')!).notice.sha256 as string;
  });

test('tells a reader of a saved page when the network is back, and renews the copy', async ({
  page,
  host,
}) => {
  await changeWhileAway(page, host);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await mark(page).getByRole('link', { name: 'Nätet är tillbaka' }).click();
  await expect(page.locator('#nyhet')).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
});

test('never shows what is old as current: 400 days later every page of the copy warns', async ({
  page,
  host,
  context,
}) => {
  const lastDay = new Date(Date.parse(today()) + 100 * 24 * 3600_000).toISOString().slice(0, 10);
  const dayAfter = new Date(Date.parse(today()) + 101 * 24 * 3600_000).toISOString().slice(0, 10);
  await host.change((html) =>
    html.replace('<h1', `<div class="validity" data-in-force-from="${dayAfter}"></div><h1`),
  );
  await save(page, host);
  await host.stop();
  await page.goto(host.address + needPage);
  await expect(mark(page)).not.toContainText('Giltighetstiden');
  await moveClock(context, 400);
  await page.goto(host.address + needPage);
  await expect(mark(page)).toContainText(/Kopian är (399|400) dagar gammal och kan inte tas för/);
  await expect(mark(page)).toContainText(
    `Giltighetstiden för det sidan bygger på gick ut ${lastDay}.`,
  );
  await page.goto(`${host.address}sok/?q=fatigue`);
  await expect(page.locator('.traffar li').first()).toBeVisible();
  await expect(mark(page)).toContainText('kan inte tas för aktuell');
  // With the server back, what it says comes first, however old the copy.
  await host.change((html) => html.replace('<h1', '<p id="nyhet">Nytt.</p><h1'));
  await host.start();
  await page.goto(host.address + needPage);
  await expect(page.locator('#nyhet')).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
});

test('keeps the copy when what comes is not what was told of', async ({ page, host }) => {
  await save(page, host);
  const kept = await keptHash(page);
  await host.change((html) => html.replace('<h1', '<p id="nyhet">Ändrat.</p><h1'));
  writeFileSync(host.file('spara/kopia.bin'), 'avbrutet');
  await page.goto(host.address + needPage);
  await expect(page.locator('#nyhet')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await keptHash(page)).toBe(kept);
  await host.stop();
  await page.goto(host.address + needPage);
  await expect(mark(page)).toBeVisible();
  await expect(page.locator('#nyhet')).toHaveCount(0);
});

test('removes everything when the reader says so', async ({ page, host }) => {
  await save(page, host);
  await page.getByRole('button', { name: 'Ta bort det som är sparat' }).press('Space');
  await expect(state(page)).toHaveText('Borttaget. Inget är sparat.');
  expect([await workers(page), await copies(page)]).toEqual([0, 0]);
  await host.stop();
  await expect(page.goto(host.address + needPage)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

for (const [how, stop] of Object.entries({
  'the site stops offering it': (host: Host) => host.change((html) => html, false),
  'the files for it are gone': async (host: Host) => {
    for (const name of ['spara/kopia.json', 'spara/kopia.bin', 'sw.js']) rmSync(host.file(name));
  },
}))
  test(`removes everything by itself when ${how}`, async ({ page, host }) => {
    await save(page, host);
    await stop(host);
    await page.goto(host.address + needPage);
    await expect.poll(() => copies(page)).toBe(0);
    await expect.poll(() => workers(page)).toBe(0);
  });

test('a worker that only removes takes the place of the other, whatever page is open', async ({
  page,
  host,
}) => {
  await save(page, host);
  await host.change((html) => html, false);
  // As if the notice could not be reached: the browser fetches the worker by itself.
  rmSync(host.file('spara/kopia.json'));
  writeFileSync(host.file('spara/kopia.json'), 'x');
  await page.goto(host.address + needPage);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => copies(page)).toBe(0);
  await expect.poll(() => workers(page)).toBe(0);
});
