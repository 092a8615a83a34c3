import { expect, test } from 'vitest';
import { checkPages, type Expected } from '../../../scripts/dist/check-pages.ts';
import { toPage } from '../../../scripts/dist/read-site.ts';

const site = 'https://exempel.se/';
const foot = 'Sidan gjordes 2026-11-22. Version 0a1b2c3d4e5f.';
const good = (path = '', body = '') =>
  `<!doctype html><html lang="sv"><head><title>T</title><meta name="description" content="d">` +
  `<link rel="canonical" href="${site}${path}"></head><body><main><h1>H</h1>${body}</main><p>${foot}</p></body></html>`;

interface Case {
  files?: Record<string, string>;
  sitemap?: string[];
  expected?: Partial<Expected>;
}

/** "rule params" for a site with a start page and a page for missing ones, changed as a case says. */
function findingsFor({ files = {}, sitemap = [site], expected = {} }: Case): string[] {
  const all: Record<string, string> = {
    'index.html': good(),
    '404.html': good('404/'),
    'sitemap-0.xml': sitemap.map((address) => `<url><loc>${address}</loc></url>`).join(''),
    ...files,
  };
  const built = {
    files: new Set(Object.keys(all)),
    pages: Object.entries(all).flatMap(([file, text]) =>
      file.endsWith('.html') ? toPage(file, text) : [],
    ),
    read: (file: string) => all[file]!,
  };
  const wanted = { addresses: ['/'], redirects: [], site, ...expected };
  return checkPages(built, wanted).map(
    ({ rule, params }) => `${rule} ${Object.values(params).join(' ')}`,
  );
}

test('accepts a site whose pages are the expected ones', () => {
  expect(findingsFor({})).toEqual([]);
});

test('finds pages that are missing and pages that nobody expects', () => {
  const files = { 'extra/index.html': good('extra/') };
  const found = findingsFor({
    files,
    sitemap: [site, `${site}extra/`],
    expected: { addresses: ['/', '/behov/'] },
  });
  expect(found).toEqual([
    'page-missing /behov/',
    'page-unexpected /extra/',
    'page-unreachable /extra/',
  ]);
});

test('finds a page that cannot be reached by clicking from the start page', () => {
  const pages = (link: string) => ({
    files: {
      'index.html': good('', '<a href="/behov/">Behov</a>'),
      'behov/index.html': good('behov/', link),
      'behov/fatigue/index.html': good('behov/fatigue/'),
    },
    sitemap: [site, `${site}behov/`, `${site}behov/fatigue/`],
    expected: { addresses: ['/', '/behov/', '/behov/fatigue/'] },
  });
  expect(findingsFor(pages('<a href="fatigue/#steg">Fatigue</a>'))).toEqual([]);
  expect(findingsFor(pages(''))).toEqual(['page-unreachable /behov/fatigue/']);
});

test('does not take the list of codes on printed pages for a way to a page', () => {
  const files = {
    'index.html': good('', '<a href="/k/">Koder</a>'),
    'k/index.html': good('k/', '<a href="/behov/">Behov</a>'),
    'behov/index.html': good('behov/'),
  };
  const addresses = ['/', '/k/', '/behov/'];
  const sitemap = addresses.map((address) => site + address.slice(1));
  expect(findingsFor({ files, sitemap, expected: { addresses } })).toEqual([
    'page-unreachable /behov/',
  ]);
});

test('lets an old address lead on without being a page', () => {
  const files = { 'gammal/index.html': '<meta http-equiv="refresh" content="0;url=/">' };
  expect(findingsFor({ files, expected: { redirects: ['/gammal/'] } })).toEqual([]);
});

test('compares the site map with the pages in both directions', () => {
  expect(findingsFor({ sitemap: [] })).toEqual([`sitemap-differs ${site}`]);
  expect(findingsFor({ sitemap: [site, `${site}mer/`] })).toEqual([`sitemap-differs ${site}mer/`]);
});

test('asks each page for language, title, description, address, one heading and one main', () => {
  const files = { 'index.html': `<html lang="en"><h1>A</h1><h1>B</h1>${foot}` };
  expect(findingsFor({ files })).toHaveLength(6);
  const wrong = { 'index.html': good('annan/') };
  expect(findingsFor({ files: wrong })).toEqual([
    'page-head-incomplete adressen https://exempel.se/, eller en annan av webbplatsens sidor, som canonical',
  ]);
});

test('finds an id that is used twice, also in a picture', () => {
  const body = '<p id="a"></p><svg><g id="a"></g></svg><p id="b"></p>';
  expect(findingsFor({ files: { 'index.html': good('', body) } })).toEqual([
    'duplicate-built-id a',
  ]);
});

test('finds scripts and styles that the policy would stop', () => {
  const body =
    '<style>p{}</style><script>1</script><script src="/a.js"></script><p style="x" onclick="y">z</p>';
  expect(findingsFor({ files: { 'index.html': good('', body) } })).toEqual([
    'inline-code <style>',
    'inline-code <script>',
    'inline-code style',
    'inline-code onclick',
  ]);
});

test('finds what nobody wrote for a reader', () => {
  const bodies = {
    '<td>undefined</td>': 'leftover-text >undefined<',
    '<a class="x-undefined">b</a>': 'leftover-text "x-undefined"',
    'vÃ¥rd': 'leftover-text Ã¥',
    'a\ufffdb': 'leftover-text U+FFFD',
    '[object Promise]': 'leftover-text [object Promise]',
  };
  for (const [body, finding] of Object.entries(bodies)) {
    const files = { 'index.html': good('', body) };
    expect(findingsFor({ files })).toEqual([finding]);
  }
});

test('lets ordinary words be', () => {
  const body = '<p>Null svar, NaN-liknande, ”undefined” som ord, Ångest, år 2021</p>';
  expect(findingsFor({ files: { 'index.html': good('', body) } })).toEqual([]);
});

test('takes no example on the page of checks for what the page says of itself', () => {
  const body = '<p>Sidan gjordes 2026-11-20. Version 0a1b2c3d4e5f.</p>';
  expect(findingsFor({ files: { 'index.html': good('', body) } })).toEqual([]);
});

test('finds a page of another build, and one that does not say which build it is of', () => {
  const other = good('b/').replace('2026-11-22', '2026-11-20');
  const silent = good('c/').replace(foot, '');
  const files = { 'b/index.html': other, 'c/index.html': silent };
  const found = findingsFor({ files }).filter((line) => line.startsWith('build-id-differs'));
  expect(found).toEqual([
    `build-id-differs Sidan gjordes 2026-11-20. Version 0a1b2c3d4e5f. ${foot}`,
    `build-id-differs  ${foot}`,
  ]);
});
