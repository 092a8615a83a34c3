import AxeBuilder from '@axe-core/playwright';
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
  await expect(hits(page).first()).toContainText('skelettmetastaser');
  const first = hits(page).filter({ hasText: 'Specialiserad vård' }).first();
  await expect(first).toContainText('skelettmetastaser');
  await expect(first.locator('mark').first()).toHaveText(/skelettmetastaser/i);
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

test('the place that a hit of any kind leads to is marked', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await search(page, '');
  const kind = page.locator('[data-sok-filter="typ"]');
  const kinds = await kind
    .locator('option:not([value=""])')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const addresses = new Set<string>();
  for (const value of kinds) {
    await kind.selectOption(value);
    await settled(page);
    const link = hits(page).locator('a[href*="#"]').first();
    if ((await link.count()) > 0) addresses.add((await link.getAttribute('href'))!);
  }
  expect(addresses.size).toBeGreaterThan(12);
  const unmarked: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator(':target')).toBeInViewport();
    const isMarked = await page.locator(':target').evaluate((target) => {
      const places = [target, ...target.querySelectorAll(':scope > :is(h2, h3)')];
      return places.some((place) => getComputedStyle(place).outlineStyle === 'solid');
    });
    if (!isMarked) unmarked.push(address);
  }
  expect(unmarked).toEqual([]);
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

test('a clear question is answered on top, and what may hold too stands beside it', async ({
  page,
}) => {
  await search(page, 'hembesök fatigue primärvård vgr');
  const direct = page.locator('.traff-direkt');
  await expect(direct).toContainText('Svar i källan');
  await expect(hits(page).first()).toContainText('hembesök');
  await expect(direct.locator(hits(page)).getByRole('link')).toHaveCount(1);

  await search(page, 'tobak primärvård vgr');
  await expect(direct).toContainText('Flera uppgifter kan gälla samtidigt');
  await expect(direct.locator('[data-sok-traff]')).toHaveCount(2);
  await direct.getByRole('link', { name: 'Två dörrar för tobaksavvänjning' }).click();
  await expect(page.locator(':target')).toContainText('Två dörrar');

  await search(page, 'fatigue primärvård vgr');
  await expect(direct).toHaveCount(0);
});

test('the same thing in several regions is one row with a line for each', async ({ page }) => {
  await search(page, 'mål 2');
  const row = page.locator('.traff-grupp', { hasText: 'Mål 2: Min vårdplan, 2024' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('[data-sok-traff]')).toHaveCount(4);
  for (const region of ['Norrbotten', 'Västerbotten', 'Västernorrland', 'Jämtland Härjedalen']) {
    await expect(row.getByRole('link', { name: `${region} – Mål 2` })).toBeVisible();
  }
  await row.getByRole('link', { name: 'Jämför sida vid sida' }).click();
  await expect(page).toHaveURL(/\/mal\/norra-mal-2\/$/);

  await search(page, 'lymfödem ansvar');
  const silent = page.locator('.traff-grupp', { hasText: 'Källan fördelar inte ansvaret' });
  await expect(silent.first().locator('a[href$="/jamfor/lymfodem/"]')).toBeVisible();
});

test('where nobody has the duty it is said first, and the rules of others come apart', async ({
  page,
}) => {
  await search(page, 'kurator vårdcentral umeå');
  await expect(
    page.getByText('Källorna för Västerbotten fördelar inte ansvaret mellan vårdnivåer.'),
  ).toBeVisible();
  await expect(hits(page).first().getByRole('link')).toHaveAttribute(
    'href',
    /behov\/psykosocialt-stod\/vasterbotten\/$/,
  );
  await expect(hits(page).first()).toContainText('Källan fördelar inte ansvaret');
  const rows = page.locator('[data-sok-lista] > li');
  const divider = page.getByText('I andra regioner – gäller inte i Västerbotten');
  for (let more = 0; more < 5 && (await divider.count()) === 0; more++)
    await page.locator('[data-sok-fler]').click();
  await expect(divider).toHaveCount(1);
  const told = await rows.evaluateAll((items) =>
    items.map((item) => ({
      text: item.textContent ?? '',
      region: item.querySelector('.traff-plats')?.textContent ?? '',
      rest: item.querySelector('.traff-fakta .traff-rest')?.textContent ?? '',
    })),
  );
  const at = told.findIndex(({ text }) => text.startsWith('I andra regioner'));
  const isElsewhere = ({ region, rest }: (typeof told)[number]) =>
    region === 'Västra Götaland' && /^(Vem gör vad|Kriterium|Remiss|Flöde)/.test(rest);
  expect(told.slice(0, at).filter(isElsewhere)).toEqual([]);
  expect(told.slice(at + 1).some(isElsewhere)).toBe(true);
});

test('a quotation that stands nowhere says so, and offers the words without it', async ({
  page,
}) => {
  await search(page, '"överlämning aktiv"');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.getByText('Ingen text har ”överlämning aktiv” ord för ord.')).toBeVisible();
  await page.getByRole('button', { name: 'Sök utan citattecken' }).click();
  await settled(page);
  await expect(field(page)).toHaveValue('överlämning aktiv');
  await expect(hits(page).first()).toContainText(/överlämning/i);
});

test('older material is marked as such', async ({ page }) => {
  await page.goto('sok/?q=kontaktsjuksk%C3%B6terska&lage=aldre');
  await settled(page);
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('.traff-lage').first()).toHaveText(
    /Äldre uppgift, inte bekräftad senare: från 20\d\d/,
  );
});

test('a slip is told, with a way back that can be shared', async ({ page }) => {
  await search(page, 'fatgue');
  await expect(page.getByText('Visar träffar för ”fatigue”.')).toBeVisible();
  await expect(hits(page).first().locator('mark').first()).toHaveText(/fatigue/i);
  await page.getByRole('button', { name: 'Sök på ”fatgue” i stället' }).click();
  await settled(page);
  await expect(page.getByText('så som det är skrivet')).toBeVisible();
  await expect(page).toHaveURL(/q=fatgue&ordagrant=1$/);
  await page.reload();
  await settled(page);
  await expect(page.getByText('så som det är skrivet')).toBeVisible();
  await page.getByRole('button', { name: 'Rätta skrivfel igen' }).click();
  await settled(page);
  await expect(page.getByText('Visar träffar för ”fatigue”.')).toBeVisible();
  await expect(page).toHaveURL(/q=fatgue$/);
});

test('what no source tells is said, and the rest is searched for', async ({ page }) => {
  await search(page, 'telefonnummer lymfterapeut');
  await expect(
    page.locator('[data-sok-anmarkningar]').getByText('Telefonnummer finns inte i källorna.'),
  ).toBeVisible();
  await expect(hits(page).first()).toContainText(/lymfterapeut/i);
  await search(page, 'öppettider');
  await expect(hits(page)).toHaveCount(0);
  await expect(
    page.locator('[data-sok-anmarkningar]').getByText('Öppettider och mottagningstider'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gå direkt till ett behov' })).toBeVisible();
});

test('a chosen filter can be taken away beside the field', async ({ page }) => {
  await page.goto('sok/?q=fatigue&niva=primarvard&region=vastra-gotaland');
  await settled(page);
  await page.getByRole('button', { name: 'Ta bort Primärvård' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/sok\/\?q=fatigue&region=vastra-gotaland$/);
});

for (const query of ['mål 2', 'tobak primärvård vgr', 'öppettider', 'fatgue']) {
  test(`the answer to "${query}" has no violations`, async ({ page }) => {
    await search(page, query);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}

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
    'x'.repeat(10_000),
    'حقوق المريض',
    '\"fatigue',
    'fatigue -kurator AND (OR) NOT lymf* \"x\" ~1',
  ];
  for (const query of hostile) {
    await search(page, query);
    await expect(
      page.locator('[data-sok-lista], [data-sok-anmarkningar]').locator('img'),
    ).toHaveCount(0);
  }
  // Once everything has been fetched, an answer is a matter of milliseconds.
  await search(page, 'fatigue');
  for (const query of hostile) {
    const time = await page.evaluate(timeToAnswer, query);
    expect(time, query.slice(0, 40)).toBeLessThan(200);
  }
  await page.goto('sok/?q=%E0%A4%A&region=%00&niva=finns-inte');
  await settled(page);
  expect(faults).toEqual([]);
});

/** How soon the page answers a text that is typed at once: the best of three, since machines do other things too. */
async function timeToAnswer(typed: string): Promise<number> {
  const root = document.querySelector<HTMLElement>('[data-sok]')!;
  const input = document.querySelector<HTMLInputElement>('[data-sok-falt]')!;
  const answer = (text: string) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return new Promise<void>((done) => {
      const look = () => (root.dataset.sokKlar === undefined ? setTimeout(look, 1) : done());
      look();
    });
  };
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    await answer('');
    const started = performance.now();
    await answer(typed);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

for (const files of ['**/pagefind/*/index/**', '**/lexikon.json', '**/register.json']) {
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
