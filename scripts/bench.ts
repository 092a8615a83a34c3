import { isWithin, printFigures, type Figure } from './bench/figure.ts';
import { buildGrowth, editWaits, searchGrowth, searchShards } from './bench/growth.ts';
import { measureToday } from './bench/today.ts';

/** The numbers that follow a word on the command line. */
function numbersAfter(option: string): number[] {
  const numbers = process.argv.slice(process.argv.indexOf(option) + 1).map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(
    'Ange hela tal: npm run bench -- --bygge 1 4 10, --redigering 4 eller --delar 21',
  );
}

/**
 * `--bygge 1 10 50` builds so many times the content, `--redigering 4` edits a file of it, `--delar 21` cuts the search in
 * parts. Nothing else is measured then.
 */
const ways: readonly [string, (numbers: number[]) => Promise<Figure[]>][] = [
  ['--bygge', (all) => buildGrowth(all.length > 0 ? all : [1, 4])],
  ['--redigering', (all) => editWaits(all.length > 0 ? all : [1, 4])],
  ['--delar', ([regions]) => searchShards(regions ?? 21)],
];
const asked = ways.find(([option]) => process.argv.includes(option));
const figures = asked
  ? await asked[1](numbersAfter(asked[0]))
  : [...(await measureToday()), ...(await searchGrowth())];
printFigures(figures);
process.exitCode = figures.every(isWithin) ? 0 : 1;
