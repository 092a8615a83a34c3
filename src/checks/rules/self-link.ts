import { addressesOf, linksOf, splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A page does not link to itself: the reader clicks and nothing happens. */
export const selfLink = defineRule(
  'self-link',
  function* (world) {
    const { pageOfFile } = addressesOf(world.graph);
    for (const { href, file, line, column } of linksOf(world)) {
      const { page, anchor } = splitAddress(href);
      if (!anchor && page && page === pageOfFile.get(file))
        yield { file, line, column, params: { href } };
    }
  },
  'warning',
);
