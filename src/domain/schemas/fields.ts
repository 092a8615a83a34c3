import { z } from 'astro/zod';
import type { EntryKey, Reference, ValuePath } from '../entry.ts';
import type { EntryData, Kind } from './index.ts';

/** An id: lower-case ASCII letters, digits and hyphens. Editors see the rule in the finding `wrong-id`. */
export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

/** A reference to another entry by id. That it exists is checked in one place, by the rule `unknown-reference`. */
export const ref = () => id();

/** A reference to a programme edition: `program/utgåva`. */
export const editionRef = () => z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'edition');

/** A reference to a programme edition, or `ej-angivet` (null in the output) when the source names none. */
export const editionOrNotStated = () =>
  z
    .union([editionRef(), z.literal(notStated)])
    .transform((value) => (value === notStated ? null : value));

/** A reference to a section of a programme: `program/utgåva#avsnitt`. A number without an edition means nothing. */
export const sectionRef = () => z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9.-]+$/, 'section');

/** Text that a reader sees. */
export const text = () => z.string().trim().min(1);

/** Facts that the source does not give are written out, so that they cannot just have been forgotten. */
export const notStated = 'ej-angivet';

/** A calendar day ÅÅÅÅ-MM-DD. Astro's YAML parser makes a Date of an unquoted day; ours keeps the text. */
export const isoDate = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date(),
  );

/** A calendar day, or `ej-angivet` (null in the output) when the source does not say. */
export const dateOrNotStated = () =>
  z
    .union([isoDate(), z.literal(notStated)])
    .transform((value) => (value === notStated ? null : value));

/** Text, or `ej-angivet` (null in the output) when the source does not say. */
export const textOrNotStated = () =>
  text().transform((value) => (value === notStated ? null : value));

/** Source points a record rests on: `v-024`. At least one. */
export const points = () => z.array(id()).min(1);

/** One of the words of a table, which the explanation lists. */
export const oneOf = <Word extends string>(table: Readonly<Record<Word, unknown>>) => {
  const words = Object.keys(table) as [Word, ...Word[]];
  return z.enum(words).describe(`${words.join(', ')}.`);
};

/**
 * The words that decide what a text means and that no other field holds: negations, numbers that are not a time limit,
 * and modal verbs beside the one of the strength. They stand twice, so that a word that is lost or changed in the text is noticed.
 */
export const keyWords = () =>
  z
    .array(text())
    .default([])
    .describe(
      'Nekande ord, tal (utom tidsgränser) och andra modalverb än styrkans i texten och villkoret, en gång till och i ordning: [inte, "1177"].',
    );

/** What a collection makes of one file: the entries in it, with their references. */
export interface EntryDraft<K extends Kind = Kind> extends EntryKey<K> {
  path: ValuePath;
  data: EntryData[K];
  references: Reference[];
}

/** A content file after its schema: where it lies and what it says. */
export interface ParsedFile<Data> {
  /** Path relative to the content folder without its ending, split at the slashes. */
  segments: string[];
  data: Data;
  body?: string;
}

/** A folder pattern, the shape of its files and how a file becomes entries. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** Glob relative to the content folder. */
  pattern: string;
  format: 'yaml' | 'mdx';
  /** What the folder holds, for editors. */
  title: string;
  schema: Schema;
  entries(file: ParsedFile<z.output<Schema>>): EntryDraft[];
}

/** Gives a collection its types. */
export function defineCollection<Schema extends z.ZodType>(
  collection: Collection<Schema>,
): Collection<Schema> {
  return collection;
}

/** One draft, typed by its kind. */
export function draft<K extends Kind>(
  kind: K,
  entryId: string,
  path: ValuePath,
  data: EntryData[K],
  references: Reference[] = [],
): EntryDraft {
  return { kind, id: entryId, path, data, references };
}

/** A reference from a field that holds one id. */
export function one(
  relation: string,
  kind: Kind,
  entryId: string | null | undefined,
  at: ValuePath,
): Reference[] {
  return entryId ? [{ relation, to: { kind, id: entryId }, at }] : [];
}

/** References from a field that holds a list of ids. */
export function many(
  relation: string,
  kind: Kind,
  ids: readonly string[],
  at: ValuePath,
): Reference[] {
  return ids.map((entryId, index) => ({ relation, to: { kind, id: entryId }, at: [...at, index] }));
}
