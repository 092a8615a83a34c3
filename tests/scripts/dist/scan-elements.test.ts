import { expect, test } from 'vitest';
import { decodeEntities, parseElements } from '../../../scripts/dist/read-site.ts';
import { scanElements } from '../../../scripts/dist/scan-elements.ts';

const scanned = (text: string) => scanElements(text, decodeEntities);

test('reads what Astro writes as a parser does', () => {
  const text = `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>A &amp; B</title>
    <script type="module" src="/a.js"></script></head><body class="x"><!-- <a href="/nej/"> -->
    <A HREF="/ja/?a=1&amp;b=2#c" hidden data-x=""><b>1 > 0</b></A><svg viewBox="0 0 8 8"><path d="M0"/>
    <use xlink:href="#f" /></svg><p id="ett" id="tva" title="a b &#229;">å</p></body></html>`;
  const parsed = parseElements(text);
  expect(parsed.length).toBe(12);
  const withoutTexts = parsed.map((element) =>
    ['title', 'script'].includes(element.name) ? element : { ...element, content: '' },
  );
  expect(scanned(text)).toEqual(withoutTexts);
});

test('knows that a value may hold the sign that ends a tag', () => {
  expect(scanned('<p title="a > b" id="c">d</p>')![0]!.attributes).toEqual({
    title: 'a > b',
    id: 'c',
  });
});

test.each([
  '<p>a < b</p>',
  "<p class='a'>b</p>",
  '<p class=a>b</p>',
  '<p title="a"b">c</p>',
  '<p style="x>b</p>',
  '<a href="/a/"title="b">c</a>',
  '<!-- a',
  '<p',
  '<title>a',
  '<title>a <b></title>',
  "<script>if (1 < 2) '</script>'</script>",
  '<?xml version="1.0"?>',
  '<x:y>a</x:y>',
])('leaves to the parser what is written otherwise: %s', (text) => {
  expect(scanned(`<h1>a</h1>${text}<h2>b</h2>`)).toBeUndefined();
});
