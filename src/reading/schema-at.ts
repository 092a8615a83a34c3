import { z } from 'astro/zod';
import type { ValuePath } from '../domain/entry.ts';
import { collections } from '../domain/schemas/index.ts';

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  description?: string;
  [other: string]: unknown;
}

const made = new Map<string, JsonSchema>();

/** The schema of what editors write in a collection, as JSON Schema. Made once for each collection. */
export function jsonSchemaOf(collection: string): JsonSchema {
  const known = made.get(collection);
  if (known) return known;
  const schema = z.toJSONSchema(collections[collection]!.schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  made.set(collection, schema);
  return schema;
}

/** The schema of the value at a path, or undefined when the path leads outside the schema. */
export function schemaAt(collection: string, path: ValuePath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = jsonSchemaOf(collection);
  for (const step of path) {
    schema = typeof step === 'number' ? schema?.items : own(schema?.properties, step);
  }
  return schema;
}

function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a value may be a calendar day. */
export const isDate = (schema: JsonSchema | undefined): boolean =>
  schema?.format === 'date' || (schema?.anyOf?.some(isDate) ?? false);

/** Whether a value is text. */
export const isText = (schema: JsonSchema | undefined): boolean =>
  schema?.type === 'string' || (schema?.anyOf?.every(isText) ?? false);
