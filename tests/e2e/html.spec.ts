import { expect, test } from 'playwright/test';
import { onePageOfEachKind } from './addresses.ts';

const needPage = 'behov/fatigue/vastra-gotaland/';

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(needPage);
  });

  test('a need page says that paper may be out of date and where to check', async ({ page }) => {
    await expect(page.getByText('Utskriven version kan vara ogiltig')).toBeVisible();
    await expect(page.getByText(/Kontrollera sidan på http.*\/behov\/fatigue\//)).toBeVisible();
    await expect(page.getByText(/Sidan gjordes \d{4}-\d{2}-\d{2}/)).toBeVisible();
  });

  test('a need page carries the document and its version', async ({ page }) => {
    await expect(
      page
        .getByText(/RMR.*3\.0/)
        .locator('visible=true')
        .first(),
    ).toBeVisible();
  });

  test('a need page says on paper which region it is about, and which document', async ({
    page,
  }) => {
    const region = await page.getByRole('heading', { level: 1 }).locator('span').boundingBox();
    expect(region!.width).toBeGreaterThan(40);
    await expect(page.getByText(/Dokument-id HS9766-305841775-381, version 3\.0/)).toBeVisible();
  });

  test('menus and search boxes stay on the screen', async ({ page }) => {
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
  });

  test('the paper is white and the text dark, also when the screen is dark', async ({ page }) => {
    const [ink, paper] = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return [style.color, style.backgroundColor];
    });
    expect(brightness(ink!)).toBeLessThan(0.3);
    expect(brightness(paper!)).toBeGreaterThan(0.95);
  });

  test('a page fits the width of A4', async ({ page }) => {
    // 210 mm less two margins of 15 mm, at 96 dots an inch.
    await page.setViewportSize({ width: 680, height: 960 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(680);
  });
});

/** 0 for black, 1 for white; nothing painted is paper. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (red + green + blue) / 3 / 255;
}

test('the keyboard reaches the content with the first link', async ({ page }) => {
  await page.goto(needPage);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const path of onePageOfEachKind()) {
  test(`everything the keyboard reaches on /${path} shows that it is reached`, async ({ page }) => {
    await page.goto(path);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'end';
        // The ring may lie on the element or on the frame it sits in.
        for (
          let node: Element | null = focused, up = 0;
          node && up < 3;
          node = node.parentElement, up++
        ) {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
          if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
            return 'seen';
        }
        return focused.outerHTML.slice(0, 120);
      });
      if (outline === 'end') break;
      expect(outline, `step ${step + 1}`).toBe('seen');
    }
  });

  test(`text on /${path} can be twice as large without being cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(path);
    const scroll = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(scroll).toBeLessThanOrEqual(0);
  });
}

test('a page that does not exist says so, with status 404, and leads on', async ({ page }) => {
  const response = await page.goto('behov/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/finns-inte/);
});
