import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Group, Row, RowElsewhere } from './row.ts';

interface GroupSource {
  grupp: string;
  titel: string;
  rader?: (Omit<Row, 'varld' | 'vantat'> & { varld?: Row['varld']; vantat?: Row['vantat'] })[];
  ovriga?: RowElsewhere[];
}

/** Reads the table of faults: one file for each group, in the order of their letters. */
export function readRows(folder: string): Group[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const source = parse(readFileSync(join(folder, name), 'utf8')) as GroupSource;
      return {
        grupp: source.grupp,
        titel: source.titel,
        rader: (source.rader ?? []).map((row) => ({
          ...row,
          varld: row.varld ?? ['liten'],
          vantat: row.vantat ?? [],
        })),
        ovriga: source.ovriga ?? [],
      };
    });
}
