import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtPages } from './addresses.ts';

/** Regions that have pages of their own for each need. */
const regions = builtPages().flatMap((path) => /^vem-gor-vad\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** Addresses of links on a built page, those of the trail and of the switch between regions left out. */
function linksOf(path: string): string[] {
  const html = readFileSync(`dist/${path}index.html`, 'utf8')
    .replace(/<nav class="crumbs.*?<\/nav>/s, '')
    .replace(/<ul class="switch".*?<\/ul>/s, '')
    .replace(/<footer.*?<\/footer>/s, '');
  return [...html.matchAll(/<a\b[^>]*\bhref="?([^"\s>]+)/g)].flatMap(([, address]) =>
    address!.startsWith('/') ? [address!] : [],
  );
}

test('a region chosen once follows along in every link that has a place for it', () => {
  expect(regions.length).toBeGreaterThan(5);
  const lost = builtPages().flatMap((path) => {
    const region = regions.find((id) => path.includes(`/${id}/`));
    if (!region) return [];
    return (
      linksOf(path)
        .filter((address) => !regions.some((id) => address.includes(id)))
        // A report is another text than its part about the region.
        .filter((address) => !address.startsWith('/rapporter/'))
        .filter((address) => existsSync(`dist${address.replace(/[#?].*/, '')}${region}/index.html`))
        .map((address) => `/${path} → ${address}`)
    );
  });
  expect(lost).toEqual([]);
});

test('from the page of a need the menu and the search stay in its region', async ({ page }) => {
  await page.goto('behov/fatigue/norrbotten/');
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  for (const [name, address] of [
    ['Behov', /\/regioner\/norrbotten\/#behov$/],
    ['Vem gör vad', /\/vem-gor-vad\/norrbotten\/$/],
    ['Remittera', /\/remittera\/norrbotten\/$/],
    ['Flöden', /\/floden\/#norra$/],
    ['Regioner', /\/regioner\/norrbotten\/$/],
  ] as const)
    await expect(menu.getByRole('link', { name })).toHaveAttribute('href', address);

  const field = page.getByRole('combobox', { name: 'Sök' });
  await field.fill('remiss fysio');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=remiss(\+|%20)fysio&forst=norrbotten$/);
  await expect(page.getByText('Det som gäller Norrbotten kommer först.')).toBeVisible();
  await expect(page.locator('[data-sok-lista] .traff-plats').first()).toHaveText('Norrbotten');
  const more = page.locator('[data-sok-fler]');
  const divider = page.getByText('I andra regioner – gäller inte i Norrbotten');
  for (let times = 0; times < 5 && (await divider.count()) === 0; times++) await more.click();
  const places = await page
    .locator('[data-sok-lista] > li')
    .evaluateAll((rows) =>
      rows.map((row) =>
        row.matches('.traff-mellan') ? '|' : (row.querySelector('.traff-plats')?.textContent ?? ''),
      ),
    );
  const at = places.indexOf('|');
  const here = ['Norrbotten', 'Norra sjukvårdsregionen'];
  expect(places.slice(0, at).filter((place) => place && !here.includes(place))).toEqual([]);
  expect(places.slice(at + 1).length).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Visa utan den ordningen' }).click();
  await expect(page).toHaveURL(/\/sok\/\?q=remiss(\+|%20)fysio$/);
});

test('a region in the question takes the place of the one that the reader comes from', async ({
  page,
}) => {
  await page.goto('sok/?q=fatigue+vgr&forst=norrbotten');
  await expect(page.locator('[data-sok-lista] .traff-plats').first()).toHaveText(/Västra Götaland/);
  await expect(page.getByText('kommer först')).toHaveCount(0);
});

test('hits from different regions say so, and any of them can come first', async ({ page }) => {
  await page.goto('sok/?q=remiss+fysio');
  const remark = page.locator('[data-sok-anmarkningar] p', { hasText: 'olika regioner' });
  await expect(remark.getByRole('button')).toHaveCount(regions.length);
  await remark.getByRole('button', { name: 'Västernorrland' }).click();
  await expect(page).toHaveURL(/&forst=vasternorrland$/);
  await expect(page.locator('[data-sok-lista] .traff-plats').first()).toHaveText('Västernorrland');
  await expect(page.getByRole('searchbox', { name: 'Sök' })).toBeFocused();

  // A code or a word of the glossary belongs to no region, so there is nothing to choose.
  await page.goto('sok/?q=AW019');
  await expect(page.locator('[data-sok-lista] > li').first()).toBeVisible();
  await expect(remark).toHaveCount(0);
});
