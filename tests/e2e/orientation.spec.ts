import { expect, test, type Locator, type Page } from 'playwright/test';
import { onePageOfEachKind } from './addresses.ts';

// On every page a reader sees where she is, what applies there and what else there is; a region once chosen follows along.

const place = (page: Page): Locator => page.getByRole('navigation', { name: 'Var du är' });

/** What the pages about something that a document says tell of that document. */
const applies =
  /RMR v3\.0|Gapanalys 2026|Uppföljning 20\d\d|Årsrapport|utgåva|version|källor|Gäller från|Uppgifter(na)? (gäller|från)/i;

/** Pages of what sources say; the others are lists, tools and texts about the site itself. */
const ofSources =
  /^(behov|beslut|dokument|floden|jamfor|kva|mal|professioner|rapporter|regioner|remittera|vardprogram|vem-gor-vad)\/./;

for (const path of onePageOfEachKind()) {
  test(`says where one is, what applies and what else there is: /${path}`, async ({ page }) => {
    await page.goto(path || './');
    const main = page.getByRole('main');
    const heading = main.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    const isFirstOrLost = path === '' || path === 'finns-inte/';
    if (!isFirstOrLost) {
      await expect(place(page).getByRole('link', { name: 'Start' })).toHaveCount(1);
      await expect(place(page).locator('[aria-current="page"]')).toHaveText(/\S/);
    }
    if (ofSources.test(path)) await expect(main).toContainText(applies);
    const onward = await main.locator('a[href]').evaluateAll(
      (links) =>
        links.filter(
          (link) =>
            // Links in a picture of a flow are of another kind.
            link instanceof HTMLAnchorElement &&
            new URL(link.href).pathname !== location.pathname &&
            link.getClientRects().length > 0,
        ).length,
    );
    expect(onward, 'links that lead on').toBeGreaterThan(0);
  });
}

for (const { region, name, flow } of [
  { region: 'vastra-gotaland', name: 'Västra Götaland', flow: 'Fatigue' },
  { region: 'vasterbotten', name: 'Västerbotten', flow: 'Vägar till rehabiliteringsteam' },
]) {
  test(`${name}, chosen once, follows from page to page and back`, async ({ page }) => {
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
    const main = page.getByRole('main');
    const stays = async (address: RegExp) => {
      await expect(page).toHaveURL(address);
      expect(page.url()).toContain(region);
    };
    await page.goto('./');
    await main.getByRole('link', { name, exact: true }).click();
    await stays(/\/vem-gor-vad\//);
    await menu.getByRole('link', { name: 'Regioner' }).click();
    await stays(/\/regioner\//);
    await expect(main.getByRole('heading', { level: 1 })).toContainText(name);

    await main.getByRole('link', { name: 'Fatigue', exact: true }).first().click();
    await stays(/\/behov\/fatigue\//);
    await menu.getByRole('link', { name: 'Vem gör vad' }).click();
    await stays(/\/vem-gor-vad\//);
    await main.getByRole('link', { name: 'Fatigue', exact: true }).first().click();
    await stays(/\/behov\/fatigue\//);

    // The comparison holds all regions: the address points out the one that the reader comes from.
    await main.getByRole('link', { name: 'Jämför', exact: true }).click();
    await stays(/\/jamfor\/fatigue\/#/);
    const row = page.locator('tr:target');
    await expect(row).toBeInViewport();
    await row.getByRole('link', { name, exact: true }).click();
    await stays(/\/behov\/fatigue\//);

    await menu.getByRole('link', { name: 'Remittera' }).click();
    await stays(/\/remittera\//);
    await menu.getByRole('link', { name: 'Flöden' }).click();
    await stays(/\/floden\/#/);
    await main.locator(`a[href*="/floden/${region}/"]`, { hasText: flow }).first().click();
    await stays(/\/floden\//);
    await menu.getByRole('link', { name: 'Behov' }).click();
    await stays(/\/regioner\/.*#behov$/);
    await page.goBack();
    await stays(/\/floden\/[^#]/);
    expect(await page.context().cookies()).toEqual([]);
  });
}
