import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Mutant } from './generated/mutant.ts';

/** Why a mutant lives, by what it is called. */
export type Explanations = ReadonlyMap<string, string>;

interface Group {
  andring: string;
  varfor: string;
  mutanter: string[];
}

const file = 'tests/mutations/overlevande/innehallet.yaml';

/** What people have written about the mutants that live. */
export function explanations(): Explanations {
  const groups = parse(readFileSync(file, 'utf8')) as Group[];
  return new Map(
    groups.flatMap(({ andring, varfor, mutanter }) =>
      mutanter.map((mutant) => [`${andring}, ${mutant}`, varfor] as const),
    ),
  );
}

/** What a mutant changes, as it stands in reports and explanations. */
export const changeOf = ({ was, is }: Pick<Mutant, 'was' | 'is'>): string =>
  `”${short(was)}” → ”${short(is)}”`;

/** The name of a mutant that lasts while lines are added above it. */
export const keyOf = (mutant: Pick<Mutant, 'operator' | 'file' | 'was' | 'is'>): string =>
  `${mutant.operator}, ${mutant.file} ${changeOf(mutant)}`;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
