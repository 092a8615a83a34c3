import { expect, test } from 'vitest';
import { checkLinks } from '../../../scripts/dist/check-links.ts';
import { toPage, type BuiltSite } from '../../../scripts/dist/read-site.ts';

/** A built site of a few files, without a disk. */
function siteOf(files: Record<string, string>): BuiltSite {
  return {
    files: new Set(Object.keys(files)),
    pages: Object.entries(files).flatMap(([file, text]) =>
      file.endsWith('.html') ? toPage(file, text) : [],
    ),
    read: (file) => files[file]!,
  };
}

const other = '<h1 id="alfa">A</h1><p id="beta">B</p>';

/** The findings of one page with `html`, beside the page /annan/, as "rule: params". */
function findingsFor(html: string, base = '/'): string[] {
  const site = siteOf({ 'index.html': html, 'annan/index.html': other, 'bild.svg': '<svg/>' });
  return checkLinks(site, base).map(({ rule, line, column, params }) => {
    return `${line}:${column} ${rule} ${Object.values(params).join(' ')}`;
  });
}

test('accepts links to pages, anchors, files and safe places outside', () => {
  const html = `<p id="har"><a href="/annan/#alfa">a</a><a href="#har">b</a><a href="annan/">c</a>
    <a href="https://exempel.se/">d</a><a href="mailto:a@exempel.se">e</a><img src="/bild.svg"></p>`;
  expect(findingsFor(html)).toEqual([]);
});

test('finds links that lead nowhere, with place and the address that was probably meant', () => {
  expect(findingsFor('<p>\n  <a href="/anan/">x</a></p>')).toEqual([
    '2:3 broken-built-link /anan/ /annan/',
  ]);
  expect(findingsFor('<img src="/saknas.png">')).toEqual(['1:1 broken-built-link /saknas.png']);
  expect(findingsFor('<img srcset="/bild.svg 1x, /stor.svg 2x">')).toEqual([
    '1:1 broken-built-link /stor.svg',
  ]);
});

test('takes a page without its last slash for another address', () => {
  expect(findingsFor('<a href="/annan">x</a>')).toEqual(['1:1 broken-built-link /annan /annan/']);
});

test('finds anchors that the page does not have, also on the page itself', () => {
  expect(findingsFor('<a href="/annan/#alfx">x</a>')).toEqual([
    '1:1 broken-built-anchor /annan/#alfx alfx /annan/ alfa',
  ]);
  expect(findingsFor('<a href="#borta">x</a>')).toEqual(['1:1 broken-built-anchor #borta borta /']);
});

test('reads links inside pictures', () => {
  const svg = '<svg><a href="/borta/"><text>x</text></a><use xlink:href="#form"></use></svg>';
  expect(findingsFor(svg)).toEqual([
    '1:6 broken-built-link /borta/',
    '1:42 broken-built-anchor #form form /',
  ]);
});

test('holds links inside the base of the site', () => {
  expect(findingsFor('<a href="/under/annan/">x</a>', '/under/')).toEqual([]);
  expect(findingsFor('<a href="/annan/">x</a>', '/under/')).toEqual([
    '1:1 link-outside-base /annan/ /under/',
  ]);
});

test('refuses protocols that are not safe to follow', () => {
  const links = ['http://exempel.se/', '//exempel.se/', 'javascript:void(0)', 'data:text/html,x'];
  for (const href of links) {
    expect(findingsFor(`<a href="${href}">x</a>`)).toEqual([`1:1 insecure-link ${href}`]);
  }
});

test('resolves character references as the browser does', () => {
  expect(findingsFor('<a href="/annan/?a=1&amp;b=2#beta">x</a>')).toEqual([]);
});

test('reports a link that every page has once, with the number of other pages', () => {
  const link = '<a href="/borta/">x</a>';
  const site = siteOf({ 'a/index.html': link + link, 'b/index.html': link, 'c/index.html': link });
  expect(checkLinks(site, '/')).toMatchObject([
    { file: 'a/index.html', params: { href: '/borta/', more: 2 } },
  ]);
});

test('reads what style sheets ask for', () => {
  const files = { 'index.html': '', '_astro/a.css': 'a{}\nb{background:url("../bild.svg")}' };
  expect(checkLinks(siteOf({ ...files, 'bild.svg': '' }), '/')).toEqual([]);
  expect(checkLinks(siteOf(files), '/')).toMatchObject([
    { rule: 'broken-built-link', file: '_astro/a.css', line: 2, params: { href: '../bild.svg' } },
  ]);
});
