import { externalAddresses } from '../external-addresses.ts';
import { defineRule } from '../rule.ts';

/** A page that says it has moved for good is linked where it now is. */
export const externalLinkMoved = defineRule(
  'external-link-moved',
  function* (world) {
    for (const { url, place } of externalAddresses(world)) {
      const check = world.graph.get('linkCheck', url)?.data;
      if (check?.answer !== 'flyttad') continue;
      yield { ...place, params: { day: check.checkedOn, suggestion: check.target } };
    }
  },
  'warning',
);
