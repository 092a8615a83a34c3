import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const field = (page: Page) => page.locator('[data-sok-falt]');
const options = (page: Page) => page.getByRole('option');
const list = (page: Page) => page.getByRole('listbox', { name: 'Sökförslag' });

async function type(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await field(page).pressSequentially(text, { delay: 10 });
}

/** Waits until the list answers what stands in the field. */
async function answered(page: Page): Promise<void> {
  const typed = await field(page).inputValue();
  const href = new RegExp(`\\?${new URLSearchParams({ q: typed })}$`.replaceAll('+', '\\+'));
  await expect(options(page).last()).toHaveAttribute('href', href);
}

test('the keyboard alone goes from any page to an answer, and back out', async ({ page }) => {
  await page.goto('om/');
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('role', 'combobox');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');

  await type(page, 'hembesök fatigue');
  await answered(page);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('hembesök');
  await expect(options(page).first().locator('mark').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await expect(chosen).toHaveCount(1);
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id'))!,
  );
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('hembesök fatigue');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();

  await page.keyboard.press('/');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/behov\/fatigue\/vastra-gotaland\/#vgr-fatigue-hembesok$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('Enter without a choice goes to the search page with what was typed', async ({ page }) => {
  await page.goto('om/');
  await type(page, 'lymfödem vgr');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=lymf%C3%B6dem\+vgr$/);
});

test('the last suggestion leads to all hits, and a slip is told', async ({ page }) => {
  await page.goto('');
  await type(page, 'fatgue');
  await answered(page);
  await expect(page.getByText('Visar träffar för ”fatigue”.').first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=fatgue$/);
  await expect(page.locator('[data-sok-traff]').first()).toBeVisible();
});

test('the number of suggestions is read aloud, and so is an empty answer', async ({ page }) => {
  await page.goto('om/');
  const status = page.locator('form').getByRole('status');
  await type(page, 'fatigue');
  await expect(status).toHaveText(/7 förslag/);
  await field(page).fill('öppettider');
  await expect(status).toHaveText(/Inga träffar på ”öppettider”/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the last letters win, and leaving the field closes the list', async ({ page }) => {
  await page.goto('om/');
  await type(page, 'fatigue');
  await field(page).fill('');
  await field(page).pressSequentially('lymfödem', { delay: 5 });
  await expect(options(page).first()).toContainText(/lymfödem/i);
  await expect(options(page).filter({ hasText: 'Visa alla' })).toHaveAttribute(
    'href',
    /q=lymf%C3%B6dem$/,
  );
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('a click follows a suggestion', async ({ page }) => {
  await page.goto('om/');
  await type(page, 'fatigue primärvård vgr');
  await answered(page);
  await options(page).first().click();
  await expect(page).toHaveURL(/behov\/fatigue\/vastra-gotaland\/#vgr-fatigue/);
});

test('nothing is fetched for it before the field has focus, and nothing moves after', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries())
        shifts.push((entry as never as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('behov/fatigue/vastra-gotaland/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /pagefind|suggestions/i.test(url))).toEqual([]);
  await type(page, 'kurator');
  await expect(list(page)).toBeVisible();
  expect(fetched.some((url) => /suggestions.*\.css/.test(url))).toBe(true);
  const shifts = await page.evaluate(() => (window as never as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
});

test('answers within 50 ms once the texts it needs have been fetched', async ({ page }) => {
  await page.goto('om/');
  const times: number[] = [];
  for (const typed of [
    'fatigue',
    'kurator efter 1 år',
    'dietist ta över',
    'mvp norrbotten',
    'SIP',
  ]) {
    await field(page).fill(typed);
    await answered(page);
    for (let round = 0; round < 5; round++) {
      await field(page).fill('');
      times.push(await page.evaluate(timeToSuggestions, typed));
    }
  }
  times.sort((a, b) => a - b);
  // A machine that does other things at the same time is late now and then; the half of the times is the site's own.
  expect(times[Math.floor(times.length / 2)], times.map(Math.round).join(' ')).toBeLessThan(50);
});

/** Types a text at once, in the page, and waits until the list answers it. */
function timeToSuggestions(typed: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('[data-sok-falt]')!;
  const all = `q=${new URLSearchParams({ q: typed }).get('q')}`;
  const started = performance.now();
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((done) => {
    const look = () => {
      const last = document.querySelector<HTMLAnchorElement>('.forslag-alla');
      const isThere = last && `q=${new URL(last.href).searchParams.get('q')}` === all;
      if (isThere) done(performance.now() - started);
      else setTimeout(look, 1);
    };
    look();
  });
}

test('says so when the index cannot be read, and leads to the search page all the same', async ({
  page,
}) => {
  await page.route('**/pagefind/*/lexikon.json', (route) => route.abort());
  await page.goto('om/');
  await type(page, 'fatigue');
  await expect(page.getByText('Sökförslagen gick inte att hämta.').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=fatigue$/);
  await expect(page.getByText('Sökningen är ur funktion')).toBeVisible();
});

test('is an ordinary field when its script does not come', async ({ page }) => {
  await page.route('**/*SearchSuggestions*', (route) => route.abort());
  await page.goto('om/');
  await field(page).focus();
  await expect(field(page)).not.toHaveAttribute('role');
  await page.keyboard.type('fatigue');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=fatigue$/);
});

test('shows hostile text as text, at once', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', () => faults.push('dialog'));
  await page.goto('om/');
  await type(page, 'fatigue');
  await expect(list(page)).toBeVisible();
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)//fatigue',
    `" ' \\ % * ( ) [ ] { } : ; # & + ~ ^`,
    '😀',
    '\u202Efatigue\u200B',
    'fat\0igue',
    'ödem '.repeat(2000),
    '   ',
  ];
  for (const typed of hostile) {
    await field(page).fill(typed);
    await page.waitForTimeout(200);
    await expect(page.locator('.forslag-ruta :is(img, svg, script)')).toHaveCount(0);
    const addresses = await options(page).evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).protocol),
    );
    expect(addresses.every((protocol) => protocol === 'http:')).toBe(true);
  }
  expect(faults).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violations while it is open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('om/');
    await type(page, 'kontaktsjuksköterska');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

  test('the list fits the screen and a tap follows a suggestion', async ({ page }) => {
    await page.goto('om/');
    await field(page).tap();
    await type(page, 'fatigue primärvård vgr');
    await answered(page);
    const box = (await page.locator('.forslag-ruta').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(568);
    await options(page).first().tap();
    await expect(page).toHaveURL(/behov\/fatigue\/vastra-gotaland\/#vgr-fatigue/);
  });
});
