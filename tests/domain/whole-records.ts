import { Document, isCollection, isScalar, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { findFrontMatter } from '../../src/reading/front-matter.ts';
import { readContent, type SourceFile } from '../../src/reading/read-content.ts';
import { collections } from '../../src/domain/schemas/index.ts';

/** One record of every kind, with every field an editor can write, in files that lie as those of the content do. */
export const wholeFiles: readonly SourceFile[] = readContent('tests/domain/schemas/whole').sources;

/** The part of JSON Schema that is asked for here. */
export interface FieldSchema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  anyOf?: FieldSchema[];
}

/** A field of a file: where it stands, and what the schema says of it. */
export interface Field {
  path: (string | number)[];
  /** The path with every place in a list as `[]`, so that the same field of two items is one. */
  name: string;
  schema: FieldSchema;
}

const schemas = new Map(
  Object.entries(collections).map(([name, { schema }]) => [
    name,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema,
  ]),
);

/** Every field that the schema of a collection knows, by name. */
export function namesOf(collection: string): string[] {
  const inside = (schema: FieldSchema | undefined, name: string): string[] => [
    ...(name ? [name] : []),
    ...Object.entries(schema?.properties ?? {}).flatMap(([key, own]) =>
      inside(own, name ? `${name}.${key}` : key),
    ),
    ...(schema?.items ? inside(schema.items, `${name}[]`) : []),
    ...(schema?.anyOf ?? []).flatMap((own) => inside(own, '').map((key) => `${name}.${key}`)),
  ];
  return inside(schemas.get(collection), '');
}

/** The fields that stand in a file, each the first time it is met. */
export function fieldsIn({ collection, text, file }: SourceFile): Field[] {
  const found = new Map<string, Field>();
  const visit = (value: unknown, schema: FieldSchema, path: Field['path'], name: string) => {
    if (name && !found.has(name)) found.set(name, { path, name, schema });
    if (Array.isArray(value)) {
      value.forEach((item, index) =>
        visit(item, schema.items ?? {}, [...path, index], `${name}[]`),
      );
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, own] of Object.entries(value)) {
        const next = schema.properties?.[key] ?? {};
        visit(own, next, [...path, key], name ? `${name}.${key}` : key);
      }
    }
  };
  visit(documentIn({ collection, text, file }).toJS(), schemas.get(collection)!, [], '');
  return [...found.values()];
}

/** The same file with something changed in its YAML. */
export function changed(
  source: SourceFile,
  change: (document: Document.Parsed) => void,
): SourceFile {
  const document = documentIn(source);
  change(document);
  const yaml = document.toString({ lineWidth: 0 });
  const matter = matterOf(source);
  const { text } = source;
  return {
    ...source,
    text: matter ? text.slice(0, matter.start) + yaml + text.slice(matter.end) : yaml,
  };
}

function documentIn(source: SourceFile): Document.Parsed {
  const matter = matterOf(source);
  return parseDocument(matter ? source.text.slice(matter.start, matter.end) : source.text);
}

function matterOf({ collection, file, text }: SourceFile) {
  if (collections[collection]!.format === 'yaml') return undefined;
  const matter = findFrontMatter(file, text);
  if ('rule' in matter) throw new Error(`no front matter in ${file}`);
  return matter;
}

/** Whether what stands at a path is one value, a list or a map. */
export function formAt(source: SourceFile, path: Field['path']): 'value' | 'list' | 'map' {
  const node = documentIn(source).getIn(path, true);
  if (isScalar(node)) return 'value';
  return isCollection(node) && Array.isArray(node.toJSON()) ? 'list' : 'map';
}

/** Other values that the field can have. */
function otherValues(schema: FieldSchema, now: unknown): unknown[] {
  if (schema.anyOf) return schema.anyOf.flatMap((choice) => otherValues(choice, now));
  if (schema.properties || schema.items) return [];
  if (schema.enum ?? schema.const) return [schema.enum ?? schema.const].flat();
  if (schema.format === 'date') return ['2026-02-28'];
  if (typeof now === 'boolean') return [!now];
  if (typeof now === 'number') return [now + 1];
  if (schema.pattern || schema.format) return [`${String(now)}x`, 'annat', 'annat/2030'];
  return ['ej-angivet', 'Något annat ska inte stå här.'];
}

/** A file with the field left out, and with each other value that the schema lets it have, by what is done. */
export function* otherwise(
  file: SourceFile,
  { path, schema }: Field,
): Iterable<[string, SourceFile]> {
  yield ['utan', changed(file, (document) => document.deleteIn(path))];
  const now = (documentIn(file).getIn(path, true) as { toJSON(): unknown } | undefined)?.toJSON();
  for (const value of otherValues(schema, now)) {
    if (value === now) continue;
    yield [String(value), changed(file, (document) => document.setIn(path, value))];
  }
}

/** A file with more in a list, when its items can be made up: two values, or one more part. */
export function withMore(file: SourceFile, { path, schema }: Field): SourceFile | undefined {
  const now = (documentIn(file).getIn(path, true) as { toJSON(): unknown } | undefined)?.toJSON();
  if (!Array.isArray(now) || now.length === 0) return undefined;
  const [first] = now as unknown[];
  const { enum: choices } = schema.items ?? {};
  const more =
    typeof first !== 'string'
      ? [another(first)]
      : choices
        ? choices.filter((choice) => !now.includes(choice)).slice(0, 2)
        : [`${first}b`, `${first}c`];
  return changed(file, (document) => document.setIn(path, [...now, ...more]));
}

/** A part that is not the same as another: its own id and text, or whatever it says first. */
function another(part: unknown): unknown {
  const fields = Object.entries(part as object);
  const own = fields.filter(([key, value]) => /^(id|text|namn|titel)$/.test(key) && value);
  return Object.fromEntries([
    ...fields,
    ...(own.length > 0 ? own : fields.slice(0, 1)).map(([key, value]) => [key, `${value}b`]),
  ]);
}

/** The same file in other places: each folder or name on the way to it exchanged for another. */
export function elsewhere(source: SourceFile): SourceFile[] {
  const [root = '', ...steps] = source.file.split('/');
  const ending = /\.[a-z]+$/.exec(source.file)![0];
  return steps.map((step, index) => {
    const other = index === steps.length - 1 ? `2030${ending}` : 'annat';
    return { ...source, file: [root, ...steps.with(index, step && other)].join('/') };
  });
}
