import { expect, test } from './edited-site.ts';

// A report for 2025 has been added to the content. No code may have to change for a new year.

test('the goal page has the new year first, and the old ones below', async ({ page, site }) => {
  await page.goto(`${site}/mal/norra-mal-1/`);
  await expect(page.locator('#norrbotten-2025')).toContainText('Regiongemensam rutin');
  await expect(page.locator('#norrbotten-2024')).toContainText('Delvis');
  const years = await page
    .locator('[id^="norrbotten-20"]')
    .evaluateAll((states) => states.map(({ id }) => id.slice(-4)));
  expect(years).toEqual(['2025', '2024', '2021']);
  await page.goto(`${site}/mal/`);
  await expect(page.getByRole('main')).toContainText('2025');
});

test('what the new report leaves out is missing, not worse', async ({ page, site }) => {
  await page.goto(`${site}/mal/norra-mal-2/`);
  await expect(page.locator('#jamtland-harjedalen-2025')).toContainText('Uppgift saknas');
  await expect(page.getByRole('main')).not.toContainText('Lägre nivå än 2024');
});

test('charts and tables have the new figure', async ({ page, site }) => {
  await page.goto(`${site}/mal/tal/`);
  const indicator = page.locator('#mvp-vasterbotten');
  await expect(indicator).toContainText('2025');
  await expect(indicator.locator('svg').first()).toContainText('24');
  await expect(indicator.getByRole('table')).toContainText('24');
});

test('teams that the new report does not repeat are marked', async ({ page, site }) => {
  await page.goto(`${site}/remittera/vasterbotten/`);
  await expect(page.locator('#vb-kontaktsjukskoterskor')).toContainText('ej bekräftad 2025');
  await expect(page.locator('#vb-cancerrehabiliteringsteam-skelleftea')).not.toContainText(
    'ej bekräftad',
  );
});

test('a plan has its outcome, the others wait', async ({ page, site }) => {
  await page.goto(`${site}/regioner/norra/`);
  const plan = page.locator('#norra-backen-huvudmal-2025-vardprogrammet');
  await expect(plan).toContainText('Utfall 2025: delvis genomfört');
  await expect(plan).toContainText('Vårdprogrammet var påbörjat på två sjukhus.');
  await expect(page.locator('#norra-backen-huvudmal-2025-komplikationer')).toContainText(/utfall/i);
});

test('the report has its page, and the older one leads to it', async ({ page, site }) => {
  await page.goto(`${site}/rapporter/`);
  const links = page.getByRole('main').locator('a[href*="/rapporter/cancerrehabilitering/"]');
  await expect(links.first()).toHaveAttribute('href', /2025\/$/);
  await page.goto(`${site}/rapporter/cancerrehabilitering/2024/`);
  await expect(page.getByRole('main')).toContainText('gäller 2024');
  await page.getByRole('main').locator('a[href$="/cancerrehabilitering/2025/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
  await expect(page.getByRole('main')).toContainText('Regiongemensam rutin');
});
