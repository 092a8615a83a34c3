import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withdrawal } from './edits.ts';
import { expect, test } from './edited-site.ts';
import { copy } from './project-copy.ts';

// A statement that turned out to be wrong has been taken away from every reader, with one command and one build.

const { id, reason } = withdrawal;
const need = '/behov/psykosocialt-stod/vastra-gotaland/';
/** What only the statement says, and what repeats it. */
const said = /fortsätter 1 år efter|fortsatt behov 1 år efter/i;

test('the command tells what goes with it and what may say the same', async () => {
  const printed = await readFile(join(copy, withdrawal.printed), 'utf8');
  expect(printed).toContain('floden/vastra-gotaland/psykosociala-insatser.yaml');
  expect(printed).toContain('Publicera som vanligt');
});

test('its address says that it is withdrawn, when and why, and nothing of what it said', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${need}#${id}`);
  const place = page.locator(`#${id}`);
  await expect(place).toContainText(/Återkallat \d{4}-\d\d-\d\d/);
  await expect(place).toContainText(reason);
  await expect(page.getByRole('main')).not.toContainText(said);
  await expect(page.getByRole('main').locator('.lede')).toContainText('är återkallad');
});

test('its cell in the matrix is not taken for silence', async ({ page, site }) => {
  await page.goto(`${site}/vem-gor-vad/vastra-gotaland/`);
  const row = page.getByRole('row').filter({ hasText: 'Psykosociala och psykologiska insatser' });
  await expect(row.first()).toContainText('Återkallad uppgift');
});

test('the flow that showed it answers with the reason instead', async ({ page, site }) => {
  for (const path of ['', 'steg/']) {
    await page.goto(`${site}/floden/vastra-gotaland/psykosociala-insatser/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('borttagen');
    await expect(page.getByRole('main')).toContainText(reason);
    await expect(page.locator('main svg')).toHaveCount(0);
  }
  await page.goto(`${site}/floden/`);
  await expect(page.locator('main a[href*="psykosociala-insatser"]')).toHaveCount(0);
});

test('neither the search nor the open data has it', async ({ page, request, site }) => {
  await page.goto(`${site}/sok/?q=fortsatt+behov+vårdcentral`);
  await expect(page.locator('[data-sok-klar]')).toBeAttached();
  await expect(page.locator(`[data-sok-traff] a[href$="#${id}"]`)).toHaveCount(0);
  const statements = await (await request.get(`${site}/data/pastaenden.csv`)).text();
  expect(statements).toContain('vgr-psykosocialt-uppfoljning');
  expect(statements).not.toContain(id);
  const graph = await (await request.get(`${site}/data/graf.json`)).text();
  expect(graph).not.toMatch(said);
});
