import type { EntryData, Kind } from './schemas/index.ts';

/** The way to a value inside a source file, with the (Swedish) keys the editor typed. */
export type ValuePath = readonly (string | number)[];

/** A place in a source file. Lines and columns start at 1. */
export interface Position {
  line: number;
  column: number;
}

/** What identifies an entry: its kind and an id that is unique within the kind. */
export interface EntryKey<K extends Kind = Kind> {
  kind: K;
  id: string;
}

/** A link from one entry to another, stated by the schema that owns the referring field. */
export interface Reference {
  /** What the link means, as an English verb: `cites`, `atLevel`, `appliesTo` … */
  relation: string;
  to: EntryKey;
  /** Where the reference stands, from the root of the file; empty when the path of the file says it. */
  at: ValuePath;
}

/** One record of the content, independent of how it was read. */
export interface Entry<K extends Kind = Kind> extends EntryKey<K> {
  /** Path of the file relative to the content folder, with forward slashes. */
  file: string;
  /** Where the entry begins inside the file; empty for a file that is one entry. */
  path: ValuePath;
  data: EntryData[K];
  references: Reference[];
  /** The text below the front matter, for MDX files. */
  body?: string;
}

export const keyOf = ({ kind, id }: EntryKey): string => `${kind}:${id}`;

/**
 * Finds the place of a value (or, with `key`, of the key before it) in a source file of the content.
 *
 * @param letters the place inside the text of the value, as the number of visible letters before it
 */
export type Locate = (
  file: string,
  path: ValuePath,
  what?: 'value' | 'key',
  letters?: number,
) => Position;
