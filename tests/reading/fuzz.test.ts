import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections } from '../../src/domain/schemas/index.ts';
import { decode } from '../../src/reading/read-content.ts';
import { readerRules } from '../../src/reading/reader-rules.ts';
import { toEntries } from '../../src/reading/to-entries.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const names = Object.keys(collections);
const yamlNames = names.filter((name) => collections[name]!.format === 'yaml');

/** A file name that the pattern of a collection accepts. */
const fileOf = (name: string) => collections[name]!.pattern.replaceAll('*', 'prov');

function readAll(name: string, text: string): void {
  const { findings } = toEntries({ file: fileOf(name), collection: name, text });
  const lines = text.split('\n').length;
  for (const { rule, line, column } of findings) {
    expect(Object.keys(readerRules)).toContain(rule);
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThan(0);
  }
}

const pieces = (signs: string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  });

const yaml = pieces([
  '\n',
  '\n  ',
  '\n- ',
  '\n    ',
  ': ',
  '- ',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|\n',
  '>-\n',
  '&a',
  '*a',
  '!!map',
  '<<: ',
  '? ',
  '\t',
  '---\n',
  '...\n',
  '%YAML',
  '__proto__',
  'titel',
  'punkter',
  'ansvar',
  'id',
  '7.10',
  '2026-02-30',
  'null',
  '~',
  '@',
  '`',
  '\\',
]).map((parts) => parts.join(''));

const mdx = pieces([
  '\n',
  '\n\n',
  '<',
  '>',
  '</',
  '/>',
  '{',
  '}',
  '`',
  '```',
  '~~~',
  '*',
  '_',
  '[',
  ']',
  '](',
  ')',
  '![',
  '#',
  '## ',
  '- ',
  '> ',
  '|',
  '| --- |',
  '<Viktigt>',
  '</Viktigt>',
  '<Kalla punkter="v-001" />',
  '<!--',
  '-->',
  'import ',
  'export ',
  '&lt;',
  '\\',
  '<br>',
  '<script>',
  '</script>',
  '{/*',
  '*/}',
  '=',
  '"',
  "'",
  ':',
  'https://x.se',
  '<a@b.se>',
  '\t',
  '[^1]',
  '[^1]: ',
]).map((parts) => parts.join(''));

test('reads any bytes without falling', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...names), (bytes, name) => {
      const { text } = decode(fileOf(name), bytes);
      if (text !== undefined) readAll(name, text);
    }),
    { numRuns },
  );
});

test('reads anything that looks like YAML without falling', () => {
  fc.assert(
    fc.property(yaml, fc.constantFrom(...yamlNames), (text, name) => readAll(name, text)),
    { numRuns },
  );
});

test('reads anything that looks like MDX without falling', () => {
  fc.assert(
    fc.property(mdx, yaml, (body, matter) => {
      readAll('sidor', `---\n${matter}\n---\n${body}`);
    }),
    { numRuns },
  );
});
