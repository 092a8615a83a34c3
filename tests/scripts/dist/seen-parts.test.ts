import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkHtml } from '../../../scripts/dist/check-html.ts';
import { formOf } from '../../../scripts/dist/form-of-page.ts';
import { toPage } from '../../../scripts/dist/read-site.ts';
import { withoutSeenParts } from '../../../scripts/dist/seen-parts.ts';
import { validatePages } from '../../../scripts/dist/validate-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'seen-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (inMain: string, inSection = '', inTable = '') =>
  '<!doctype html><html lang="sv"><head><title>Sida</title></head><body>' +
  '<nav aria-label="Meny"><a href="/a/">a</a><a href="/b/">b</a></nav>' +
  `<main><h1>Rubrik</h1>${inMain}<section aria-labelledby="ett"><h2 id="ett">Ett</h2><p>a</p>${inSection}</section>` +
  `<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>a</td></tr>${inTable}</tbody></table></main></body></html>`;

/** Parts that are sound alone, or at fault beside each other, or at fault anywhere. */
const parts = [
  '<p>a</p>',
  '<p>a <b>b</b></p><p>a</p>',
  '<div><p>a</p><ul><li>b</li></ul></div>',
  '<nav aria-label="Meny"><a href="/">a</a></nav>',
  '<nav><a href="/">a</a></nav>',
  '<main><p>a</p></main>',
  '<section aria-labelledby="ett"><h3>a</h3></section>',
  '<label for="ord">a</label>',
  '<input id="ord" name="q" type="search">',
  '<form><input name="q" type="text" aria-label="a"></form>',
  '<form><input name="q" type="text" aria-label="a"><button type="submit">b</button></form>',
  '<label>a <input name="a" type="text"> <input name="b" type="text"></label>',
  '<fieldset><legend>a</legend><p>b</p></fieldset>',
  '<fieldset><p>b</p></fieldset>',
  '<details><summary>a</summary><p>b</p></details>',
  '<details><p>b</p><summary>a</summary></details>',
  '<dl><dt>a</dt><dd>b</dd></dl>',
  '<dl><dd>a</dd><p>b</p></dl>',
  '<ul><p>b</p></ul>',
  '<a href="/"></a>',
  '<a href="/"><button type="button">b</button></a>',
  '<p aria-hidden="true"><a href="/">b</a></p>',
  '<p aria-labelledby="finns-inte">a</p>',
  '<img src="/a.svg">',
  '<table><caption>a</caption><tbody><tr><th>a</th><th>b</th></tr><tr><th>a</th><td>b</td></tr></tbody></table>',
  '<table><tbody><tr><td>b</td></tr></tbody><caption>a</caption></table>',
  '<table><tr><td>b</td></tr></table>',
  '<map name="a"><area href="/" alt="a" shape="default"></map>',
  '<h2></h2>',
  '<p style="color:red">c</p>',
];

/** The texts that are sound, and those that are not, each validated by itself. */
async function judged(texts: readonly string[]): Promise<{ sound: string[]; faulty: string[] }> {
  const found = await validatePages(texts.map((text, at) => ({ file: `${at}.html`, text })));
  return {
    sound: texts.filter((_, at) => found[at]!.length === 0),
    faulty: texts.filter((_, at) => found[at]!.length > 0),
  };
}

const places: Record<string, (part: string) => string> = {
  'in the main part': (part) => page(part),
  'in a section': (part) => page('', part),
  'in a cell': (part) => page('', '', `<tr><td>a</td><td>${part}</td></tr>`),
};

test.each(Object.entries(places))(
  'sees each fault beside pages that have its parts: %s',
  async (_, put) => {
    const { sound } = await judged(parts.slice(0, 14).map(put));
    expect(sound.length).toBeGreaterThan(4);
    const { faulty } = await judged(
      parts.flatMap((part) => [put(part), put(parts[0]! + part + part), put(parts[12]! + part)]),
    );
    expect(faulty.length).toBeGreaterThan(35);
    for (const text of faulty) {
      const left = withoutSeenParts([...sound, text].map(formOf));
      expect((await judged([left.at(-1)!])).faulty, text).toHaveLength(1);
    }
  },
);

test('a page whose fault stands in a page before is told of, too', async () => {
  const texts = ['<p>a</p><div><center>b</center></div>', '<p>b</p><div><center>b</center></div>'];
  const pages = texts.map((text, at) => toPage(`${at}.html`, page(text)));
  const found = await checkHtml(pages, join(folder, 'html.json'));
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['0.html', '1.html']));
});

test('leaves out what stands in a form before, and nothing that is named', () => {
  const one = formOf(page('<div><p>a</p><p>b <em>c</em></p></div>'));
  const other = formOf(page('<div><p>a</p><p>b <em>c</em></p><p>b <b>d</b></p></div>'));
  const [first, second] = withoutSeenParts([one, other]);
  expect(first).toBe(one);
  expect(second).toContain('<b>');
  expect(second).not.toContain('<em>');
  expect(second).toContain('<section aria-labelledby=');
  expect(second!.length).toBeLessThan(other.length);
});
