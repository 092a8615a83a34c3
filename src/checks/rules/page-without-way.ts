import { routes } from '../../domain/routes.ts';
import { linksOf, splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** Every page can be found: those that stand in no menu are linked from some other text. */
export const pageWithoutWay = defineRule('page-without-way', function* (world) {
  const inMenu = new Set<string>([routes.about(), routes.accessibility()]);
  const links = [...linksOf(world)].map(({ file, href }) => ({
    file,
    page: splitAddress(href).page,
  }));
  for (const entry of world.graph.all('page')) {
    const address = routes.page(entry.id);
    // A file name that cannot be an id is told first, by the reader.
    if (inMenu.has(address) || !/^[a-z0-9-]+$/.test(entry.id)) continue;
    if (links.some(({ file, page }) => page === address && file !== entry.file)) continue;
    yield { entry, at: [], params: { address } };
  }
});
