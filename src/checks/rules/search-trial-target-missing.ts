import { headingAnchor } from '../../domain/heading-anchor.ts';
import { suggest } from '../../domain/suggest.ts';
import { addressesOf, splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** What a search trial expects is a record, or a place on the site. */
export const searchTrialTargetMissing = defineRule(
  'search-trial-target-missing',
  function* (world) {
    const { graph, prose } = world;
    const { pages, anchors, pageOfFile } = addressesOf(graph);
    const ids = new Set(graph.entries().map(({ id }) => id));
    // Several texts may stand on one page.
    const headings = new Map<string, Set<string>>();
    for (const { file, headings: found } of prose) {
      const page = pageOfFile.get(file);
      if (!page) continue;
      const known = headings.get(page) ?? new Set();
      headings.set(page, known.union(new Set(found.map(({ text }) => headingAnchor(text)))));
    }
    const exists = (target: string) => {
      if (!target.startsWith('/')) return ids.has(target);
      const { page, anchor } = splitAddress(target);
      if (!pages.has(page)) return false;
      return !anchor || anchors.get(page)?.has(anchor) || headings.get(page)?.has(anchor);
    };
    for (const entry of graph.all('searchTrial')) {
      for (const [index, target] of entry.data.expected.entries()) {
        if (exists(target)) continue;
        const { page, anchor } = splitAddress(target);
        const known = !target.startsWith('/') ? ids : pages.has(page) ? anchors.get(page) : pages;
        const near = suggest(anchor && pages.has(page) ? anchor : target, known ?? []);
        const suggestion = near && anchor && pages.has(page) ? `${page}#${near}` : near;
        yield { entry, at: [...entry.path, 'vantat', index], params: { target, suggestion } };
      }
    }
  },
);
