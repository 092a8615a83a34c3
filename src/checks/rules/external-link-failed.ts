import { linkVerdict } from '../../domain/link-answers.ts';
import { externalAddresses } from '../external-addresses.ts';
import { defineRule } from '../rule.ts';

/** What other rules tell, with remedies of their own. */
const toldElsewhere = new Set(['flyttad', 'andrad-fil']);

/** The latest check of a link out reached the page that it promises. */
export const externalLinkFailed = defineRule(
  'external-link-failed',
  function* (world) {
    for (const { url, place } of externalAddresses(world)) {
      const check = world.graph.get('linkCheck', url)?.data;
      if (!check || toldElsewhere.has(check.answer) || linkVerdict(check) !== 'warning') continue;
      yield { ...place, params: { answer: check.answer, day: check.checkedOn, days: check.days } };
    }
  },
  'warning',
);
