import { addressesOf, isInternal, linksOf, splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** Addresses are written in lower case: some servers see "Fatigue" and "fatigue" as two pages. */
export const illCasedLink = defineRule('ill-cased-link', function* (world) {
  const { pages } = addressesOf(world.graph);
  const byLowerCase = new Map([...pages].map((page) => [page.toLowerCase(), page]));
  for (const { href, file, line, column } of linksOf(world)) {
    const { page } = splitAddress(href);
    const meant = byLowerCase.get(page.toLowerCase());
    if (!isInternal(href) || !meant || meant === page) continue;
    yield { file, line, column, params: { href, suggestion: meant + href.slice(page.length) } };
  }
});
