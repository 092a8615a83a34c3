import { expect, test, type Page } from 'playwright/test';

// Without motion a page stands where the focus has taken it as soon as it is there.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Moves the focus with Tab until it is on what the selector names. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.matches(name), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the menu of a phone opens, closes and leads on by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('behov/fatigue/norrbotten/');
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  await tabTo(page, '.menu-button');
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('button', { name: 'Meny' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, '.menu a[href*="/remittera/"]', 12);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/remittera\/norrbotten\/$/);
});

test('a region is chosen by keyboard', async ({ page }) => {
  await page.goto('behov/fatigue/');
  await tabTo(page, '.switch a[href*="/norrbotten/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/behov\/fatigue\/norrbotten\/$/);
});

test('the table of who does what is narrowed to a profession by keyboard', async ({ page }) => {
  await page.goto('vem-gor-vad/vastra-gotaland/');
  const rows = page.locator('.matrix tbody:not(.group):visible');
  const all = await rows.count();
  await tabTo(page, '[data-profession="dietist"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/profession=dietist/);
  await expect(page.locator('[data-filter-status]')).not.toBeEmpty();
  await expect(page.locator('[data-profession="dietist"]')).toBeFocused();
  expect(await rows.count()).toBeLessThan(all);
});

test('the address of a statement is copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('behov/fatigue/vastra-gotaland/');
  await tabTo(page, 'a[data-copy]');
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(href);
});

test('the checklist is unfolded and copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('remittera/vastra-gotaland/');
  const summary = page.locator('.checklist summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-copy-text]', 40);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Texten är kopierad').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Västra Götaland');
});

test('what is folded unfolds by keyboard, and the focus stays', async ({ page }) => {
  await page.goto('mal/');
  const summary = page.locator('main details summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main details p').first()).toBeVisible();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main details p').first()).toBeHidden();
});

test('hits are narrowed, shown further and freed by keyboard, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('sok/?q=kurator');
  const ready = page.locator('[data-sok-klar]');
  await expect(ready).toHaveCount(1);
  const hits = page.locator('[data-sok-lista] a');
  const more = page.locator('[data-sok-fler]');
  const before = await hits.count();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => hits.count()).toBeGreaterThan(before);
  await expect(hits.nth(before)).toBeFocused();

  const region = page.getByRole('combobox', { name: 'Region' });
  await region.focus();
  await page.keyboard.press('V');
  await expect(page).toHaveURL(/region=vastra-gotaland/);
  await expect(region).toBeFocused();
  await page.getByRole('button', { name: 'Ta bort Västra Götaland' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/region=/);
  await expect(page.locator('[data-sok-falt]')).toBeFocused();
});

test('a printed page is checked by keyboard', async ({ page }) => {
  await page.goto('k/');
  await tabTo(page, 'main input');
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-besked]')).toContainText('Ingen sida har den koden');
});

const kinds = [
  '',
  'behov/fysisk-aktivitet/vastra-gotaland/',
  'vem-gor-vad/vastra-gotaland/',
  'floden/vastra-gotaland/psykosociala-insatser/',
  'sok/?q=kurator',
  'rapporter/cancerrehabilitering/2024/',
  'kva/',
];

/** Where the focus is, when nothing of it can be seen; undefined when some of it can. */
const hiddenFocus = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  for (const { left, right, top, bottom } of focused.getClientRects()) {
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map(
        (y) => [left + (right - left) * x, top + (bottom - top) * y] as [number, number],
      ),
    );
    const isSeen = points.some(([x, y]) => {
      const on = document.elementFromPoint(x, y);
      return on && (focused.contains(on) || on.contains(focused));
    });
    if (isSeen) return undefined;
  }
  return focused.outerHTML.slice(0, 120);
};

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 320, height: 256 },
])
  for (const path of kinds)
    test(`the focus on /${path} is never covered, forwards or backwards, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      if (path.startsWith('sok/')) await expect(page.locator('[data-sok-klar]')).toHaveCount(1);
      for (const [key, steps] of [
        ['Tab', 60],
        ['Shift+Tab', 40],
      ] as const)
        for (let step = 0; step < steps; step++) {
          await page.keyboard.press(key);
          expect(await page.evaluate(hiddenFocus), `${key} ${step + 1}`).toBeUndefined();
        }
    });

/** What a reader presses most: at least 44 px in both directions on a phone. */
const mainTargets: [string, string][] = [
  ['', '.menu-button, [data-sok-falt], main button[type=submit], .switch a, .rows li > a'],
  ['behov/fatigue/norrbotten/', '.menu-button, [data-sok-falt], .sok-ruta button, .switch a'],
  ['vem-gor-vad/vastra-gotaland/', '.switch a'],
  ['floden/vastra-gotaland/fysisk-aktivitet/', 'main .button'],
  ['floden/vastra-gotaland/fysisk-aktivitet/steg/', '[data-answer]'],
  ['sok/?q=kurator', '[data-sok-falt], .sok-ruta button, [data-sok-fler]'],
  ['spara/', 'main button'],
];

test('the main targets are at least 44 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, selector] of mainTargets) {
    await page.goto(path);
    if (path.startsWith('sok/')) await expect(page.locator('[data-sok-klar]')).toHaveCount(1);
    const sizes = await page.locator(selector).evaluateAll((targets) =>
      targets
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return { is: target.textContent?.trim().slice(0, 30) ?? '', width, height };
        })
        .filter(({ width }) => width > 0),
    );
    expect.soft(sizes.length, `targets on /${path}`).toBeGreaterThan(0);
    expect
      .soft(
        sizes.filter(({ width, height }) => width < 43.9 || height < 43.9),
        `/${path}`,
      )
      .toEqual([]);
  }
});
