import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { todayInSweden } from '../../src/checks/today.ts';
import { printOf, type Measurement } from '../../src/domain/measurement.ts';

/** Writes figures to `matningar/<name>.json`, from where `/kvalitet/` tells them until what they are about has changed. */
export function writeMeasurement(name: string, measured: Omit<Measurement, 'day' | 'print'>): void {
  const paths = measured.about.flatMap((glob) => globSync(glob));
  const print = printOf(new Map(paths.map((path) => [path, readFileSync(path)])));
  const whole: Measurement = { ...measured, day: todayInSweden(), print };
  mkdirSync('matningar', { recursive: true });
  writeFileSync(`matningar/${name}.json`, `${JSON.stringify(whole, null, 2)}\n`);
  console.log(`Skrivet i matningar/${name}.json.`);
}
