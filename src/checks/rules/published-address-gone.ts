import { suggest } from '../../domain/suggest.ts';
import { addressesOf } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** What has been published stays reachable: as a page, or by a redirect or a note that it is removed. */
export const publishedAddressGone = defineRule('published-address-gone', function* ({ graph }) {
  const { pages } = addressesOf(graph);
  for (const entry of graph.all('publishedAddress')) {
    const { address } = entry.data;
    if (pages.has(address) || graph.get('redirect', address)) continue;
    yield { entry, at: entry.path, params: { address, near: suggest(address, pages) } };
  }
});
