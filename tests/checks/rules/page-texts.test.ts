import { describe, expect, test } from 'vitest';
import { toldAbout } from '../told-about.ts';

const lankar = (...domains: string[]) => ({
  'webbplats.yaml': `lankdomaner: [${domains.join(', ')}]\n`,
});

// The rules that a group is about stand in its name, so that faults planted in other rules are not shown to it.

type Row = readonly [text: string, ...told: string[]];
const rows = (...all: Row[]) =>
  test.concurrent.each(all.map(([text, ...told]) => [text, told] as const))(
    '%s',
    async (text, told) => {
      expect(await toldAbout(text)).toEqual(told);
    },
  );

describe('links inside the site (broken-link, ill-cased-link)', () => {
  rows(
    ['[Behovet](/behov/fatigue/).'],
    ['[Behovet](/behov/fatige/).', 'broken-link 1:1 → /behov/fatigue/'],
    ['[Behovet](/Behov/fatigue/).', 'ill-cased-link 1:1 → /behov/fatigue/'],
    ['[Behovet](/Behov/finnsinte/).', 'broken-link 1:1'],
    ['[Behovet](/behov/fatigue).', 'broken-link 1:1 → /behov/fatigue/'],
  );
});

describe('schemes of links (mdx-link)', () => {
  rows(
    ['[Vården](https://www.1177.se/).'],
    ['[Vården](HTTPS://www.1177.se/).'],
    ['[Mejla](mailto:vard@exempel.se).'],
    ['[Ring](tel:+4610000).'],
    ['[Vården](http://www.1177.se/a?http:b).', 'mdx-link 1:1 → https://www.1177.se/a?http:b'],
    ['[Skript](javascript:alert).', 'mdx-link 1:1'],
    ['[Skript](java%73cript:alert).', 'mdx-link 1:1'],
    ['[Skript](JaVaScRiPt:alert).', 'mdx-link 1:1'],
    ['[Annan värd](//exempel.se/).', 'mdx-link 1:1'],
    ['[Behovet](/behov/fatigue/?a=b:c).'],
    ['[Avsnitt](#del:ett).', 'broken-anchor 1:1'],
  );
});

describe('addresses that only some can open (internal-address)', () => {
  rows(
    ['Mappen C:\\Rutiner\\rehab ligger där.', 'internal-address 1:8'],
    ['Filen ligger i file:///hem/fil.txt nu.', 'internal-address 1:16'],
    [
      'Läs [om vården](https://www.1177.se/sida?a=1&utm_source=brev).',
      'internal-address 1:5 → https://www.1177.se/sida?a=1',
    ],
    [
      'Läs [om vården](https://www.1177.se/sida?UTM_medium=x&b=2&fbclid=3).',
      'internal-address 1:5 → https://www.1177.se/sida?b=2',
    ],
    ['Lägg till ?utm_source=brev i adressen.', 'internal-address 1:11'],
    ['Klockan 8:00 och A: ett val.'],
  );
});

describe('marks of unfinished work (leftover-mark)', () => {
  rows(
    ['Skriv TODO här.', 'leftover-mark 1:7'],
    ['Tal: XXX och XXXX.', 'leftover-mark 1:6', 'leftover-mark 1:14'],
    ['Varför???? Ja.', 'leftover-mark 1:7'],
    ['Här är ==markerad text== kvar.', 'leftover-mark 1:8'],
    ['Lika: ==1== är inget märke.'],
    ['Vad? Ja?? Så METODO.'],
    ['KOLLADE du?'],
  );
});

describe('headings (mdx-heading)', () => {
  rows(
    ['## Ett\n\nText.\n\n### Två\n\nText.\n\n## Tre\n\nText.'],
    ['### Ett\n\nText.', 'mdx-heading 1:1'],
    ['## Ett\n\nText.\n\n#### Två\n\nText.', 'mdx-heading 5:1'],
    ['# Ett\n\nText.', 'mdx-heading 1:1'],
    ['## Ett\n\nText.\n\n## Ett\n\nMer.', 'mdx-heading 5:1'],
    ['## Ett\n\nText.\n\n## ett\n\nMer.'],
    ['##Ett\n\nText.', 'mdx-heading 1:1'],
    ['Nummer ett är #Ett här.'],
    ['#1 är först.'],
  );
});

describe('telephones of persons (mobile-number)', () => {
  rows(
    ['Ring 070-123 45 67.', 'mobile-number 1:6'],
    ['Ring 0701234567.', 'mobile-number 1:6'],
    ['Ring +46 (0)70 123 45 67.', 'mobile-number 1:6'],
    ['Ring +46  (0) 70 123 45 67.', 'mobile-number 1:6'],
    ['Ring 0046 70 123 45 67.', 'mobile-number 1:6'],
    ['Ring 031-123 45 67.'],
    ['Ärende 070-123 45 678.'],
    ['Ärende 12070-123 45 67.'],
  );
});

describe('stories of single patients (case-story)', () => {
  const told = 'case-story 1:1';
  rows(
    ['En 54-årig kvinna med bröstcancer från Borås kom.', told],
    ['En 54-åring i Borås fick lymfom.', told],
    ['En 7 år gammal patient på Sahlgrenska med leukemi.', told],
    ['En 54 år kvinna med melanom den 3 mars.', told],
    ['En 54 år, man med tumör sågs 2024-03-01.', told],
    ['Det var så. En 54-årig man från Borås fick sarkom', 'case-story 1:13'],
    ['En 54-årig kvinna från Borås. Hon fick cancer.'],
    ['En 54-årig kvinna med cancer.'],
    ['Cancer i Borås den 3 mars.'],
    ['Efter 54 år med cancer i Borås.'],
  );
});

describe('duties in running text (norm-without-source)', () => {
  const need = (body: string) => ({
    'behov/fatigue.mdx': `---
titel: Fatigue
fraga: Hjälp mot trötthet
ingress: Trötthet efter behandling.
grupp: kropp
ordning: 1
avsnitt: [nvp-cancerrehabilitering/2021#9.5]
---

${body}
`,
  });
  const kalla = '<Kalla punkter="v-001" />';
  test.concurrent.each([
    ['Primärvården ska utreda.', true],
    [`Primärvården ska utreda. ${kalla}`, false],
    [`Primärvården ska utreda.\n${kalla}`, false],
    [`${kalla} Primärvården ska utreda.`, true],
    [`Primärvården ska utreda.\n\n${kalla}`, true],
    ['Primärvården måste utreda!', true],
    ['Primärvården bör utreda', true],
    ['Primärvården skall utreda.', true],
    ['Primärvården kan utreda.', false],
    ['Personalen ska utreda.', false],
    ['Den ska. Primärvården utreder.', false],
    ['Primärvården utreder skadan.', false],
  ])('%s: %s', async (text, isTold) => {
    const told = await toldAbout('Text.', need(text));
    expect(told.includes('norm-without-source')).toBe(isTold);
  });

  test('of the site itself need no source', async () => {
    expect(await toldAbout('Primärvården ska läsa sidan.')).toEqual([]);
  });
});

describe('links out, when the editors keep a list of domains (external-link-unlisted, external-link-private, external-link-as-guest)', () => {
  test.concurrent.each([
    ['[Vården](https://www.1177.se/).', []],
    ['[Vården](https://1177.se/).', []],
    ['[Vården](https://falsk1177.se/).', ['external-link-unlisted 1:1']],
    ['[Vården](https://1177.se.exempel.se/).', ['external-link-unlisted 1:1']],
    ['[Cancer](https://cancercentrum.se/).', []],
    ['[Inne](https://intranat.vgregion.se/).', ['external-link-private 1:1']],
    ['[Inne](https://vard@1177.se/).', ['external-link-private 1:1']],
    ['[Inne](https://:hemligt@1177.se/).', ['external-link-private 1:1']],
    ['[Gäst](https://1177.se/?Token=abc).', ['external-link-as-guest 1:1']],
    ['[Gäst](https://1177.se/?mytoken=abc&tokens=1).', []],
  ])('%s', async (text, told) => {
    expect(await toldAbout(text, lankar('1177.se', 'cancercentrum.se'))).toEqual(told);
  });
});
