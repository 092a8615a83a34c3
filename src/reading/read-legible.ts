import type { z } from 'astro/zod';
import type { Entry, ValuePath } from '../domain/entry.ts';
import { notStated } from '../domain/schemas/fields.ts';
import { collections } from '../domain/schemas/index.ts';
import { suggest } from '../domain/suggest.ts';
import { entriesOf } from '../domain/to-entries.ts';
import type { SourceFile } from './read-content.ts';
import { schemaAt } from './schema-at.ts';

/** The records of a file that its schema refused and that can be judged all the same. They are never published. */
export interface Legible {
  entries: Entry[];
  /** False when a record is left out, so that what refers to it looks broken. */
  isWhole: boolean;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads as much of a refused file as is sure, so that one fault hides no other: a misspelt field is read as the one it was
 * meant to be, an unknown one is left out, a day that is none counts as not stated, and a record of a list with any other
 * fault is left out. Undefined when the fault is the whole file's, or lies in a list whose items are no records of their
 * own, such as the steps of a flow.
 */
export function readLegible(
  { file, collection, text }: SourceFile,
  data: unknown,
  issues: readonly Issue[],
  body?: number,
): Legible | undefined {
  const { schema } = collections[collection]!;
  const copy = structuredClone(data);
  const faulty = new Map<string, Faulty>();
  let left = issues;
  // A field that is read under its own name is not missing any more, and its value can have a fault of its own.
  for (let round = 0; round < 3 && left.length > 0; round++) {
    const mended = left.filter(
      (issue) =>
        mendKeys(collection, copy, issue) || takeAsUnstated(collection, copy, pathOf(issue)),
    );
    for (const issue of mended.length > 0 ? [] : left) {
      if (!leaveOut(faulty, copy, pathOf(issue))) return undefined;
    }
    left = (schema.safeParse(copy).error?.issues ?? []).filter(
      (issue) => !isLeftOut(faulty, pathOf(issue)),
    );
  }
  if (left.length > 0) return undefined;
  for (const { list, indexes } of faulty.values()) {
    list.splice(0, list.length, ...list.filter((_, index) => !indexes.has(index)));
  }
  const parsed = schema.safeParse(copy);
  if (!parsed.success) return undefined;
  const entries = entriesOf(
    collection,
    file,
    parsed.data,
    body === undefined ? body : text.slice(body),
  );
  const areRecords = [...faulty.keys()].every((list) =>
    entries.some((entry) => isItem(entry, list)),
  );
  if (!areRecords) return undefined;
  return {
    entries: entries.map((entry) => withOwnPlaces(entry, faulty)),
    isWhole: faulty.size === 0,
  };
}

/** A list, and which of its items are left out. */
interface Faulty {
  list: unknown[];
  indexes: Set<number>;
}

const pathOf = (issue: Issue) => issue.path.filter((step) => typeof step !== 'symbol') as ValuePath;

/** Where the first list of a path lies, as one word, and the item of it that the path leads into. */
function itemOf(path: ValuePath): { list: string; depth: number; index: number } | undefined {
  const depth = path.findIndex((step) => typeof step === 'number');
  if (depth < 0) return undefined;
  return { list: JSON.stringify(path.slice(0, depth)), depth, index: path[depth] as number };
}

const valueAt = (data: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    data,
  );

/** False for a number between braces: there a comma has ended the value before it, which is wrong as well. */
function mendKeys(collection: string, data: unknown, issue: Issue): boolean {
  if (issue.code !== 'unrecognized_keys') return false;
  const path = pathOf(issue);
  const record = valueAt(data, path) as Record<string, unknown>;
  const known = Object.keys(schemaAt(collection, path)?.properties ?? {});
  if (issue.keys.some((key) => /^\d+$/.test(key))) return false;
  for (const key of issue.keys) {
    const meant = suggest(key, known);
    if (meant && !Object.hasOwn(record, meant)) record[meant] = record[key];
    delete record[key];
  }
  return true;
}

/** A field that may say that the source is silent says so, when what it says cannot be read. */
function takeAsUnstated(collection: string, data: unknown, path: ValuePath): boolean {
  const mayBeSilent = schemaAt(collection, path)?.anyOf?.some(
    ({ const: only }) => only === notStated,
  );
  const key = path.at(-1);
  const record = valueAt(data, path.slice(0, -1));
  if (!mayBeSilent || typeof key !== 'string' || !Object.hasOwn(record as object, key))
    return false;
  (record as Record<string, unknown>)[key] = notStated;
  return true;
}

function leaveOut(faulty: Map<string, Faulty>, data: unknown, path: ValuePath): boolean {
  const item = itemOf(path);
  if (!item) return false;
  const list = valueAt(data, path.slice(0, item.depth));
  if (!Array.isArray(list)) return false;
  const known = faulty.get(item.list) ?? { list, indexes: new Set() };
  known.indexes.add(item.index);
  faulty.set(item.list, known);
  return true;
}

function isLeftOut(faulty: Map<string, Faulty>, path: ValuePath): boolean {
  const item = itemOf(path);
  return item !== undefined && (faulty.get(item.list)?.indexes.has(item.index) ?? false);
}

const isItem = ({ path }: Entry, list: string): boolean => {
  const item = itemOf(path);
  return item?.list === list && item.depth === path.length - 1;
};

/** The records that are left have moved up in their list; findings lead to where they stand in the file. */
function withOwnPlaces(entry: Entry, faulty: Map<string, Faulty>): Entry {
  const moved = (path: ValuePath): ValuePath => {
    const item = itemOf(path);
    const indexes = item && faulty.get(item.list)?.indexes;
    if (!indexes) return path;
    let { index } = item;
    for (const gone of [...indexes].sort((a, b) => a - b)) if (gone <= index) index++;
    return path.with(item.depth, index);
  };
  return {
    ...entry,
    path: moved(entry.path),
    references: entry.references.map((reference) => ({ ...reference, at: moved(reference.at) })),
  };
}
