import { externalAddresses } from '../external-addresses.ts';
import { defineRule } from '../rule.ts';

const session = /^(guest|session|sid|phpsessid|jsessionid|token|auth|ticket)$/i;

/** An address with somebody's session in it stops working; one that the source itself gives is told as it stands. */
export const externalLinkAsGuest = defineRule(
  'external-link-as-guest',
  function* (world) {
    for (const { url, place, points } of externalAddresses(world)) {
      if (points.length > 0) continue;
      const key = [...(URL.parse(url)?.searchParams.keys() ?? [])].find((name) =>
        session.test(name),
      );
      if (key) yield { ...place, params: { key } };
    }
  },
  'warning',
);
