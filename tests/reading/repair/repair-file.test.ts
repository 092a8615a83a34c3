import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../../src/reading/read-content.ts';
import { repairFile } from '../../../src/reading/repair/repair-file.ts';
import '../../property-seed.ts';

const rulesOf = (file: string, text: string) =>
  repairFile(file, text).repaired.map(({ rule, line }) => `${rule}:${line}`);

test('takes away the mark, the line ends and the loose letters, and says where', () => {
  const text = '\ufeffrad: ett\r\nnamn: a\u030atga\u0308rd\r\n';
  expect(repairFile('sidor/x.yaml', text)).toEqual({
    text: 'rad: ett\nnamn: åtgärd\n',
    repaired: [
      { rule: 'byte-order-mark', line: 1 },
      { rule: 'windows-line-ends', line: 1, count: 2 },
      { rule: 'decomposed-letters', line: 2, count: 2 },
    ],
  });
});

test('leads a redirect straight to the last address, with the quotation marks it had', () => {
  const text = `omdirigeringar:
  - fran: /a/
    till: '/b/' # flyttad
    datum: '2026-01-01'
  - fran: /b/
    till: /c/
    datum: '2026-01-01'
  - { fran: /c/, till: /d/, datum: '2026-01-01' }
`;
  const { text: after, repaired } = repairFile('omdirigeringar.yaml', text);
  expect(after).toBe(text.replace("'/b/' #", "'/d/' #").replace('till: /c/', 'till: /d/'));
  expect(repaired).toEqual([
    { rule: 'redirect-chain', line: 3, from: '/b/', to: '/d/' },
    { rule: 'redirect-chain', line: 6, from: '/c/', to: '/d/' },
  ]);
});

test('follows a chain to a page that is gone, and leaves an address that stands twice', () => {
  const gone = `omdirigeringar:
  - { fran: /a/, till: /b/ }
  - { fran: /b/, till: /c/ }
  - { fran: /c/, borttagen: Texten är inaktuell. }
`;
  expect(rulesOf('omdirigeringar.yaml', gone)).toEqual(['redirect-chain:2']);
  const twice = `${gone}  - { fran: /b/, till: /d/ }\n`;
  expect(rulesOf('omdirigeringar.yaml', twice)).toEqual([]);
});

test('leaves a loop, and a list that cannot be read, to a person', () => {
  const loop = 'omdirigeringar:\n  - { fran: /a/, till: /b/ }\n  - { fran: /b/, till: /a/ }\n';
  expect(rulesOf('omdirigeringar.yaml', loop)).toEqual([]);
  expect(rulesOf('omdirigeringar.yaml', 'omdirigeringar:\n  - { fran: /a/, till: ')).toEqual([]);
  expect(rulesOf('omdirigeringar.yaml', 'fel')).toEqual([]);
});

test('writes https only for hosts that already stand with https', () => {
  const text = `lankar:
  - adress: https://cancercentrum.se/norr/
  - adress: http://cancercentrum.se/vast/
  - adress: http://okand.se/
`;
  expect(repairFile('lankar.yaml', text).text).toBe(
    text.replace('http://cancercentrum', 'https://cancercentrum'),
  );
  expect(rulesOf('sidor/lankar.yaml', text)).toEqual([]);
});

test('changes nothing in the content as it is, and no word in any of its files', () => {
  for (const path of globSync('content/**/*.{yaml,mdx,md}')) {
    const file = path.replaceAll('\\', '/').replace(/^content\//, '');
    const text = readFileSync(path, 'utf8');
    expect(repairFile(file, text), file).toEqual({ text, repaired: [] });
    const spoilt = `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(repairFile(file, spoilt).text, file).toBe(text);
  }
});

const unit = fc.constantFrom(
  ...['a', 'å', 'a\u030a', 'o\u0308', 'e\u0301\u0323', '<\u0338', '\ufeff', '\r', '\n', '\r\n'],
  ...['\u1100', '\u1161', '\u212b', '\u0344', ' ', ': ', '- ', "'", '"', '#', '\t', '\u2028', '👩‍⚕️'],
);
const address = fc.constantFrom('/a/', '/b/', '/c/', '/d/', "'/a/'", '"/b/"', '/a/ # x', '');
const redirects = fc
  .array(fc.record({ from: address, to: address }), { maxLength: 6 })
  .map((list) =>
    ['omdirigeringar:', ...list.map(({ from, to }) => `  - fran: ${from}\n    till: ${to}`)].join(
      '\n',
    ),
  );
const links = fc
  .array(
    fc.constantFrom(
      'http://a.se/',
      'https://a.se/x',
      "'http://b.se'",
      'http://a.se',
      'https://b.se',
    ),
  )
  .map((list) => ['lankar:', ...list.map((url) => `  - adress: ${url}`)].join('\n'));

const anyFile = fc.oneof(
  fc.record({
    file: fc.constantFrom('sidor/om.mdx', 'omdirigeringar.yaml', 'lankar.yaml'),
    text: fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })),
  }),
  redirects.map((text) => ({ file: 'omdirigeringar.yaml', text })),
  links.map((text) => ({ file: 'lankar.yaml', text })),
);

test('doing it twice is doing it once, what it reports is gone, and the words are the same', () => {
  fc.assert(
    fc.property(anyFile, ({ file, text }) => {
      const once = repairFile(file, text);
      const twice = repairFile(file, once.text);
      expect(twice).toEqual({ text: once.text, repaired: [] });
      expect(once.repaired.length === 0).toBe(once.text === text);
      if (file === 'sidor/om.mdx') {
        const plain = (words: string) =>
          words
            .replace(/^\ufeff+/, '')
            .replace(/\r\n?/g, '\n')
            .normalize('NFC');
        expect(plain(once.text)).toBe(plain(text));
        const { findings } = decode(file, new TextEncoder().encode(once.text));
        const left = findings.map(({ rule }) => rule);
        expect(left).not.toContain('byte-order-mark');
        expect(left).not.toContain('windows-line-ends');
        expect(left).not.toContain('decomposed-letters');
      }
    }),
    { numRuns: 2_000 },
  );
});

test('an address is all that changes in a list of redirects', () => {
  fc.assert(
    fc.property(redirects, (text) => {
      const before = parse(text) as { omdirigeringar: { fran: string; till: string }[] | null };
      const after = parse(repairFile('omdirigeringar.yaml', text).text) as typeof before;
      const from = ({ omdirigeringar }: typeof before) => omdirigeringar?.map(({ fran }) => fran);
      expect(from(after)).toEqual(from(before));
    }),
    { numRuns: 300 },
  );
});
