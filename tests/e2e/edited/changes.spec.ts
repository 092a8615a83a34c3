import { parseRssFeed } from 'feedsmith';
import { expect, test } from './edited-site.ts';

// A correction is told to readers: on the page of changes, in the feeds and at the foot of the page it is on.

test('the page tells the clinical change first, with how it was and how it is', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/andringar/`);
  const change = page.locator('#andrat-2026-11-23-1');
  await expect(change).toContainText('Förut');
  await expect(change).toContainText('Primärvården bör ge råd vid trötthet.');
  await expect(change.getByRole('link')).toHaveText(['Fatigue i Västra Götaland']);
  await expect(page.locator('#andrat-2026-11-23-mindre')).toContainText('1 mindre ändring');
});

test('the page it is on says when it changed, and leads to what changed', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/behov/fatigue/vastra-gotaland/`);
  await page.getByRole('contentinfo').getByRole('link', { name: '2026-11-23' }).click();
  await expect(page).toHaveURL(/\/andringar\/#andrat-2026-11-23-1$/);
  await page.goto(`${site}/behov/fatigue/orebro-lan/`);
  await expect(page.getByRole('contentinfo')).not.toContainText('Senaste ändring i sak');
});

test('feeds hold what they are about, as an RSS reader reads it', async ({ request, site }) => {
  const feed = async (name: string) =>
    parseRssFeed(await (await request.get(`${site}/andringar/${name}.xml`)).text());
  const titles = async (name: string) => (await feed(name)).items?.map(({ title }) => title) ?? [];
  const said = 'Ändrar styrkan för påståendet ”Träning & råd” från kan till bör';
  expect((await feed('alla')).language).toBe('sv');
  expect((await titles('alla')).slice(0, 2)).toEqual([said, '1 mindre ändring']);
  expect(await titles('vastra-gotaland')).toContain(said);
  expect(await titles('orebro-lan')).not.toContain(said);
  expect(await titles('behov-fatigue')).toContain(said);
  const [first] = (await feed('alla')).items!;
  expect(first!.link).toMatch(/\/andringar\/#andrat-2026-11-23-1$/);
  expect(first!.description).toContain('Förut: Primärvården kan ge råd');
  expect(new Date(String(first!.pubDate)).toISOString()).toBe('2026-11-23T00:00:00.000Z');
});

test('every statement leads to the line where it is written, and to saying that it is wrong', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/behov/fatigue/vastra-gotaland/`);
  const statements = page.locator('.statement');
  const edits = page.locator('.statement').getByRole('link', { name: 'Föreslå ändring' });
  expect(await edits.count()).toBe(await statements.count());
  await expect(edits.first()).toHaveAttribute(
    'href',
    /\/edit\/main\/content\/ansvar\/.+\.yaml#L\d+$/,
  );
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: 'Föreslå ändring' }),
  ).toHaveAttribute('href', /ansvar\/vastra-gotaland\/fatigue\.yaml#L1$/);
  await page.emulateMedia({ media: 'print' });
  await expect(edits.first()).toBeHidden();
});
