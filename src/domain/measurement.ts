import { createHash } from 'node:crypto';

/** Figures that take too long to work out in every build, as their command wrote them down in `matningar/`. */
export interface Measurement {
  /** Day of the measurement, ÅÅÅÅ-MM-DD. */
  day: string;
  command: string;
  title: string;
  /** Files that the figures are about, as globs. */
  about: string[];
  /** What `printOf` gave for those files when it was measured. */
  print: string;
  figures: { name: string; value: number; of: number; limit?: number }[];
}

/** Twelve characters that change when any file does, from paths and bytes in any order. */
export function printOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    hash.update(`${path.replaceAll('\\', '/')}\0`).update(files.get(path)!);
  }
  return hash.digest('hex').slice(0, 12);
}
