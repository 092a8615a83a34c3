import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { printOf, type Measurement } from '../domain/measurement.ts';

const folder = 'matningar';

/** Every measurement that is written down, and whether what it is about has changed since. */
export function readMeasurements(): (Measurement & { isStale: boolean })[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Measurement)
    .map((measurement) => ({ ...measurement, isStale: isStale(measurement) }));
}

function isStale({ about, print }: Measurement): boolean {
  const paths = about.flatMap((glob) => globSync(glob));
  return printOf(new Map(paths.map((path) => [path, readFileSync(path)]))) !== print;
}
