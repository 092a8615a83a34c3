import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { weighSearch } from '../../scripts/bench/weigh-search.ts';
import { builtPages, onePageOfEachKind } from './addresses.ts';

/** Bytes of HTML and CSS together, compressed, that a need page may cost. */
const textBudget = 14_000;
const requestBudget = 5;

/** Compressed bytes of everything a search fetches before its first hits. */
const searchBudget = 50_000;

const needPages = builtPages().filter((path) => /^behov\/[^/]+\//.test(path));

interface Load {
  requests: { url: string; type: string }[];
  faults: string[];
}

/** Follows what a page asks for, and what goes wrong while it does. */
function follow(page: Page): Load {
  const load: Load = { requests: [], faults: [] };
  page.on('request', (request) =>
    load.requests.push({ url: request.url(), type: request.resourceType() }),
  );
  page.on('requestfailed', (request) => load.faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) load.faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => load.faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) load.faults.push(message.text());
  });
  return load;
}

test('there are need pages to weigh', () => {
  expect(needPages.length).toBeGreaterThan(19);
});

test('every need page stays within 14 kB of compressed HTML and CSS', () => {
  const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const heavy = needPages.flatMap((path) => {
    const file = `dist/${path}index.html`;
    const styles = [...readFileSync(file, 'utf8').matchAll(/\/(_astro\/[^"']+\.css)/g)];
    const files = [file, ...new Set(styles.map(([, style]) => `dist/${style}`))];
    const bytes = files.reduce((sum, name) => sum + compressed(name), 0);
    return bytes > textBudget ? [`/${path}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});

/** How much of the page has moved while it was loaded, by the measure of browsers. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (window as never as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );

for (const path of onePageOfEachKind()) {
  test(`/${path} asks only its own host, breaks no policy and does not move while loading`, async ({
    page,
    baseURL,
  }) => {
    const load = follow(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as never as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });

    const { origin } = new URL(baseURL!);
    expect(load.requests.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
    const expectedFaults = path === 'finns-inte/' ? [expect.stringContaining('404')] : [];
    expect([...new Set(load.faults)].filter((fault) => !fault.includes('404 (Not Found)'))).toEqual(
      expectedFaults,
    );
    if (path.startsWith('behov/')) expect(load.requests.length).toBeLessThanOrEqual(requestBudget);
    expect(await moved(page)).toBe(0);
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await moved(page), 'on a phone').toBe(0);
  });
}

test('a search that the start page suggests fetches at most 50 kB before its first hits', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto('');
  const examples = await page
    .locator('main a[href*="/sok/?q="]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples) {
    // A fresh browser each time: nothing is cached yet.
    const context = await browser.newContext({ baseURL: baseURL! });
    const weight = await weighSearch(await context.newPage(), example);
    await context.close();
    expect.soft(weight, example).toBeLessThanOrEqual(searchBudget);
  }
});

test('nothing of the search engine is fetched before the field has focus', async ({ page }) => {
  const load = follow(page);
  const ofEngine = () => load.requests.filter(({ url }) => url.includes('/pagefind/'));
  await page.goto('om/', { waitUntil: 'networkidle' });
  expect(ofEngine()).toEqual([]);
  await page.locator('[data-sok-falt]').first().focus();
  await expect.poll(() => ofEngine().length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a need page gives its answer, and links lead on', async ({ page }) => {
    await page.goto('behov/fatigue/vastra-gotaland/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Fatigue');
    await expect(page.locator('#vgr-fatigue-utredning')).toBeVisible();
    await page.goto('./');
    await page.locator('main a[href*="/behov/fatigue/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Fatigue');
  });

  test('every kind of page has its heading and its text', async ({ page }) => {
    for (const path of onePageOfEachKind()) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
      expect(words, `words on /${path}`).toBeGreaterThan(15);
    }
  });
});
