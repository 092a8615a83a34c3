import { linksOf } from '../addresses.ts';
import { localHost } from '../local-host.ts';
import { defineRule } from '../rule.ts';

/** A link inside the site says no host: the site is published at several addresses, and read from none of them. */
export const ownHostLink = defineRule('own-host-link', function* (world) {
  const isOwn = (host: string) => localHost.test(host) || host === world.host;
  for (const { href, file, line, column } of linksOf(world)) {
    const url = urlOf(href);
    if (!url || !isOwn(url.hostname)) continue;
    yield { file, line, column, params: { href, suggestion: url.pathname + url.hash } };
  }
  for (const entry of world.graph.all('externalLink')) {
    const url = urlOf(entry.data.url);
    if (!url || !isOwn(url.hostname)) continue;
    yield { entry, at: [...entry.path, 'adress'], params: { href: entry.data.url } };
  }
});

const urlOf = (href: string): URL | undefined =>
  /^(https?:)?\/\//i.test(href) ? (URL.parse(href, 'https://x.invalid') ?? undefined) : undefined;
