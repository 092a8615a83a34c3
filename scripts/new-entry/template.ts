import { stringify } from 'yaml';
import type { JsonSchema } from '../../src/reading/schema-at.ts';
import type { Value, Values } from './kind.ts';

/** Longest line of a comment, in letters. */
const width = 110;

/**
 * A record as YAML lines: what is known, gaps for what has to be filled in, and over each key the sentence that the
 * schema has for it. A gap is found by the check (`placeholder-text`, `unknown-reference`), so none is published.
 */
export function explained(schema: JsonSchema, values: Values): string[] {
  return record(schema, values, true);
}

function record(schema: JsonSchema, values: Values, isExplained: boolean): string[] {
  const properties = Object.entries(schema.properties ?? {});
  const unknown = Object.keys(values).find((key) => !Object.hasOwn(schema.properties ?? {}, key));
  if (unknown) throw new Error(`The schema has no key ${unknown}.`);
  return properties.flatMap(([key, field]) => {
    // A day that may be missing in the source is a union, and JSON Schema does not tell that it is required.
    const isRequired = schema.required?.includes(key) || field.anyOf !== undefined;
    const value = values[key] ?? (isRequired ? gap(key, field) : undefined);
    if (value === undefined) return isExplained ? comment(`${key}: (valfri) ${helpOf(field)}`) : [];
    return [
      ...(isExplained ? comment(helpOf(field)) : []),
      ...entry(key, value, field, isExplained),
    ];
  });
}

function entry(key: string, value: Value, field: JsonSchema, isExplained: boolean): string[] {
  if (Array.isArray(value) && value.length > 0 && field.items?.properties) {
    const items = value.flatMap((item, index) =>
      asItem(record(field.items!, item as Values, isExplained && index === 0)),
    );
    return [`${key}:`, ...indent(items)];
  }
  if (typeof value === 'object' && !Array.isArray(value) && field.properties) {
    return [`${key}:`, ...indent(record(field, value as Values, isExplained))];
  }
  return [`${key}: ${flow(value)}`];
}

/** Lines as an item of a list: comments above the dash, the first key beside it. */
export function asItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) =>
    index < first ? line : index === first ? `- ${line}` : `  ${line}`,
  );
}

export const indent = (lines: readonly string[], by = 2): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** A value on one line. Days are quoted, because some readers of YAML make dates of them. */
export function flow(value: Value): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return `'${value}'`;
  return stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim();
}

/** What stands where something has to be filled in. */
function gap(key: string, field: JsonSchema): Value {
  if (field.type === 'array') return [field.items ? gap(key, field.items) : ''];
  if (field.anyOf) return 'ej-angivet';
  if (field.enum || field.type !== 'string') throw new Error(`No gap can be left for ${key}.`);
  if (field.pattern) return 'fyll-i';
  return /ej-angivet/.test(field.description ?? '') ? '[Fyll i, eller ej-angivet]' : '[Fyll i]';
}

function helpOf(field: JsonSchema): string {
  const choices = (field.items?.enum ?? field.enum ?? []).map(String);
  const said = field.description ?? '';
  const isSaid = choices.every((choice) => said.includes(choice));
  return isSaid ? said : `${said} Välj: ${choices.join(', ')}.`.trim();
}

/** A sentence as comment lines. */
function comment(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(`# ${word}`);
  }
  return lines;
}
