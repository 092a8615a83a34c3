import { expect, test } from 'playwright/test';
import { builtPages } from './addresses.ts';

const matrices = builtPages().filter((path) => /^vem-gor-vad\/[^/]+\//.test(path));

for (const [width, media] of [
  [390, 'screen'],
  [1280, 'screen'],
  [700, 'print'],
] as const) {
  test(`the table of who does what shows all it holds: ${media}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media });
    let held = 0;
    for (const path of matrices) {
      await page.goto(path);
      const links = await page
        .locator('.matrix td a')
        .evaluateAll((list) =>
          list.map((link) => ({ text: link.textContent, isShown: link.checkVisibility() })),
        );
      held += links.length;
      expect(links.filter(({ isShown }) => !isShown).map(({ text }) => text)).toEqual([]);
    }
    expect(held).toBeGreaterThan(50);
  });
}
