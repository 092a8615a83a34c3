import { linkVerdict } from '../../domain/link-answers.ts';
import { externalAddresses } from '../external-addresses.ts';
import { defineRule } from '../rule.ts';

/** A page that was gone on three days is gone. It marks the link, and stops nothing: the fault is not in the content. */
export const externalLinkGone = defineRule(
  'external-link-gone',
  function* (world) {
    for (const { url, place } of externalAddresses(world)) {
      const check = world.graph.get('linkCheck', url)?.data;
      if (!check || linkVerdict(check) !== 'error') continue;
      yield { ...place, params: { days: check.days, since: check.since } };
    }
  },
  'banner',
);
