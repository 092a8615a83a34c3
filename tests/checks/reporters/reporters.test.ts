import { expect, test } from 'vitest';
import { toGithub } from '../../../src/checks/reporters/github.ts';
import { toReport } from '../../../src/checks/reporters/json.ts';
import { countOf, toTerminal, wordsOf } from '../../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../../src/domain/finding.ts';

const misspelt: Finding = {
  rule: 'not-in-list',
  severity: 'error',
  file: 'kallor/rmr.yaml',
  line: 14,
  column: 9,
  params: { key: 'status', value: 'gällande', values: 'gallande, upphavd', suggestion: 'gallande' },
};
const source = {
  folder: 'content',
  lineOf: (_: string, line: number) => (line === 14 ? 'status: gällande' : undefined),
};

test('shows the place, the line, the words and where to read more', () => {
  expect(toTerminal([misspelt], source)).toMatchInlineSnapshot(`
    "content/kallor/rmr.yaml:14:9  fel  not-in-list
         14 | status: gällande
            |         ^^^^^^^^
         ”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”?
         Värden som finns: gallande, upphavd.
         Läs mer: /redaktion/kontroller/#not-in-list

    1 fel i 1 fil."
  `);
});

test('keeps the place in view on a long line', () => {
  const line = `${'ord '.repeat(100)}fel`;
  const report = toTerminal([{ ...misspelt, column: 401 }], { ...source, lineOf: () => line });
  const [, shown = '', carets = ''] = report.split('\n');
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('fel');
});

test('never prints a personal number, whatever the finding is about', () => {
  const params = { ...misspelt.params, value: '19121212-1212', suggestion: '19121212-1212' };
  const findings = [{ ...misspelt, params }];
  const lineOf = () => 'status: 19121212-1212';
  const counts = { files: 1, entries: 1, content: '0123456789abcdef' };
  const reports = [
    toTerminal(findings, { ...source, lineOf }),
    toGithub(findings, 'content'),
    JSON.stringify(toReport(findings, 'content', counts)),
  ];
  for (const report of reports) expect(report).not.toContain('1212-1212');
});

test('counts errors, warnings and banners in words', () => {
  const warning: Finding = { ...misspelt, severity: 'warning', file: 'b.yaml' };
  expect(countOf([])).toBe('Inga fel.');
  expect(countOf([misspelt])).toBe('1 fel i 1 fil.');
  expect(countOf([misspelt, misspelt, warning])).toBe('2 fel och 1 varning i 2 filer.');
  expect(countOf([misspelt, warning, { ...warning, severity: 'banner' }])).toBe(
    '1 fel, 1 varning och 1 märkning i 2 filer.',
  );
});

test('writes workflow commands that cannot be broken by the text', () => {
  const finding = {
    ...misspelt,
    file: 'a,b:c.yaml',
    params: { ...misspelt.params, value: 'x\n%' },
  };
  const command = toGithub([finding], 'content');
  expect(command.split('\n')).toHaveLength(1);
  expect(command).toMatch(/^::error file=content\/a%2Cb%3Ac\.yaml,line=14,col=9,title=/);
  expect(command).toContain('x%0A%25');
});

test('gives programs the words, the suggestion and what was checked', () => {
  expect(toReport([misspelt], 'content', { files: 3, entries: 7, content: 'abc' })).toMatchObject({
    findings: [{ rule: 'not-in-list', file: 'content/kallor/rmr.yaml', suggestion: 'gallande' }],
    files: 3,
    entries: 7,
    content: 'abc',
    errors: 1,
    complete: true,
  });
});

test('stays readable with ten thousand findings', () => {
  const findings = Array.from({ length: 10_000 }, (_, index) => ({ ...misspelt, line: index + 1 }));
  expect(toTerminal(findings, source).length).toBeLessThan(5_000_000);
});

/** One finding of each weight, in the file, in another and in the whole folder, one of them let through. */
const all: Finding[] = [
  misspelt,
  {
    ...misspelt,
    severity: 'warning',
    file: 'b.yaml',
    column: 1,
    exception: { owner: 'Redaktionen', until: '2026-12-31' },
  },
  { ...misspelt, severity: 'warning', rule: 'no-content', file: '.', line: 1, params: {} },
  { ...misspelt, severity: 'banner', file: 'c.yaml', line: 2 },
];

test('shows every weight, what is let through, and a folder without a file', () => {
  expect(toTerminal(all, source)).toMatchInlineSnapshot(`
    "content/kallor/rmr.yaml:14:9  fel  not-in-list
         14 | status: gällande
            |         ^^^^^^^^
         ”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”?
         Värden som finns: gallande, upphavd.
         Läs mer: /redaktion/kontroller/#not-in-list

    content/b.yaml:14:1  varning  not-in-list
         14 | status: gällande
            | ^^^^^^^
         ”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”?
         Värden som finns: gallande, upphavd.
         Undantag till 2026-12-31. Svarar för rättelsen: Redaktionen.
         Läs mer: /redaktion/kontroller/#not-in-list

    content/:1:9  varning  no-content
         Innehållsmappen saknas eller är tom.
         Kontrollera att mappen heter content och att kontrollen startas från projektets rot.
         Läs mer: /redaktion/kontroller/#no-content

    content/c.yaml:2:9  märkning  not-in-list
         ”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”?
         Värden som finns: gallande, upphavd.
         Läs mer: /redaktion/kontroller/#not-in-list

    1 fel, 2 varningar och 1 märkning i 4 filer."
  `);
});

test('shows a proposed change everything on its line, in words', () => {
  expect(toGithub(all, 'content')).toMatchInlineSnapshot(`
    "::error file=content/kallor/rmr.yaml,line=14,col=9,title=Värde utanför listan (not-in-list)::”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”? Värden som finns: gallande, upphavd.
    ::warning file=content/b.yaml,line=14,col=1,title=Värde utanför listan (not-in-list)::”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”? Värden som finns: gallande, upphavd.
    ::warning file=content/,line=1,col=9,title=Inget innehåll (no-content)::Innehållsmappen saknas eller är tom. Kontrollera att mappen heter content och att kontrollen startas från projektets rot.
    ::warning file=content/c.yaml,line=2,col=9,title=Värde utanför listan (not-in-list)::”gällande” är inte ett av de värden som ”status” kan ha. Menade du ”gallande”? Värden som finns: gallande, upphavd."
  `);
});

test('gives programs all that was found, and counts each weight', () => {
  const report = toReport(all, 'content', { files: 3, entries: 7, content: 'abc' });
  expect(JSON.stringify(report, null, 1)).toMatchInlineSnapshot(`
    "{
     "findings": [
      {
       "rule": "not-in-list",
       "severity": "error",
       "file": "content/kallor/rmr.yaml",
       "line": 14,
       "column": 9,
       "message": "”gällande” är inte ett av de värden som ”status” kan ha.",
       "hint": "Värden som finns: gallande, upphavd.",
       "suggestion": "gallande"
      },
      {
       "rule": "not-in-list",
       "severity": "warning",
       "file": "content/b.yaml",
       "line": 14,
       "column": 1,
       "message": "”gällande” är inte ett av de värden som ”status” kan ha.",
       "hint": "Värden som finns: gallande, upphavd.",
       "exception": {
        "owner": "Redaktionen",
        "until": "2026-12-31"
       },
       "suggestion": "gallande"
      },
      {
       "rule": "no-content",
       "severity": "warning",
       "file": "content/",
       "line": 1,
       "column": 9,
       "message": "Innehållsmappen saknas eller är tom.",
       "hint": "Kontrollera att mappen heter content och att kontrollen startas från projektets rot."
      },
      {
       "rule": "not-in-list",
       "severity": "banner",
       "file": "content/c.yaml",
       "line": 2,
       "column": 9,
       "message": "”gällande” är inte ett av de värden som ”status” kan ha.",
       "hint": "Värden som finns: gallande, upphavd.",
       "suggestion": "gallande"
      }
     ],
     "files": 3,
     "entries": 7,
     "content": "abc",
     "errors": 1,
     "warnings": 2,
     "banners": 1,
     "complete": true
    }"
  `);
});

test('says how many of a very long report are left out, by rule', () => {
  const most = Array.from({ length: 2001 }, (_, index) => ({ ...misspelt, line: index + 1 }));
  expect(toTerminal(most.slice(0, 200), source)).not.toContain('Resten');
  expect(toTerminal(most.slice(0, 203), source).split('\n').slice(-5).join('\n'))
    .toMatchInlineSnapshot(`
    "
    Rätta det ovan först. Resten kan bero på det, och visas inte ett för ett:
         3 not-in-list

    203 fel i 1 fil."
  `);
  const counts = { files: 1, entries: 1, content: 'abc' };
  expect(toReport(most, 'content', counts).left).toEqual({ 'not-in-list': 1 });
  expect(toReport(most.slice(1), 'content', counts)).not.toHaveProperty('left');
  expect(toGithub(most.slice(0, 203), 'content').split('\n')).toHaveLength(200);
});

test.each([
  ['a: "två ord" # mer', 4, '"två ord"'],
  ["a: 'två ord' # mer", 4, "'två ord'"],
  ['a: [ett, två]', 10, 'två'],
  ['a: {b: ett}', 8, 'ett'],
  ['a: ett två', 4, 'ett'],
  ['a: ""', 4, '""'],
  ['a:\tett', 4, 'ett'],
  ['a: ', 4, ' '],
])('marks the whole value in %s', (line, column, value) => {
  const [, shown = '', carets = ''] = toTerminal([{ ...misspelt, column }], {
    ...source,
    lineOf: () => line,
  }).split('\n');
  expect(shown).toBe(`     14 | ${line.replace('\t', ' ')}`);
  expect(carets).toBe(`        | ${' '.repeat(column - 1)}${'^'.repeat(value.length)}`);
});

test.each([
  [1, 0],
  [49, 0],
  [50, 1],
  [150, 101],
  [200, 104],
])('shows 96 letters around column %i', (column, from) => {
  const line = Array.from({ length: 200 }, (_, index) => String(index % 10)).join('');
  const [, shown = '', carets = ''] = toTerminal([{ ...misspelt, column }], {
    ...source,
    lineOf: () => line,
  }).split('\n');
  expect(shown.slice(10)).toBe(line.slice(from, from + 96));
  expect(carets.indexOf('^')).toBe(10 + column - 1 - from);
});

test('puts a suggestion between quotation marks, once', () => {
  const meant = (suggestion: string) =>
    wordsOf({ ...misspelt, params: { ...misspelt.params, suggestion } })
      .split('. ')
      .at(-1);
  expect(meant('gallande')).toBe('Menade du ”gallande”?');
  expect(meant('"7.10"')).toBe('Menade du "7.10"?');
  expect(meant('hö"')).toBe('Menade du ”hö"”?');
});

test('counts several of each weight, and a single one', () => {
  const many = [...all, ...all];
  expect(countOf(many)).toBe('2 fel, 4 varningar och 2 märkningar i 4 filer.');
  expect(countOf(all.slice(3))).toBe('0 fel och 1 märkning i 1 fil.');
});
