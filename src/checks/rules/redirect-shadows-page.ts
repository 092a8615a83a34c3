import { addressesOf } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A redirect does not start at a page that exists: the page could no longer be reached. */
export const redirectShadowsPage = defineRule('redirect-shadows-page', function* ({ graph }) {
  const { pages } = addressesOf(graph);
  for (const entry of graph.all('redirect')) {
    const { from } = entry.data;
    if (!pages.has(from.endsWith('/') ? from : `${from}/`)) continue;
    yield { entry, at: [...entry.path, 'fran'], params: { from } };
  }
});
