import { readFileSync } from 'node:fs';
import { siteBase } from '../site-address.ts';

/** Paths of the pages in the site map of the built site, relative to the base, without the first slash. */
export function builtPages(): string[] {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  return [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    new URL(address!).pathname.slice(siteBase().length),
  );
}

/** What the page of a kind is called: its first folder and how deep it lies. */
const kindOf = (path: string): string => `${path.split('/')[0]}·${path.split('/').length}`;

/** One page of every kind – the one with the longest HTML, where most can go wrong – and the page for missing ones. */
export function onePageOfEachKind(): string[] {
  const longest = new Map<string, { path: string; length: number }>();
  for (const path of builtPages()) {
    const { length } = readFileSync(`dist/${decodeURI(path)}index.html`);
    const known = longest.get(kindOf(path));
    if (!known || known.length < length) longest.set(kindOf(path), { path, length });
  }
  return [...[...longest.values()].map(({ path }) => path), 'finns-inte/'];
}
