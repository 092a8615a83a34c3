import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { onePageOfEachKind } from './addresses.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 768, 1440];
const schemes = ['light', 'dark'] as const;

for (const path of onePageOfEachKind()) {
  test(`/${path} follows WCAG 2.2 AA in every width, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
        // The dark scheme changes colours and nothing else.
        const { violations } = await (
          colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])
        ).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
      const scroll = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(scroll, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
