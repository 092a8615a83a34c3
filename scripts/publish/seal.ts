import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { FormerAddress } from '../hosting/moved.ts';
import { hashFolder, type FileRecords } from './hash-folder.ts';
import { PublishError } from './publish-error.ts';

/** What the check of a built site vouches for: these files, for this place on this host, and nothing else. */
export interface Seal {
  format: 1;
  base: string;
  site: string;
  /** Former addresses, from the same content as the pages. */
  former: FormerAddress[];
  files: FileRecords;
}

/** Where the seal of a folder lies: beside it, because it is not for readers. */
export const sealOf = (folder: string): string => `${folder.replace(/[\\/]+$/, '')}.manifest.json`;

/** Writes down what a folder holds, once it has been found right. */
export function seal(folder: string, about: Omit<Seal, 'format' | 'files'>): void {
  const written: Seal = { format: 1, ...about, files: hashFolder(folder) };
  writeFileSync(sealOf(folder), `${JSON.stringify(written, null, 1)}\n`);
}

/** A folder that is about to change, or has faults, is not vouched for. */
export const breakSeal = (folder: string): void => rmSync(sealOf(folder), { force: true });

/** @throws PublishError when there is none, or it cannot be read */
export function readSeal(folder: string): Seal {
  const file = sealOf(folder);
  const text = readOr(file, '');
  if (!text)
    throw new PublishError(
      `${file} saknas: webbplatsen är inte byggd, eller kontrollen av den gick inte. Kör npm run build.`,
    );
  try {
    const read = JSON.parse(text) as Seal;
    if (read.format === 1 && Object.keys(read.files).length > 0) return read;
  } catch {
    // Told below, like a file of another shape.
  }
  throw new PublishError(`${file} går inte att läsa. Kör npm run build.`);
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
