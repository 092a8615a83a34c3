import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { publish } from '../../scripts/publish/publication.ts';
import { readSeal } from '../../scripts/publish/seal.ts';
import { nginxHasBrotli, servers, type Started } from '../scripts/hosting/start-server.ts';
import { onePageOfEachKind } from './addresses.ts';

/** The built site, published and served by the real web server with the settings of the house. */
test.describe.configure({ mode: 'serial' });
test.skip(!servers.nginx, 'nginx finns inte på den här maskinen');

const { base } = readSeal('dist');
let root: string;
let server: Started;
let origin: string;

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'published-'));
  chmodSync(root, 0o755);
  const target = join(root, 'mal');
  await publish(target, 'dist', '{}', { say: () => {}, quality: 4, flush: false });
  const work = mkdtempSync(join(root, 'server-'));
  chmodSync(work, 0o755);
  server = await servers.nginx!({ target, base, work });
  origin = `http://localhost:${server.port}${base}`;
});
test.afterAll(async () => {
  await server?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** The other tests see a page of every kind under the same policy; these show that the server sends it. */
const somePages = [
  '',
  'sok/',
  ...onePageOfEachKind().filter((path) => /^(behov|floden|kva|rapporter|vardprogram)\//.test(path)),
];

/** Everything that the browser complains about. */
function follow(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page breaks the policy, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const faults = follow(page);
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    for (const path of somePages) {
      const response = await page.goto(origin + path);
      expect(response!.status()).toBe(200);
      const { 'content-encoding': coding } = await response!.allHeaders();
      expect(coding).toBe(nginxHasBrotli ? 'br' : 'gzip');
    }
    expect(faults).toEqual([]);

    expect((await page.goto(`${origin}finns-inte/`))!.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });
}

test('a search finds, with nothing but what the policy lets it', async ({ page }) => {
  const faults = follow(page);
  await page.goto(`${origin}sok/?q=skelettmetastaser`);
  await expect(page.locator('[data-sok-klar]')).toBeAttached();
  await expect(page.locator('[data-sok-traff]').first()).toContainText('skelettmetastaser');
  expect(faults).toEqual([]);
});

test('a second page takes from the first what cannot change, and is asked for itself', async ({
  page,
}) => {
  await page.goto(origin);
  await page.goto(`${origin}om/`);
  await page.goto(origin);
  const fetched = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => (entry as PerformanceResourceTiming).transferSize > 0)
      .map(({ name }) => name),
  );
  expect(fetched).toContain(origin);
  expect(fetched.filter((address) => address.includes('/_astro/'))).toEqual([]);
});
