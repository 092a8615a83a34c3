import { externalAddresses } from '../external-addresses.ts';
import { isPrivateHost, sharedDrive } from '../private-host.ts';
import { defineRule } from '../rule.ts';

/** A link out leads to a domain that the editors have looked at, when they keep a list of them. */
export const externalLinkUnlisted = defineRule(
  'external-link-unlisted',
  function* (world) {
    const domains = world.graph.get('site', 'webbplats')?.data.linkDomains ?? [];
    if (domains.length === 0) return;
    for (const { url, place } of externalAddresses(world)) {
      const host = URL.parse(url)?.hostname;
      const isListed = domains.some((domain) => host === domain || host?.endsWith(`.${domain}`));
      // Other rules say what is worse with these.
      const isTold = host && (isPrivateHost(host) || sharedDrive.test(host));
      if (host && !isListed && !isTold) yield { ...place, params: { host } };
    }
  },
  'warning',
);
