import { createHash } from 'node:crypto';
import type { Entry, EntryKey } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Kind } from '../schemas/index.ts';

/** References that only say where a record stands. What it says does not change when its surroundings do. */
const placing = new Set([
  'inRegion',
  'answers',
  'alsoAnswers',
  'restsOn',
  'cites',
  'concerns',
  'applies',
  'partOf',
]);

/** Fields that no reader sees, or that only decide the order on a list. */
const unseen: { [K in Kind]?: readonly string[] } = {
  need: ['searchWords', 'order', 'group'],
  region: ['order'],
  regionalApplication: ['reviewedOn'],
  statement: ['keyWords'],
  criterion: ['keyWords'],
};

/** What a record that is referred to is called where it is shown. */
const nameFields = ['name', 'title', 'short', 'number', 'text', 'url', 'code', 'term'];

/**
 * A record as the reader sees it: its fields, its text, and what is shown of the records it refers to. Criteria are
 * read together with the record that depends on them, so they are there in full.
 */
export function shownOf(graph: Graph, entry: Entry): unknown {
  const hidden = unseen[entry.kind] ?? [];
  const fields = Object.entries(entry.data).filter(([field]) => !hidden.includes(field));
  const named = entry.references
    .filter(({ relation }) => !placing.has(relation))
    .map(({ relation, to }) => [relation, to.kind, to.id, namedOf(graph, to)]);
  return {
    kind: entry.kind,
    id: entry.id,
    fields: Object.fromEntries(fields),
    text: entry.body,
    named,
  };
}

function namedOf(graph: Graph, key: EntryKey): unknown {
  const entry = graph.get(key.kind, key.id);
  if (!entry) return undefined;
  const fields = Object.entries(entry.data);
  return Object.fromEntries(
    entry.kind === 'criterion' ? fields : fields.filter(([field]) => nameFields.includes(field)),
  );
}

/** Sixteen hexadecimal digits that change when a value changes for the reader. How a file is laid out does not matter. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16);
}

/**
 * A value as text: keys in order, white space in texts as single spaces, letters composed. Fields that hold nothing are
 * left out, so that a new field in a schema, empty in every record, lapses no review.
 */
function canonical(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.normalize('NFC').replace(/\s+/gu, ' ').trim());
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => !isNothing(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

const isNothing = (field: unknown): boolean =>
  field === undefined || field === false || (Array.isArray(field) && field.length === 0);
