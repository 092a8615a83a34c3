import type { Finding } from '../../src/domain/finding.ts';
import { suggest } from '../../src/domain/suggest.ts';
import { positionAt, type BuiltSite, type Element, type Page } from './read-site.ts';

interface Link {
  element: Element;
  href: string;
}

/** Every link of every page, in HTML and in SVG, and every file that pages and style sheets ask for. */
export function checkLinks(site: BuiltSite, base: string): Finding[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  // What begins at the root is the same on every page, and most links do.
  const fromRoot = new Map<string, Fault | undefined>();
  const faultOn = (page: Page) => (href: string) =>
    /^\/(?!\/)/.test(href)
      ? fromRoot.getOrInsertComputed(href, () => faultOf(href, page, base, site, pages))
      : faultOf(href, page, base, site, pages);
  return [
    ...withoutRepeats(site.pages.flatMap((page) => checkPage(page, faultOn(page)))),
    ...checkStyles(site, base),
  ];
}

const checkPage = (page: Page, faultIn: (href: string) => Fault | undefined): Finding[] =>
  linksOf(page).flatMap(({ element, href }) => {
    const fault = faultIn(href);
    if (!fault) return [];
    const place = positionAt(page.text, element.offset);
    return { severity: 'error' as const, file: page.file, ...place, ...fault };
  });

/** A faulty link in a menu is one fault, not one per page: the first is kept, and says how many more there are. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const same = Map.groupBy(findings, ({ rule, params }) => JSON.stringify([rule, params]));
  return [...same.values()].map(([first, ...others]) => {
    const pages = new Set(others.map(({ file }) => file));
    pages.delete(first!.file);
    const more = pages.size;
    return { ...first!, params: { ...first!.params, ...(more > 0 && { more }) } };
  });
}

function linksOf(page: Page): Link[] {
  const links: Link[] = [];
  for (const element of page.elements) {
    const { href, src, srcset, poster, action, 'xlink:href': old } = element.attributes;
    const sources = srcset?.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') ?? [];
    for (const value of [href, src, poster, action, old, ...sources])
      if (value !== undefined) links.push({ element, href: value });
  }
  return links;
}

type Fault = Pick<Finding, 'rule' | 'params'>;

function faultOf(
  href: string,
  page: Page,
  base: string,
  site: BuiltSite,
  pages: Map<string, Page>,
): Fault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme) return externalFault(scheme, href, page, base);
  if (href.startsWith('//')) return { rule: 'insecure-link', params: { href } };

  const target = resolveHref(href, page, base);
  if (target === undefined) return { rule: 'broken-built-link', params: { href } };
  if (!target.path.startsWith(base)) {
    return { rule: 'link-outside-base', params: { href, base } };
  }
  const address = `/${target.path.slice(base.length)}`;
  const linked = pages.get(address);
  if (!linked) {
    if (site.files.has(address.slice(1))) return undefined;
    const near = suggest(address, [...pages.keys()]);
    return { rule: 'broken-built-link', params: { href, ...(near && { suggestion: near }) } };
  }
  if (!target.anchor || idsOf(linked).has(target.anchor)) return undefined;
  const near = suggest(target.anchor, linked.ids);
  return {
    rule: 'broken-built-anchor',
    params: { href, anchor: target.anchor, page: address, ...(near && { suggestion: near }) },
  };
}

/** Hundreds of pages may point into one that has hundreds of anchors. */
function idsOf(page: Page): ReadonlySet<string> {
  const known = idSets.get(page);
  if (known) return known;
  const made = new Set(page.ids);
  idSets.set(page, made);
  return made;
}

const idSets = new WeakMap<Page, ReadonlySet<string>>();

/** The canonical address names the site itself; everything else outside must be safe to follow. */
function externalFault(scheme: string, href: string, page: Page, base: string): Fault | undefined {
  if (['https', 'mailto', 'tel'].includes(scheme)) return undefined;
  const own = page.elements.find(({ attributes }) => attributes.rel === 'canonical');
  const origin = own?.attributes.href && URL.parse(own.attributes.href)?.origin;
  if (origin && href.startsWith(`${origin}${base}`)) return undefined;
  return { rule: 'insecure-link', params: { href } };
}

/** The path and anchor a browser would ask for, or undefined when the text is no address. */
function resolveHref(
  href: string,
  page: Page,
  base: string,
): { path: string; anchor: string } | undefined {
  const here = `http://site.invalid${base}${page.address.slice(1)}`;
  const url = URL.parse(href, here);
  if (!url) return undefined;
  try {
    return {
      path: decodeURIComponent(url.pathname),
      anchor: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return undefined;
  }
}

function checkStyles(site: BuiltSite, base: string): Finding[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
    .flatMap((file) => {
      const text = site.read(file);
      return [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap((match) => {
        const href = match[1]!;
        const url = URL.parse(href, `http://site.invalid${base}${file}`);
        const path = url?.host === 'site.invalid' ? url.pathname.slice(base.length) : undefined;
        if (href.startsWith('data:') || (path !== undefined && site.files.has(path))) return [];
        const place = positionAt(text, match.index);
        const params = { href };
        return [{ rule: 'broken-built-link', severity: 'error' as const, file, ...place, params }];
      });
    });
}
