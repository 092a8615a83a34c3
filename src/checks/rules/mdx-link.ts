import { localHost } from '../local-host.ts';
import { defineRule } from '../rule.ts';

/** A link begins with https, mailto or tel, or is an address of the site. Browsers skip spaces in schemes, so do we. */
export const mdxLink = defineRule('mdx-link', function* ({ prose }) {
  for (const { file, links } of prose) {
    for (const { href, line, column } of links) {
      const plain = href.replace(/[\s\u0000-\u0020]/g, '');
      const scheme = /^([^/?#:]*):/.exec(decoded(plain))?.[1]?.toLowerCase();
      const isOtherHost = /^[/\\]{2}/.test(plain) || plain.startsWith('\\');
      if (!isOtherHost && (scheme === undefined || allowed.has(scheme))) continue;
      // That the address is the editor's own computer is told by its own rule.
      if (scheme === 'http' && localHost.test(URL.parse(plain)?.hostname ?? '')) continue;
      const suggestion = scheme === 'http' ? plain.replace(/^http:/i, 'https:') : undefined;
      yield { file, line, column, params: { href: href.slice(0, 80), suggestion } };
    }
  }
});

const allowed = new Set(['https', 'mailto', 'tel']);

function decoded(href: string): string {
  try {
    return decodeURIComponent(href).replace(/[\u0000-\u0020]/g, '');
  } catch {
    return href;
  }
}
