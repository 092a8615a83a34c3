import { expect, test } from 'vitest';
import { toGithub } from '../../../src/checks/reporters/github.ts';
import { toReport } from '../../../src/checks/reporters/json.ts';
import { countOf, toTerminal } from '../../../src/checks/reporters/terminal.ts';
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
