import { suggest } from '../../domain/suggest.ts';
import { addressesOf, isExport, isInternal, linksOf, splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A link inside the site leads to a page that exists, or to an address that is redirected to one. */
export const brokenLink = defineRule('broken-link', function* (world) {
  const { pages } = addressesOf(world.graph);
  const lowerCase = new Set([...pages].map((page) => page.toLowerCase()));
  for (const { href, file, line, column } of linksOf(world)) {
    const { page } = splitAddress(href);
    if (!isInternal(href) || pages.has(page) || isExport(page)) continue;
    // Upper and lower case is the business of `ill-cased-link`.
    if (page !== page.toLowerCase() && lowerCase.has(page.toLowerCase())) continue;
    const redirect = world.graph.get('redirect', page);
    if (redirect?.data.to) continue;
    const removed = redirect?.data.removed;
    yield { file, line, column, params: { href, removed, suggestion: suggestPage(page, pages) } };
  }
});

function suggestPage(page: string, pages: ReadonlySet<string>): string | undefined {
  const whole = page.endsWith('/') ? page : `${page}/`;
  return pages.has(whole) ? whole : suggest(whole, pages);
}
