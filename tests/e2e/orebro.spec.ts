import { expect, test } from 'playwright/test';

const basis = 'beslut/orl-gapanalys-cancerrehabilitering/';

test('AU010 does not cover Hälsoskattning today, and does from 2027-01-01', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-31T23:30:00+01:00'));
  await page.goto('kva/au010/');
  const main = page.getByRole('main');
  await expect(main.getByText('Ännu inte i kraft')).toBeVisible();
  await expect(main.getByText('Gäller sedan')).toBeHidden();
  await page.clock.setFixedTime(new Date('2027-01-01T00:30:00+01:00'));
  await page.reload();
  await expect(main.getByText('Gäller sedan')).toBeVisible();
  await expect(main.getByText('Ännu inte i kraft')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('AU010 says in words what is in force on the day of the build', async ({ page }) => {
    await page.goto('kva/au010/');
    const built = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
    const words = built < '2027-01-01' ? 'Ännu inte i kraft' : 'Gäller sedan';
    await expect(page.getByRole('main').getByText(words)).toBeVisible();
  });
});

test('AW019 is a new code on two levels of interventions', async ({ page }) => {
  await page.goto('kva/aw019/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Bedömning av rehabiliteringsbehov');
  await expect(main).toContainText('Särskilda insatser, Avancerade insatser');
  await expect(main).toContainText('Ny');
});

test('the codes of the basic level stand beside it', async ({ page }) => {
  await page.goto('kva/');
  const codes = page
    .locator('#insatsniva-grundlaggande')
    .getByRole('link', { name: /^[A-Z]{2}\d{3}$/ });
  expect(await codes.allTextContents()).toEqual([
    'DV111',
    'DV121',
    'DV131',
    'DV141',
    'XV019',
    'XV020',
  ]);
});

test('eight decisions, one of them without any, and RMKS endorses', async ({ page }) => {
  await page.goto(basis);
  const main = page.getByRole('main');
  await expect(main.locator('tbody tr')).toHaveCount(8);
  const values = await main.locator('.decision').allTextContents();
  expect(values.filter((value) => value.trim() === 'Ja')).toHaveLength(7);
  const empty = main.locator('#orl-gap-1177-patientforeningar');
  await expect(empty.locator('.decision')).toHaveText('Ej angivet');
  const prehabilitation = main.locator('#orl-gap-prehabilitering');
  await expect(prehabilitation).toContainText('2-4');
  await expect(prehabilitation).toContainText('i första hand');
  await expect(main).toContainText('RMKS tillstyrker');
  await expect(main).toContainText('2026-06-12');
});

test('when an active handover passes responsibility, and what it must hold', async ({ page }) => {
  await page.goto('remittera/orebro-lan/');
  const rule = page.locator('#orl-aktiv-overlamning');
  await expect(rule).toContainText('har kvar ansvaret till dess att mottagaren har bekräftat');
  await expect(rule).toContainText('Av journalen ska det framgå');
  await expect(rule).toContainText('Patienten ska få veta');
});

test('primary care in Örebro has no referral routine in the source, but a decision to write one', async ({
  page,
}) => {
  await page.goto('remittera/orebro-lan/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Remissväg framgår inte av källan');
  await main.getByRole('link', { name: /Besluten i Örebro läns gapanalys/ }).click();
  await expect(page.locator('#orl-gap-vardnivaoverenskommelse')).toContainText('remissrutiner');
});

test('what one region says never stands on the page of another', async ({ page }) => {
  await page.goto('behov/fatigue/orebro-lan/');
  const main = page.getByRole('main');
  await expect(main.locator('.lede')).not.toContainText('Västra Götaland');
  await expect(main.getByText('Primärvården utreder när')).toHaveCount(0);
  await expect(main.getByRole('heading', { name: 'Kommunal primärvård' })).toBeVisible();
});
