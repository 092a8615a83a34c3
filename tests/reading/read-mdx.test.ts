import { expect, test } from 'vitest';
import { linesOf } from '../../src/reading/lines.ts';
import { readMdx } from '../../src/reading/read-mdx.ts';

const head = '---\ntitel: x\n---\n';
const read = (body: string) => {
  const text = head + body;
  return readMdx('a.mdx', text, head.length, linesOf(text));
};
const rules = (body: string) =>
  read(body).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

test('gives links, headings, components and texts with their places in the file', () => {
  const { prose, findings } = read(
    '\n## Ansvar\n\nSe [regionen](/regioner/x/) och [ref][a]. <Kalla punkter="v-001" />\n\n[a]: /behov/\n',
  );
  expect(findings).toEqual([]);
  expect(prose.headings).toEqual([{ depth: 2, text: 'Ansvar', line: 5, column: 1 }]);
  expect(prose.links).toEqual([
    { href: '/regioner/x/', text: 'regionen', line: 7, column: 4 },
    { href: '/behov/', text: 'ref', line: 7, column: 33 },
  ]);
  expect(prose.components).toEqual([
    { name: 'Kalla', attributes: { punkter: 'v-001' }, line: 7, column: 43 },
  ]);
  expect(prose.texts.map(({ value }) => value)).toContain('Ansvar');
});

test('finds every slip of a text, not only the first', () => {
  expect(rules('VAS <5, <br>, {x} och\n<!-- a --> <https://x.se>\n')).toEqual([
    'mdx-comment 5:1',
    'mdx-autolink 5:12',
    'mdx-expression 4:15',
    'mdx-html 4:9',
    'mdx-less-than 4:5',
  ]);
});

test('leaves code alone', () => {
  expect(rules('`<br> {x} <5`\n\n```\nimport x\n{y}\n<script>\n```\n\n~~~\n{z}\n~~~\n')).toEqual(
    [],
  );
  expect(rules('``a ` {b}`` och {c}\n')).toEqual(['mdx-expression 4:17']);
});

test('leaves a sentence alone that only looks like code', () => {
  expect(rules('Patienter från andra länder.\nimport av varor\n\nHb < 80 &lt; 90 > 3.\n')).toEqual(
    [],
  );
});

test('names the line where a block was opened', () => {
  expect(read('\n\n<Viktigt>\n\nLarma.\n').findings).toMatchObject([
    { rule: 'mdx-unclosed', line: 6, params: { name: 'Viktigt', line: 6 } },
  ]);
});

test('still reads headings and links of a text with an unclosed block', () => {
  const { prose } = read('<Viktigt>\n\n## Rubrik\n\n[länk](/x/)\n');
  expect(prose.headings).toHaveLength(1);
  expect(prose.links).toHaveLength(1);
});

test('runs nothing', () => {
  const mark = '__prov_marke';
  const code = `globalThis.${mark} = 1`;
  read(
    `export const a = (() => { ${code} })()\n\n{(() => { ${code} })()}\n\n<Kalla punkter={${code}} />\n`,
  );
  expect(mark in globalThis).toBe(false);
});

test('answers quickly to texts made to be slow', () => {
  const bodies = [
    '>',
    '[',
    '[a',
    '*a',
    '_',
    '![',
    '`',
    '<a',
    '{',
    '~',
    '- ',
    '  - a\n',
    '|',
    '\\',
    '&',
    '[x](',
    '`a',
    '<A>',
    'a*b_',
  ];
  for (const body of bodies) {
    const started = performance.now();
    read(body.repeat(20_000));
    expect(performance.now() - started, body).toBeLessThan(2000);
  }
});
