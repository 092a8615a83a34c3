import { expect, test } from 'playwright/test';

const cooperation = 'mal/norra-mal-6/';

test('which northern regions had cooperation between hospital and primary care, 2024 and 2021', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Mål', exact: true }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Överenskommelse/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/mal\/norra-mal-6\/$/);
  const state = (id: string) => page.locator(`#${id}`);
  for (const region of ['vasternorrland', 'jamtland-harjedalen']) {
    await expect(state(`${region}-2024`)).toContainText('Delvis');
    await expect(state(`${region}-2024`)).toContainText(/påbörja|inled/);
  }
  for (const region of ['norrbotten', 'vasterbotten']) {
    await expect(state(`${region}-2024`)).toContainText('Ingen rutin');
  }
  for (const region of ['norrbotten', 'vasterbotten', 'vasternorrland', 'jamtland-harjedalen']) {
    await expect(state(`${region}-2021`)).toContainText('Ingen rutin');
  }
});

test('no region is said to have reached goal 6, and an agreement stands nowhere', async ({
  page,
}) => {
  await page.goto(cooperation);
  await expect(page.getByRole('main')).not.toContainText('Regiongemensam rutin eller');
  await expect(page.locator('#vasternorrland-2024')).toContainText('överenskommelse');
});

test('which region has a written "Vem gör vad"', async ({ page }) => {
  await page.goto('mal/norra-mal-5/');
  await expect(page.locator('#vasternorrland-2024')).toContainText('Vem gör vad');
  for (const region of ['norrbotten', 'vasterbotten', 'jamtland-harjedalen']) {
    await expect(page.locator(`#${region}-2024`)).not.toContainText('Vem gör vad');
  }
});

test('the rehab team in Skellefteå: since when, where, for whom, and that the routes are not told', async ({
  page,
}) => {
  await page.goto('sok/?q=' + encodeURIComponent('cancerrehabiliteringsteam skellefteå'));
  await page.locator('[data-sok-klar]').waitFor();
  await page
    .locator('[data-sok-traff] a[href*="vb-cancerrehabiliteringsteam-skelleftea"]')
    .first()
    .click();
  const team = page.locator('#vb-cancerrehabiliteringsteam-skelleftea');
  await expect(team).toContainText(/hösten 2024/i);
  await expect(team).toContainText('Rehabcentrum, Skellefteå sjukhus');
  await expect(team).toContainText('oavsett diagnos');
  await expect(team).toContainText(/vägen är beskriven/i);
  await expect(team).not.toContainText('ej bekräftad');
});

test("where Västernorrland's specialist team and psychologist are", async ({ page }) => {
  await page.goto('remittera/vasternorrland/');
  const team = page.locator('#vn-specialistteam-cancerrehabilitering');
  await expect(team).toContainText('Sundsvalls sjukhus');
  await expect(team).toContainText(/vägen är beskriven/i);
  const psychologist = page.locator('#vn-psykolog-sundsvall');
  await expect(psychologist).toContainText('Sundsvall');
  await expect(psychologist).toContainText('hela länet');
});

test('a planned team never looks like one that receives patients', async ({ page }) => {
  await page.goto('remittera/vasterbotten/');
  const planned = page.locator('#vb-backencancerteam');
  await expect(planned).toContainText(/planerad/i);
  await expect(planned).toContainText('tar inte emot patienter');
});

test('information from 2021 that 2024 does not repeat says so', async ({ page }) => {
  await page.goto('remittera/vasterbotten/');
  await expect(page.locator('#vb-prehab-rehab-nus-2021')).toContainText('ej bekräftad 2024');
});

test('SVF 2021: the table and the text that does not agree with it', async ({ page }) => {
  await page.goto('mal/tal/');
  const svf = page.locator('#svf-inklusion');
  for (const share of ['73', '75', '70', '71', '74', '62', '69', '82', '57', '63']) {
    await expect(svf.getByRole('table').first()).toContainText(share);
  }
  await page.goto('kvalitet/motsagelser/');
  await expect(page.getByRole('main')).toContainText('Jämtland Härjedalen 69 procent');
  await expect(page.getByRole('main')).toContainText('Bara Region Norrbotten');
});

test('the comparison of a need says who answers, who has decided to, and who only follows up', async ({
  page,
}) => {
  await page.goto('jamfor/min-vardplan/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Fyra av sex regioner har ingen källa som fördelar ansvaret');
  await expect(main).toContainText('det är beslutat att ansvaret ska beskrivas');
});

test('every point of the five documents is used, or left out with a reason', async ({ page }) => {
  await page.goto('kvalitet/');
  const main = page.getByRole('main');
  const texts = await main.getByText(/\d+ av \d+ källpunkter/).allInnerTexts();
  const totals = texts.map((text) => Number(/av (\d+)/.exec(text)![1]));
  expect(totals.sort((a, b) => a - b)).toEqual([49, 115, 122, 238, 312]);
  await expect(main).not.toContainText('Används inte ännu');
});
