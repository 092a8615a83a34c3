import type { z } from 'astro/zod';
import type { ValuePath } from '../domain/entry.ts';
import type { Finding, Params } from '../domain/finding.ts';
import { foldId, suggest } from '../domain/suggest.ts';
import { explainDate } from './explain-date.ts';
import type { Lines } from './lines.ts';
import { placeOf, type Placed } from './read-yaml.ts';
import { found, type ReaderRule } from './reader-rules.ts';
import { isDate, isText, schemaAt, type JsonSchema } from './schema-at.ts';

/** What is needed to explain an issue of a schema: the file and where its values stand. */
export interface Refused {
  collection: string;
  file: string;
  root: Placed;
  lines: Lines;
}

type Issue = z.core.$ZodIssue;

/** Makes findings of what a schema refused. Editors meet neither the schema library nor English. */
export function explainIssue(refused: Refused, issue: Issue): Finding[] {
  const { collection, file, root, lines } = refused;
  const path = issue.path.filter((step) => typeof step !== 'symbol') as ValuePath;
  const { placed, exists } = placeOf(root, path);
  const schema = schemaAt(collection, path);
  const key = nameOf(path);
  const at = (place: Placed, what: 'value' | 'key' = 'value') =>
    lines.at(what === 'key' ? (place.key ?? place.start) : place.start);
  const one = (
    rule: ReaderRule,
    params: Params = {},
    what: 'value' | 'key' = 'value',
  ): Finding[] => [
    found(rule, file, at(placed, what), { key, about: schema?.description, ...params }),
  ];

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema?.properties ?? {});
    return issue.keys.map((unknown) =>
      found('unknown-field', file, at(placed.children?.get(unknown) ?? placed, 'key'), {
        key: unknown,
        // Between braces a comma ends the value, so that "7,5" becomes 7 and a field called 5.
        ...(/^\d+$/.test(unknown) ? { afterComma: 'ja' } : {}),
        suggestion: suggest(unknown, known),
        known: known.join(', '),
      }),
    );
  }
  if (!exists) {
    // A missing field has no place of its own; the record that lacks it has.
    const above = path.length > 1 ? placed : root;
    return [
      found('missing-field', file, above === root ? { line: 1, column: 1 } : at(above, 'key'), {
        key,
        about: schema?.description,
        ...(issue.code === 'custom' ? { cause: issue.message } : {}),
      }),
    ];
  }
  const written = placed.written ?? '';
  const isEmptyScalar = placed.kind === 'scalar' && (written.trim() === '' || isNull(placed));
  const isEmptyList = placed.kind !== 'scalar' && issue.code === 'too_small';
  if (isEmptyScalar || isEmptyList) return one('empty-field', {}, 'key');

  const expected = kindOf(schema);
  if (placed.kind !== 'scalar' || expected === 'list' || expected === 'map') {
    const isRightKind = placed.kind === expected;
    if (!isRightKind)
      return one('wrong-type', { expected, given: placed.kind, value: short(written) });
  }
  if (isDate(schema)) {
    const words = schema?.anyOf?.flatMap((choice) => choice.const ?? []).map(String) ?? [];
    const suggestion = suggest(written, words);
    return one('wrong-date', {
      value: written,
      ...explainDate(written),
      ...(suggestion ? { suggestion } : {}),
    });
  }
  const values = schema?.enum ?? (schema?.const === undefined ? undefined : [schema.const]);
  if (values) {
    const words = values.map(String);
    return one('not-in-list', {
      value: short(written),
      values: words.join(', '),
      suggestion: suggest(written, words),
    });
  }
  if (isText(schema) && issue.code === 'invalid_type') {
    return one('unquoted-value', { value: written, suggestion: `"${written}"` });
  }
  if (issue.code === 'invalid_format') {
    const form = issue.format === 'regex' ? issue.message : issue.format;
    if (form === 'id') return one('wrong-id', { value: short(written), suggestion: asId(written) });
    return one('wrong-value', { value: short(written), form });
  }
  if (issue.code === 'custom')
    return one('wrong-value', { value: short(written), form: issue.message });
  if (issue.code === 'invalid_type') {
    const point = expected === 'number' && /^-?\d+,\d+$/.test(written);
    const suggestion = point ? written.replace(',', '.') : undefined;
    return one('wrong-type', {
      expected,
      given: placed.kind,
      value: short(written),
      ...(suggestion ? { suggestion } : {}),
    });
  }
  return one('wrong-value', { value: short(written), form: issue.code });
}

/**
 * Values that the schema accepts but that another YAML program would not read as text: `2019-01-01` in a text
 * becomes a moment in time when the site is built.
 */
export function* unquotedTexts(refused: Refused): Iterable<Finding> {
  yield* inside(refused, refused.root, []);
}

function* inside(refused: Refused, placed: Placed, path: ValuePath): Iterable<Finding> {
  for (const [step, child] of placed.children ?? []) yield* inside(refused, child, [...path, step]);
  const pasted = placed.plain && pastedQuotes.exec(placed.written ?? '');
  if (pasted) {
    yield found('pasted-quotes', refused.file, refused.lines.at(placed.start), {
      key: nameOf(path),
      value: short(placed.written!),
      suggestion: `"${pasted[1]!}"`,
    });
  }
  if (!placed.plain || !otherThanText.test(placed.written ?? '')) return;
  const schema = schemaAt(refused.collection, path);
  if (!isText(schema) || isDate(schema)) return;
  yield found('unquoted-value', refused.file, refused.lines.at(placed.start), {
    key: nameOf(path),
    about: schema?.description,
    value: placed.written,
    suggestion: `"${placed.written}"`,
  });
}

const otherThanText =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?|[-+]?[\d_]+(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|[-+]?0[box][\da-fA-F_]+)$/;

const isNull = (placed: Placed) =>
  placed.plain === true && /^(?:~|null|Null|NULL)$/.test(placed.written ?? '');

/** A whole value between quotation marks of a word processor, which YAML takes for letters. */
const pastedQuotes = /^[”“„»’‘‚]([^”“„»«’‘‚"\\]*)[”“«»’‘]$/;

/** The field a path leads to, in the editor's words; items of a list are called after the list. */
function nameOf(path: ValuePath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function kindOf(schema: JsonSchema | undefined): string {
  // A value that may also be null is of the kind that it is when it is not.
  const type = [schema?.type].flat().find((name) => name !== 'null');
  switch (type) {
    case 'array':
      return 'list';
    case 'object':
      return 'map';
    case 'boolean':
      return 'boolean';
    case 'number':
    case 'integer':
      return type;
    default:
      return 'text';
  }
}

/** What is shown of a value; a whole paragraph does not help. */
const short = (value: string) => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

function asId(written: string): string | undefined {
  const id = foldId(written)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' || id.length > 60 ? undefined : id;
}
