import { expect, test } from 'vitest';
import { formOf } from '../../../scripts/dist/form-of-page.ts';
import { validatePages } from '../../../scripts/dist/validate-pages.ts';

const item = (name: string, extra = '') =>
  `<li id="${name}"><a href="/behov/${name}/">Om ${name}</a>, se <em>mer</em>${extra}</li>`;

/** A page as the site has them: landmarks with names, lists and tables whose parts are alike, a picture. */
const page = (inMain = '', inItem = '', inCell = '', inHead = '') =>
  `<!doctype html><html lang="sv"><head><title>Sida</title><meta name="description" content="Om sidan">${inHead}</head><body>` +
  `<nav aria-label="Huvudmeny"><ul>${['a1', 'b2', 'c3', 'd4'].map((name) => item(name)).join('')}</ul></nav>` +
  `<main><h1>Rubrik &amp; mer</h1>${inMain}<section aria-labelledby="ett"><h2 id="ett">Ett</h2>` +
  `<ul>${['e5', 'f6', 'g7'].map((name) => item(name)).join('')}${item('h8', inItem)}</ul></section>` +
  '<section aria-labelledby="tva"><h2 id="tva">Två</h2><table><caption>Tabell</caption><thead><tr><th scope="col">A</th></tr></thead>' +
  `<tbody>${['1', '2', '3', '4'].map((cell) => `<tr><td class="figure x${cell}">${cell}</td></tr>`).join('')}<tr><td>${inCell}</td></tr></tbody></table>` +
  '<svg aria-hidden="true" width="8" height="8"><path d="M0 0h8"/><g><text x="1">å</text></g></svg></section>' +
  '<form><label for="ord">Ord</label><input id="ord" name="q" type="search"><button type="submit">Sök</button></form></main></body></html>';

const verdicts = async (texts: readonly string[]) =>
  (await validatePages(texts.map((text, index) => ({ file: `${index}.html`, text })))).map(
    (findings) => [...new Set(findings.map(({ params }) => String(params.check)))].sort(),
  );

const faults = [
  '<p>a</b></p>',
  '<div><p>a</div>',
  '<ul><p>b</p></ul>',
  '<p><div>a</div></p>',
  '<p style="color:red">c</p>',
  '<img src="a.svg">',
  '<p>a & b</p>',
  '<p>a &hittepå; b</p>',
  '<p>a < b</p>',
  '<p class="a a">b</p>',
  '<p id="">b</p>',
  '<p id="a b">b</p>',
  '<h5>a</h5>',
  '<h2></h2>',
  '<a href="/x/"></a>',
  '<button>a</button>',
  '<input name="q" type="text">',
  '<label for="finns-inte">a</label>',
  '<p aria-labelledby="finns-inte">a</p>',
  '<nav aria-label="Huvudmeny">a</nav>',
  '<nav>a</nav>',
  '<section aria-labelledby="ett">a</section>',
  '<p role="hittepå">a</p>',
  '<p hittepå>a</p>',
  '<center>a</center>',
  '<font color="red">a</font>',
  '<p align="left">a</p>',
  '<time datetime="igår">a</time>',
  '<a href="/a b/">a</a>',
  "<p class='a'>b</p>",
  '<p class=a>b</p>',
  '<br/>',
  '<P>a</P>',
  '<main>a</main>',
  '<td>a</td>',
  '<dl><dd>a</dd><p>b</p></dl>',
  '<a href="/a/"><a href="/b/">b</a></a>',
  '<a href="/a/"><button type="button">b</button></a>',
  '<p>a<p>b',
  '<p aria-hidden="true"><a href="/">b</a></p>',
  '<a href="/" aria-hidden="true">b</a>',
  '<iframe src="/"></iframe>',
  '<script src="/a.js" type="text/javascript"></script>',
  '<table><tr><th>a</th></tr></table>',
  '<area shape="default" href="/">',
  '<input type="checkbox" id="z"><label for="z"></label>',
  '<meta http-equiv="refresh" content="5">',
  '<svg><g></svg>',
  '<!-- a -- b -->',
  '<p title="a"b">c</p>',
];

const places: Record<string, (fault: string) => string> = {
  'in the last item of a list of items alike': (fault) => page('', fault),
  'three times': (fault) => page(fault.repeat(3), '', fault),
  'in the head': (fault) => page('', '', '', fault),
};

test('a sound page has a sound form, which is smaller', async () => {
  const sound = page('<p>a</p>', '', 'b');
  expect(await verdicts([sound, formOf(sound)])).toEqual([[], []]);
  expect(formOf(sound).length).toBeLessThan(sound.length * 0.8);
});

test.each(Object.entries(places))('a form is at fault when its page is: %s', async (_, put) => {
  const pages = faults.map(put);
  const [own, ofForms] = [await verdicts(pages), await verdicts(pages.map(formOf))];
  expect(own.filter((found) => found.length > 0).length).toBeGreaterThan(35);
  // A form may be found at fault by fewer rules, since a fault that is repeated is told once.
  const unseen = faults.filter(
    (_, index) => own[index]!.length > 0 && ofForms[index]!.length === 0,
  );
  expect(unseen).toEqual([]);
});

test('pages that differ in words, addresses and the number of rows have one form', () => {
  const other = page('', '')
    .replace('Rubrik', 'En annan')
    .replaceAll('/behov/', '/floden/')
    .replace('<tr><td class="figure x4">4</td></tr>', '');
  expect(formOf(other)).toBe(formOf(page('', '')));
});

test('pages whose landmarks share a name have not the form of pages whose do not', () => {
  expect(formOf(page().replace('>Två<', '>Ett<'))).not.toBe(formOf(page()));
});
