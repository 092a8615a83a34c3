import type { Page } from 'playwright/test';
import { dated } from './edits.ts';
import { expect, test } from './edited-site.ts';

// A static page keeps ageing after its build: what it says about validity follows the reader's clock, not the build.

const paths = [
  '/behov/fatigue/vastra-gotaland/',
  '/vem-gor-vad/vastra-gotaland/',
  '/remittera/vastra-gotaland/',
  '/floden/vastra-gotaland/fysisk-aktivitet/',
];

const expired = (page: Page) => page.getByText('Giltighetstiden har gått ut.');
const lastDay = (time: string) => new Date(`${dated.validTo}T${time}+02:00`);

test('a page says nothing while the document is valid, also on its last evening', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(lastDay('21:30'));
  for (const path of paths) {
    await page.goto(site + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(expired(page), path).toBeHidden();
  }
});

test('an old build says that the validity has run out, 400 days later', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date(Date.now() + 400 * 24 * 60 * 60 * 1000));
  for (const path of paths) {
    await page.goto(site + path);
    await expect(expired(page), path).toBeVisible();
    await expect(page.locator('.validity'), path).toContainText(dated.validTo);
  }
});

test('an old build says it on paper too', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date(Date.now() + 400 * 24 * 60 * 60 * 1000));
  await page.emulateMedia({ media: 'print' });
  await page.goto(site + paths[0]);
  await expect(expired(page)).toBeVisible();
});

test('a printed page carries id, version, last day, and that paper may be out of date', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of paths) {
    await page.goto(site + path);
    const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    expect(printed, path).toContain('HS9766-305841775-381');
    expect(printed, path).toMatch(new RegExp(`version ${dated.version}`, 'i'));
    expect(printed, path).toContain(dated.validTo);
    expect(printed, path).toContain('Utskriven version kan vara ogiltig');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the last day can be read', async ({ page, site }) => {
    for (const path of paths) {
      await page.goto(site + path);
      const day = page.getByRole('main').getByText(dated.validTo).locator('visible=true');
      await expect(day.first(), path).toBeVisible();
    }
  });
});
