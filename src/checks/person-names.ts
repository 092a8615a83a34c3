import { givenNames } from './given-names.ts';

/** A common given name with a word in capitals behind it. */
export function personNameIn(text: string): { name: string; index: number } | undefined {
  for (const { 0: given, 1: rest, index } of text.matchAll(names)) {
    const [first] = given.split('-');
    if (givenNames.has(first!)) return { name: `${given}${rest}`, index };
  }
  return undefined;
}

const capital = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const names = new RegExp(
  `(?<![\\p{L}\\d-])${capital}(?=( (?:[Aa]f |[Vv]on |[Dd]e )?${capital}))`,
  'gu',
);
