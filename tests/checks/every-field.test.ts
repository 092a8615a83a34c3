import { describe, test } from 'vitest';
import { rules } from '../../src/checks/rules/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { collections } from '../../src/domain/schemas/index.ts';
import { assembleContent } from '../../src/reading/load-content.ts';
import type { SourceFile } from '../../src/reading/read-content.ts';
import { toEntries, type ReadFile } from '../../src/reading/to-entries.ts';
import {
  changed,
  fieldsIn,
  wholeFiles,
  type Field,
  type FieldSchema,
} from '../domain/whole-records.ts';

const asRead = new Map(wholeFiles.map((file): [SourceFile, ReadFile] => [file, toEntries(file)]));

/** What all rules say of the whole records, with one file as it is changed. */
function findingsIn(file?: SourceFile): Finding[] {
  const sources = wholeFiles.map((own) => (own.file === file?.file ? file : own));
  const content = assembleContent(
    { sources, refused: [], findings: [] },
    (source) => asRead.get(source) ?? toEntries(source),
  );
  const { entries, prose, findings, locate } = content;
  const world = { graph: buildGraph(entries), entries, prose, today: '2026-11-22' };
  return [...findings, ...runChecks(rules, world, locate)];
}

const asOne = ({ rule, file, line, params }: Finding): string =>
  JSON.stringify([rule, file, line, params]);
const known = new Set(findingsIn().map(asOne));

/** What must not be published, or not without a date, a source or another field that agrees. */
const texts = [
  'XXX Anna Berg nås på 19121212-1212 nyligen.',
  'Primärvården bör inte ge det i 13 veckor efter avslutad behandling.',
];

function slips(schema: FieldSchema): unknown[] {
  if (schema.anyOf) return schema.anyOf.flatMap(slips);
  if (schema.properties || schema.items || schema.enum || schema.const) return [];
  if (schema.format === 'date') return ['2099-01-01', '1999-01-01'];
  if (/number|integer/.test(String(schema.type))) return [2099];
  if (schema.type === 'boolean') return [];
  if (schema.pattern || schema.format)
    return ['finns-inte', 'finns-inte/2030', 'finns-inte/2030#1', 'https://localhost/x'];
  return texts;
}

function* watchedIn(file: SourceFile, { name, path, schema }: Field): Iterable<string> {
  for (const slip of slips(schema)) {
    const next = changed(file, (document) => document.setIn(path, slip));
    if (toEntries(next).refused) continue;
    const told = findingsIn(next).filter((finding) => !known.has(asOne(finding)));
    const rules = told.map(({ rule, file: where, line }) =>
      where === file.file ? `${rule} rad ${line}` : `${rule} ${where}:${line}`,
    );
    yield `${name} = ${String(slip)}: ${rules.join(', ') || 'inget'}`;
  }
}

// Written anew by `npm run test:unit -- checks/every-field -u`, for a person to read.
describe('which checks watch which field', () => {
  for (const name of Object.keys(collections)) {
    test(`${name}`, async ({ expect: expectHere }) => {
      const seen = new Set<string>();
      const files = wholeFiles.filter(({ collection }) => collection === name);
      const lines = files.flatMap((file) => {
        const fields = fieldsIn(file).filter((field) => !seen.has(field.name));
        for (const field of fields) seen.add(field.name);
        return fields.flatMap((field) => [...watchedIn(file, field)]);
      });
      await expectHere(`${lines.join('\n')}\n`).toMatchFileSnapshot(`watched/${name}.txt`);
    });
  }
});
