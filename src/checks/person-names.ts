import { givenNames } from './given-names.ts';

/** A common given name with a word in capitals behind it. */
export function personNameIn(text: string): { name: string; index: number } | undefined {
  for (const { 1: rest, 2: given, index } of text.matchAll(names)) {
    const [first] = given!.split('-');
    if (givenNames.has(first!)) return { name: `${given} ${rest}`, index: index - given!.length };
  }
  return undefined;
}

const capital = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** The sign between two words comes first, because it is the fastest to find: what comes after it, and what before. */
const names = new RegExp(
  ` (?=((?:[Aa]f |[Vv]on |[Dd]e )?${capital}))(?<=(?<![\\p{L}\\d-])(${capital}) )`,
  'gu',
);
