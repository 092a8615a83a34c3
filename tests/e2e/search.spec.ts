import { expect, test, type Page } from 'playwright/test';

const hits = (page: Page) => page.locator('[data-sok-traff]');
const field = (page: Page) => page.locator('[data-sok-falt]');

/** Waits until the hits on the page answer what stands in the field. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-sok-klar]')).toBeAttached();
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`sok/?${new URLSearchParams({ q: query })}`);
  await settled(page);
}

test('finds skeletal metastases with level, region and source, and leads to the criterion', async ({
  page,
}) => {
  await search(page, 'skelettmetastaser');
  const first = hits(page).first();
  await expect(first).toContainText('skelettmetastaser');
  await expect(first.locator('mark').first()).toHaveText(/skelettmetastaser/i);
  await expect(first).toContainText('Specialiserad vård');
  await expect(first).toContainText('Västra Götaland');
  await expect(first.getByRole('link')).toHaveCount(1);
  // The other list is in reach: the note that both may apply is among the hits.
  await expect(hits(page).filter({ hasText: 'primärvårdens lista' }).first()).toBeVisible();

  await first.getByRole('link').click();
  await expect(page).toHaveURL(
    /behov\/fysisk-aktivitet\/vastra-gotaland\/#vgr-fysisk-aktivitet-skelettmetastaser$/,
  );
  await expect(page.locator(':target')).toBeInViewport();
});

test('every hit is one link to a place that exists', async ({ page, request }) => {
  await search(page, 'träning');
  await page.locator('[data-sok-fler]').click();
  await expect(hits(page).nth(12)).toBeVisible();
  const addresses = await hits(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(await hits(page).count());
  for (const address of new Set(addresses)) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const { hash } = new URL(address);
    if (hash) expect(await response.text(), address).toContain(`id="${hash.slice(1)}"`);
  }
});

test('filters narrow, stand in the address and come back with it', async ({ page }) => {
  await search(page, 'fatigue');
  const before = Number(await page.locator('[data-sok-klar]').getAttribute('data-sok-klar'));
  const level = page.getByLabel('Vårdnivå');
  await expect(level.locator('option[value="primarvard"]')).toHaveText(/\(\d+\)$/);
  await level.selectOption('primarvard');
  await settled(page);
  await expect(page).toHaveURL(/q=fatigue&niva=primarvard/);
  const after = Number(await page.locator('[data-sok-klar]').getAttribute('data-sok-klar'));
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  await expect(page.getByRole('status')).toHaveText(`${after} träffar på ”fatigue”`);

  await hits(page).first().getByRole('link').click();
  await page.goBack();
  await settled(page);
  await expect(field(page)).toHaveValue('fatigue');
  await expect(level).toHaveValue('primarvard');
  await expect(page.locator('[data-sok-klar]')).toHaveAttribute('data-sok-klar', String(after));
});

test('the region filter narrows to records of the region', async ({ page }) => {
  await page.goto('sok/?q=fatigue&region=vastra-gotaland');
  await settled(page);
  const texts = await hits(page).allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toContain('Västra Götaland');
});

test('filters that hide every hit say so and can be removed', async ({ page }) => {
  await page.goto('sok/?q=fatigue&typ=kod');
  await settled(page);
  await expect(hits(page)).toHaveCount(0);
  await page.getByText('Utan avgränsningar finns').getByRole('button').click();
  await expect(hits(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/sok\/\?q=fatigue$/);
});

test('the keyboard alone goes from any page to an answer', async ({ page }) => {
  await page.goto('behov/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('hembesök');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=hemb/);
  await settled(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/sok\//);
});

test('answers while typing, and the last letters win', async ({ page }) => {
  await page.goto('sok/');
  await field(page).pressSequentially('lymfödem', { delay: 15 });
  await expect(page.getByRole('status')).toHaveText(/träffar på ”lymfödem”/);
  await expect(page).toHaveURL(/q=lymf%C3%B6dem$/);
});

test('a code that no source names gets an honest empty answer with next steps', async ({
  page,
}) => {
  for (const query of ['AW999', 'aw 999']) {
    await search(page, query);
    await expect(hits(page)).toHaveCount(0);
    await expect(
      page.getByText('Koden AW999 finns inte i de källor som webbplatsen täcker i dag.'),
    ).toBeVisible();
    await expect(
      page.locator('main').getByRole('link', { name: 'KVÅ-koder', exact: true }),
    ).toBeVisible();
    await expect(
      page.locator('main').getByRole('link', { name: 'Ordlista och förkortningar' }),
    ).toBeVisible();
    expect(await page.locator('[data-sok-hjalp] a[href*="/behov/"]').count()).toBeGreaterThan(10);
  }
});

test('a code that a source names is found however it is typed', async ({ page }) => {
  for (const query of ['AW019', 'aw019', 'AW 019']) {
    await search(page, query);
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/kva\/aw019\/$/);
  }
});

test('hostile queries are shown as text and break nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const hostile = [
    '<img src=x onerror=alert(1)>',
    `" ' \\ % * ( ) [ ] { } : ; # & + ~ ^`,
    '   ',
    '😀',
    '\u202Eabc\u200B',
    'a\0b',
    'ödem '.repeat(1000),
  ];
  for (const query of hostile) {
    await search(page, query);
    await expect(page.locator('[data-sok] img')).toHaveCount(0);
  }
  await page.goto('sok/?q=%E0%A4%A&region=%00&niva=finns-inte');
  await settled(page);
  expect(faults).toEqual([]);
});

for (const files of [
  '**/pagefind/*.pf_meta',
  '**/pagefind/index/*',
  '**/lexikon.json',
  '**/fasetter.json',
]) {
  test(`says that the search is out of order when ${files} is damaged`, async ({ page }) => {
    await page.route(files, (route) => route.fulfill({ body: 'x' }));
    await search(page, 'fatigue');
    await expect(page.getByText('Sökningen är ur funktion')).toBeVisible();
    await expect(page.locator('[data-sok-hjalp]')).toBeVisible();
    expect(await page.locator('[data-sok-hjalp] a[href*="/behov/"]').count()).toBeGreaterThan(10);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says so and leads to the lists', async ({ page }) => {
    await page.goto('behov/');
    await field(page).fill('fatigue');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/sok\/\?q=fatigue$/);
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Sökningen behöver JavaScript');
    await expect(
      page.locator('main').getByRole('link', { name: 'Ordlista och förkortningar' }),
    ).toBeVisible();
    expect(await page.locator('[data-sok-hjalp] a[href*="/behov/"]').count()).toBeGreaterThan(10);
  });
});
