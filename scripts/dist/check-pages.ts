import type { Finding, Params } from '../../src/domain/finding.ts';
import { routes } from '../../src/domain/routes.ts';
import { stampOf } from './build-stamp.ts';
import { positionAt, type BuiltSite, type Element, type Page } from './read-site.ts';

/** What the site should be, known before it is built. */
export interface Expected {
  /** Addresses of the pages that readers should find, relative to the base. */
  addresses: readonly string[];
  /** Addresses that only lead on to a new one. */
  redirects: readonly string[];
  /** Origin and base: `https://example.org/vagar/`. */
  site: string;
}

/** Pages that exist are the pages that should exist, and each is complete in itself. */
export function checkPages(site: BuiltSite, expected: Expected): Finding[] {
  const redirects = new Set(expected.redirects);
  const content = site.pages.filter(({ address }) => !redirects.has(address));
  const known = new Set(expected.addresses.map((address) => placeOf(address, expected)));
  return [
    ...checkPageList(content, expected),
    ...checkSitemap(site, content, expected),
    ...checkReach(content, expected),
    ...checkBuildIds(content),
    ...content.flatMap((page) => checkHead(page, expected, known)),
    ...site.pages.flatMap((page) => [
      ...duplicateIds(page),
      ...inlineCode(page),
      ...leftovers(page),
    ]),
  ];
}

const notFoundPage = '/404.html';

function checkPageList(pages: Page[], { addresses, redirects }: Expected): Finding[] {
  const built = new Set(pages.map(({ address }) => address));
  const wanted = new Set([...addresses, notFoundPage]);
  const known = new Set([...wanted, ...redirects]);
  return [
    ...[...wanted]
      .filter((address) => !built.has(address))
      .map((address) => whole('page-missing', `${address.slice(1)}index.html`, { address })),
    ...pages
      .filter(({ address }) => !known.has(address))
      .map(({ file, address }) => whole('page-unexpected', file, { address })),
  ];
}

function checkSitemap(site: BuiltSite, pages: Page[], expected: Expected): Finding[] {
  const file = 'sitemap-0.xml';
  if (!site.files.has(file)) return [whole('sitemap-differs', file, { address: '/' })];
  const listed = new Set(
    [...site.read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!),
  );
  const wanted = new Set(
    pages
      .filter(({ address }) => address !== notFoundPage)
      .map(({ address }) => expected.site + encodeURI(address.slice(1))),
  );
  return [...listed.symmetricDifference(wanted)].map((address) =>
    whole('sitemap-differs', file, { address }),
  );
}

/**
 * Whoever starts at the front door can click to every page; one that no page leads to is not found by anyone. The list of
 * the codes on printed pages names every page, and nobody looks there for one.
 */
function checkReach(pages: Page[], expected: Expected): Finding[] {
  const known = new Map(pages.map((page) => [page.address, page]));
  const linkedFrom = linkReader(expected);
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const page = known.get(address);
    if (!page || reached.has(address)) continue;
    reached.add(address);
    if (address === routes.paper()) continue;
    waiting.push(...linkedFrom(page));
  }
  return pages
    .filter(({ address }) => address !== notFoundPage && !reached.has(address))
    .map(({ file, address }) => whole('page-unreachable', file, { address }));
}

/** Reads which addresses of the site a page leads to. */
function linkReader({ site }: Expected): (page: Page) => Iterable<string> {
  const { origin, pathname: base } = new URL(site);
  const addressAt = (href: string, own: URL): string | undefined => {
    const target = URL.parse(href, own);
    if (target?.origin !== origin || !target.pathname.startsWith(base)) return undefined;
    return decodeURI(target.pathname.slice(base.length - 1));
  };
  // What begins at the root is the same on every page, and most links do.
  const fromRoot = new Map<string, string | undefined>();
  return ({ address, elements }) => {
    const own = new URL(address.slice(1), site);
    const linked = new Set<string>();
    for (const { name, attributes } of elements) {
      const { href } = attributes;
      if (name !== 'a' || href === undefined) continue;
      const to = /^\/(?!\/)/.test(href)
        ? fromRoot.getOrInsertComputed(href, () => addressAt(href, own))
        : addressAt(href, own);
      if (to !== undefined) linked.add(to);
    }
    return linked;
  };
}

/** All pages are of one build: a page that was left from another shows content that has been replaced. */
function checkBuildIds(pages: Page[]): Finding[] {
  const told = pages.map((page) => ({ page, id: stampOf(page.text)?.words }));
  const [common] = told.map(({ id }) => id).filter((id) => id !== undefined);
  return told
    .filter(({ id }) => id === undefined || id !== common)
    .map(({ page, id }) =>
      whole('build-id-differs', page.file, {
        id: id ?? '',
        common: common ?? '',
      }),
    );
}

/** An address as the whole world knows it. */
const placeOf = (address: string, { site }: Expected): string => site + encodeURI(address.slice(1));

/** What the rules of whole pages look for. */
const ofEachPage = new Set(['html', 'title', 'meta', 'link', 'h1', 'main']);

function checkHead(page: Page, expected: Expected, known: ReadonlySet<string>): Finding[] {
  const elements = page.elements.filter(({ name }) => ofEachPage.has(name));
  const find = (name: string, test: (element: Element) => boolean = () => true) =>
    elements.filter((element) => element.name === name && test(element));
  const isSwedish = find('html', ({ attributes }) => attributes.lang === 'sv').length === 1;
  const hasTitle = find('title').some(({ content }) => content.trim() !== '');
  const hasDescription = find(
    'meta',
    ({ attributes }) => attributes.name === 'description' && attributes.content !== '',
  );
  const canonical = find('link', ({ attributes }) => attributes.rel === 'canonical');
  const own = placeOf(page.address, expected);
  const shown = canonical[0]?.attributes.href ?? '';
  // A page that shows the same as another may point to that one; a page that nobody should find needs none.
  const isCanonical =
    page.address === notFoundPage ||
    (canonical.length === 1 && (shown === own || known.has(shown)));
  const faults = [
    !isSwedish && 'lang="sv" på html-elementet',
    !hasTitle && 'en titel',
    hasDescription.length === 0 && 'en beskrivning (meta description)',
    !isCanonical && `adressen ${own}, eller en annan av webbplatsens sidor, som canonical`,
    find('h1').length !== 1 && 'exakt en huvudrubrik (h1)',
    find('main').length !== 1 && 'exakt ett main-element',
  ];
  return faults
    .filter((fault) => fault !== false)
    .map((missing) => whole('page-head-incomplete', page.file, { missing }));
}

function duplicateIds(page: Page): Finding[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const { id } = element.attributes;
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [inElement('duplicate-built-id', page, element, { id })];
  });
}

/** The policy of the site lets no script and no style stand inside a page; they would silently not run. */
function inlineCode(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const element of page.elements) {
    const { name, attributes } = element;
    const tell = (found: string) =>
      findings.push(inElement('inline-code', page, element, { found }));
    if (name === 'style') tell('<style>');
    if (name === 'script' && attributes.src === undefined) tell('<script>');
    for (const key in attributes) if (key === 'style' || /^on[a-z]+$/.test(key)) tell(key);
  }
  return findings;
}

// What a template writes when a value was missing, and characters that mean that bytes were read wrongly.
const accidents =
  /\[object \w+\]|>\s*(?:undefined|null|NaN)\s*<|"[^"<>]*\b(?:undefined|NaN)\b[^"<>]*"|file:\/\/|[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffd]|Ã[¤¥¶„…–]/g;

/** Letters that cannot be seen are named: U+FEFF. */
const toCodePoint = (letter: string): string =>
  `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function leftovers({ file, text }: Page): Finding[] {
  return [...text.matchAll(accidents)].map(({ index, 0: found }) => ({
    rule: 'leftover-text',
    severity: 'error',
    file,
    ...positionAt(text, index),
    params: { found: found.replace(/[\0-\x1f\x7f\ufeff\ufffd]/g, toCodePoint) },
  }));
}

function whole(rule: string, file: string, params: Params): Finding {
  return { rule, severity: 'error', file, line: 1, column: 1, params };
}

function inElement(rule: string, page: Page, element: Element, params: Params): Finding {
  return {
    rule,
    severity: 'error',
    file: page.file,
    ...positionAt(page.text, element.offset),
    params,
  };
}
