import type { Graph } from '../domain/graph.ts';
import { nouns } from '../domain/vocabulary.ts';

/** JSON Schema, as far as it is needed here. */
interface Schema {
  type?: string | string[];
  [keyword: string]: unknown;
}

/**
 * A JSON Schema (draft 2020-12) for what `graphToJson` gives: the shape around the entries, and for each kind the keys
 * and types that its entries have. It is read off the graph itself, so it always tells what the file next to it holds.
 */
export function graphSchema(graph: Graph, address: string): string {
  const kinds = [...new Set(graph.entries().map(({ kind }) => kind))].sort();
  const key = object({ kind: { enum: kinds }, id: { type: 'string' } }, ['kind', 'id']);
  const reference = object(
    {
      relation: { type: 'string', description: 'What the link means, as a verb.' },
      to: key,
      at: {
        type: 'array',
        items: { type: ['string', 'integer'] },
        description: 'Where the reference stands in its file; empty when the path says it.',
      },
    },
    ['relation', 'to', 'at'],
  );
  const entryOf = (kind: (typeof kinds)[number]) => ({
    title: nouns[kind].plural,
    ...object(
      {
        kind: { const: kind },
        id: { type: 'string' },
        file: { type: 'string', description: 'Path relative to the content folder.' },
        data: shapeOf(graph.all(kind).map(({ data }) => toPlain(data))),
        references: { type: 'array', items: { $ref: '#/$defs/reference' } },
      },
      ['kind', 'id', 'file', 'data', 'references'],
    ),
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Vem gör vad i cancerrehabilitering: alla uppgifter och hur de hänger ihop',
    ...object(
      {
        entries: {
          type: 'array',
          items: { anyOf: kinds.map((kind) => ({ $ref: `#/$defs/${kind}` })) },
        },
      },
      ['entries'],
    ),
    $defs: { reference, ...Object.fromEntries(kinds.map((kind) => [kind, entryOf(kind)])) },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

const object = (properties: Record<string, unknown>, required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** What is written to JSON: keys without a value are gone. */
const toPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The schema that all the values fulfil: their types together, keys that all have as required. */
function shapeOf(values: readonly unknown[]): Schema {
  const types = new Set(values.map(typeOf));
  const shape: Schema = { type: types.size === 1 ? [...types][0]! : [...types].sort() };
  const lists = values.filter((value) => Array.isArray(value));
  if (lists.length > 0) {
    const items = lists.flat();
    if (items.length > 0) shape.items = shapeOf(items);
  }
  const records = values.filter(isRecord);
  if (records.length > 0) {
    const keys = [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
    shape.properties = Object.fromEntries(
      keys.map((key) => [
        key,
        shapeOf(records.filter((record) => key in record).map((record) => record[key])),
      ]),
    );
    shape.required = keys.filter((key) => records.every((record) => key in record));
    shape.additionalProperties = false;
  }
  return shape;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
