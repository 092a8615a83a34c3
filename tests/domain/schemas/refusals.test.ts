import { describe, expect, test } from 'vitest';
import { messageFor } from '../../../src/checks/messages.ts';
import { wordsOf } from '../../../src/checks/reporters/terminal.ts';
import { collections } from '../../../src/domain/schemas/index.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { SourceFile } from '../../../src/reading/read-content.ts';
import { toEntries } from '../../../src/reading/to-entries.ts';
import {
  changed,
  fieldsIn,
  formAt,
  namesOf,
  wholeFiles,
  type Field,
  type FieldSchema,
} from '../whole-records.ts';

const dump = (value: unknown): string => JSON.stringify(value) ?? 'utelämnad';

/** What a record says and refers to, a line for each. */
function linesOf({ kind, id, path, data, references }: Entry): string[] {
  const own = `${kind} ${id}`;
  return [
    `${own} (${path.join('.')})`,
    ...Object.entries(data).map(([key, value]) => `${own}: ${key} = ${dump(value)}`),
    ...references.map(
      ({ relation, to, at }) => `${own}: ${relation} → ${to.kind} ${to.id} (${at.join('.')})`,
    ),
  ];
}

const recordsIn = (file: SourceFile): string[] => toEntries(file).entries.flatMap(linesOf);

/** The forms that a value can have are told apart in what to do about it. */
const remedyOf = (finding: Finding): string =>
  finding.rule === 'wrong-value' ? ` ${messageFor(finding).hint(finding.params)}` : '';

/** What an editor is told about a file, or what has become of its records when it is accepted. */
function answerTo(file: SourceFile, before: readonly string[]): string {
  const { findings, refused, entries } = toEntries(file);
  const told = findings.map(
    (finding) => `rad ${finding.line}: ${wordsOf(finding)}${remedyOf(finding)}`,
  );
  if (refused) return told.join(' + ');
  const after = entries.flatMap(linesOf);
  const come = after.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !after.includes(line)).length;
  return ['godtas', ...told, ...come, `${gone} rader är borta`].join(' | ');
}

/** Values that tell a field from others, beside one of another form. */
function oddValues(schema: FieldSchema): unknown[] {
  if (schema.anyOf) return schema.anyOf.flatMap(oddValues);
  if (schema.properties || schema.items) return [];
  if (schema.enum ?? schema.const) return ['finns-inte', ...(schema.enum ?? [])];
  if (schema.format === 'date') return ['2026-02-30', '2026-02-28'];
  const type = String(schema.type);
  if (/number|integer/.test(type)) return [-1, 0, 1.5, 'två'];
  if (type === 'boolean') return ['kanske', true, false];
  if (schema.pattern || schema.format) return ['Fel Värde', 'ett_ord', 'a/b', 'a/b#1.2', '/a/'];
  return ['ej-angivet', 12];
}

const empty = { value: '', list: [], map: {} };
const other = { value: ['fel'], list: 'fel', map: 'fel' };

function* changesOf(file: SourceFile, { path, schema }: Field): Iterable<[string, SourceFile]> {
  const form = formAt(file, path);
  const isItem = typeof path.at(-1) === 'number';
  yield ['utan', changed(file, (document) => document.deleteIn(path))];
  const set = (value: unknown) =>
    changed(file, (document) => document.setIn(path, document.createNode(value)));
  if (!isItem || form === 'value') yield ['tomt', set(empty[form])];
  yield ['annan form', set(other[form])];
  for (const value of new Set(oddValues(schema))) yield [dump(value), set(value)];
  if (form === 'map') {
    yield ['okänt fält', changed(file, (document) => document.setIn([...path, 'hittepa'], 'x'))];
  }
}

function report(files: readonly SourceFile[]): string {
  const seen = new Set<string>();
  const lines = files.flatMap((file) => {
    const before = recordsIn(file);
    const fields = fieldsIn(file).filter(({ name }) => !seen.has(name));
    for (const { name } of fields) seen.add(name);
    const refusals = fields.flatMap((field) =>
      [...changesOf(file, field)].map(
        ([what, next]) => `${field.name}, ${what}: ${answerTo(next, before)}`,
      ),
    );
    return [`# ${file.file}`, '', ...before, '', ...refusals, ''];
  });
  return `${lines.join('\n').trim()}\n`;
}

describe('what editors are told about each field of each kind', () => {
  for (const name of Object.keys(collections)) {
    const files = wholeFiles.filter(({ collection }) => collection === name);

    test(`${name}: the whole record stands with every field, and is accepted`, () => {
      const written = new Set(files.flatMap(fieldsIn).map((field) => field.name));
      expect(namesOf(name).filter((field) => !written.has(field))).toEqual([]);
      expect(files.flatMap((file) => toEntries(file).findings)).toEqual([]);
    });

    // Written anew by `npm run test:unit -- domain/schemas -u`, for a person to read.
    test(`${name}: what is refused and what becomes of what is accepted`, async ({
      expect: expectHere,
    }) => {
      await expectHere(report(files)).toMatchFileSnapshot(`words/${name}.txt`);
    });
  }
});
