import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a file holds, told so that a single changed bit shows. */
export interface FileRecord {
  sha256: string;
  bytes: number;
}

/** Records by path relative to a folder, with forward slashes. */
export type FileRecords = Record<string, FileRecord>;

export const recordOf = (content: Uint8Array): FileRecord => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
});

/** Paths of everything in a folder that is no folder itself, in the same order on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) => relative(folder, join(found.parentPath, found.name)).replaceAll(sep, '/'))
    .sort();
}

/** Records of every file in a folder. */
export const hashFolder = (folder: string): FileRecords =>
  Object.fromEntries(
    listFiles(folder).map((path) => [path, recordOf(readFileSync(join(folder, path)))]),
  );

/** One hash for all of them together. */
export function hashOfRecords(records: FileRecords): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(records).sort()) hash.update(`${records[path]!.sha256} ${path}\n`);
  return hash.digest('hex');
}

/**
 * What differs between a folder and its records, one line in Swedish each.
 *
 * @param besides a file of the folder that cannot be in its own records
 */
export function faultsOfFolder(folder: string, records: FileRecords, besides?: string): string[] {
  const found = new Set(listFiles(folder).filter((path) => path !== besides));
  return [
    ...Object.keys(records)
      .filter((path) => !found.has(path))
      .map((path) => `${path}: filen saknas`),
    ...[...found]
      .filter((path) => !Object.hasOwn(records, path))
      .map((path) => `${path}: filen finns inte i manifestet`),
    ...[...found].flatMap((path) => {
      const expected = Object.hasOwn(records, path) ? records[path]! : undefined;
      if (!expected) return [];
      const { sha256 } = recordOf(readFileSync(join(folder, path)));
      return sha256 === expected.sha256 ? [] : [`${path}: innehållet stämmer inte med manifestet`];
    }),
  ];
}
