import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { onePageOfEachKind } from './addresses.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 768, 1440];

/** What axe has against the page as it stands now. The dark scheme changes colours and nothing else. */
async function faultsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // The other way of axe opens a page of its own to put frames together, and no page here has any.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], elementRef: false });
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Goes through the widths and schemes on one page, loaded once. */
async function expectNoFaults(page: Page, state: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faultsOf(page, scheme), `${state}, ${width} px, ${scheme}`).toEqual([]);
    }
    const scroll = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(scroll, `${state}, sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** Opens everything that is folded. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const path of onePageOfEachKind()) {
  test(`/${path} follows WCAG 2.2 AA in every width, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    await page.setViewportSize({ width: widths[0]!, height: 900 });
    const isFolded = (await page.locator('main details:not([open])').count()) > 0;
    // With everything open there is all that there is when it is folded, and more.
    if (isFolded) expect(await faultsOf(page, 'light'), 'folded').toEqual([]);
    await openAll(page);
    await expectNoFaults(page, isFolded ? 'everything open' : 'as it comes');
  });
}

test('the menu follows WCAG 2.2 AA when it is open, in every width where it folds', async ({
  page,
}) => {
  await page.goto('om/');
  let seen = 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const button = page.getByRole('button', { name: 'Meny' });
    if (!(await button.isVisible())) continue;
    seen++;
    await button.click();
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faultsOf(page, scheme), `${width} px, ${scheme}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
  expect(seen).toBeGreaterThan(0);
});

test('hits of a search follow WCAG 2.2 AA in every width, light and dark', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('sok/?q=kurator+efter+1+%C3%A5r');
  await expect(page.locator('[data-sok-traff]').first()).toBeVisible();
  await openAll(page);
  await expectNoFaults(page, 'with hits');
});

test('suggestions while one types follow WCAG 2.2 AA in every width, light and dark', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('om/');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('[data-sok-falt]').focus();
    await page.locator('[data-sok-falt]').fill('fatigue');
    await expect(page.getByRole('option').first()).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faultsOf(page, scheme), `${width} px, ${scheme}`).toEqual([]);
    }
    await page.locator('[data-sok-falt]').fill('');
  }
});

test('a step of a walk follows WCAG 2.2 AA in every width, light and dark', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('floden/vastra-gotaland/psykosociala-insatser/steg/?svar=icke_kurativ:nej');
  await openAll(page);
  await expectNoFaults(page, 'after an answer');
});
