import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { buildGraph } from '../../src/domain/graph.ts';
import { reviewName } from '../../src/domain/reviews/kinds.ts';
import { reviewablePages } from '../../src/domain/reviews/pages.ts';
import { pinsOf } from '../../src/domain/reviews/pins.ts';
import { addressOf } from '../../src/domain/routes.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const folder = process.env.DIST ?? 'dist';

// The list of what a page holds is kept apart from the page itself. Where they differ, a review of the whole page
// would not see a change.
test('a review of a whole page pins every record that stands on it', async () => {
  const graph = buildGraph((await loadContent('content')).entries);
  const missing = reviewablePages(graph).flatMap((page) => {
    const html = readFileSync(`${folder}${page.address}index.html`, 'utf8');
    const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const pinned = new Set(pinsOf(graph, page)!.records.map(({ record }) => record));
    return graph
      .entries()
      .filter((entry) => {
        const [address, anchor] = (addressOf(entry) ?? '').split('#');
        const record = reviewName(entry);
        const isHere = anchor !== undefined && anchors.has(anchor) && sharesPage(page, address!);
        return isHere && record !== undefined && !pinned.has(record);
      })
      .map((entry) => `${page.address}: ${reviewName(entry)}`);
  });
  expect(missing).toEqual([]);
});

/** Records stand on the page of their need, and are repeated on the pages of other needs in the same region. */
const sharesPage = (page: { address: string; region: string }, address: string): boolean =>
  address === page.address ||
  (page.address.startsWith('/behov/') &&
    address.startsWith('/behov/') &&
    address.endsWith(`/${page.region}/`));
