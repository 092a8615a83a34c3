import { externalAddresses } from '../external-addresses.ts';
import { localHost } from '../local-host.ts';
import { isPrivateHost } from '../private-host.ts';
import { defineRule } from '../rule.ts';

/** A link out opens for every reader, without an organisation's network and without anybody's password. */
export const externalLinkPrivate = defineRule('external-link-private', function* (world) {
  for (const { url, place } of externalAddresses(world)) {
    const parsed = URL.parse(url);
    // The editor's own computer has a rule of its own.
    if (!parsed || localHost.test(parsed.hostname)) continue;
    const hasPassword = parsed.username !== '' || parsed.password !== '';
    if (!hasPassword && !isPrivateHost(parsed.hostname)) continue;
    yield {
      ...place,
      params: { host: parsed.hostname, password: hasPassword ? 'ja' : undefined },
    };
  }
});
