import { expect, test } from 'vitest';
import { linesOf } from '../../src/reading/lines.ts';
import { placeOf, readYaml } from '../../src/reading/read-yaml.ts';

const read = (text: string) => readYaml('a.yaml', text, linesOf(text));
const rules = (text: string) =>
  read(text).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

test('keeps the letters of a value that YAML takes for a number', () => {
  const { root, data } = read('nummer: 7.10\nversion: "3.0"\n');
  expect(data).toEqual({ nummer: 7.1, version: '3.0' });
  expect(placeOf(root, ['nummer']).placed).toMatchObject({ written: '7.10', plain: true });
  expect(placeOf(root, ['version']).placed).toMatchObject({ written: '3.0', plain: false });
});

test('gives the place of a value inside lists, also in the middle of a file', () => {
  const text = '---\nlista:\n  - a: 1\n  - b: två\n---\n';
  const lines = linesOf(text);
  const { root } = readYaml('a.mdx', text, lines, 4, text.indexOf('---', 4));
  const { placed } = placeOf(root, ['lista', 1, 'b']);
  expect(lines.at(placed.start)).toEqual({ line: 4, column: 8 });
  expect(lines.at(placed.key!)).toEqual({ line: 4, column: 5 });
});

test('gives the place of the nearest value above one that does not exist', () => {
  const { root } = read('a:\n  b: 1\n');
  expect(placeOf(root, ['a', 'c', 0])).toMatchObject({ exists: false, placed: { kind: 'map' } });
});

test('names both places of a key that stands twice', () => {
  expect(read('a: 1\nb: 2\na: 3\n').findings).toMatchObject([
    { rule: 'duplicate-key', line: 3, params: { key: 'a', first: 1, second: 3 } },
  ]);
});

test('points at the opening quotation mark, not at the end of the file', () => {
  expect(rules('a: 1\nb: "två\nc: 3\nd: "fyra"\n')).toEqual(['yaml-quote 2:4']);
  expect(rules("a: 1\nb: 'två\nc: 3\n")).toEqual(['yaml-quote 2:4']);
  expect(rules('a:\n  - "ett\n  - två\n')).toEqual(['yaml-quote 2:5']);
});

test('points at the colon in a text', () => {
  expect(rules('titel: Fatigue: handläggning\n')).toEqual(['yaml-colon 1:15']);
  expect(rules('a:\n  - text: Ett: två\n    b: c\n')).toEqual(['yaml-colon 2:14']);
});

test('points at a tab', () => {
  expect(rules('a:\n\tb: 1\n')).toEqual(['yaml-tab 2:1']);
});

test('sees what a comment takes from a text, but leaves real comments alone', () => {
  expect(rules('a: Ett #två\n')).toEqual(['comment-eats-text 1:8']);
  expect(rules('a: Ett # två\nb: "Ett #två"\nc: C#\n# d\n')).toEqual([]);
});

test('does not let a key change what objects are', () => {
  const { data } = read('__proto__:\n  farlig: ja\n');
  expect(Object.keys(data as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['farlig']).toBeUndefined();
});

test('refuses anchors, aliases, tags, merge keys and several documents', () => {
  for (const text of ['a: &b 1\n', 'a: *b\n', 'a: !!str 1\n', 'a: {}\nb:\n  <<: {c: 1}\n']) {
    expect(rules(text)[0], text).toMatch(/^aliases-not-allowed/);
  }
  expect(rules('a: 1\n---\nb: 2\n')).toEqual(['yaml-syntax 2:1']);
});

test('refuses deep nesting before a parser has to follow it', () => {
  const started = performance.now();
  expect(rules(`a: ${'['.repeat(100_000)}`)[0]).toMatch(/^yaml-syntax/);
  expect(rules(`${'- '.repeat(100_000)}a`)[0]).toMatch(/^yaml-syntax/);
  expect(performance.now() - started).toBeLessThan(1000);
});
