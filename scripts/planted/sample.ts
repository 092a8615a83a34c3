import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';

/** Which share of the faults is drawn, and by which seed, as `share seed`. Handed to the process of the checker. */
export const sampleKey = 'PLANTED_SAMPLE';

/** Lets through a share of the faults, the same ones for the same seed and code. The others count as never planted. */
export class SampleChecker {
  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const [share, seed] = (process.env[sampleKey] ?? '1 0').split(' ');
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        placeOf(mutant, seed!) < Number(share)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn' },
      ]),
    ) as Record<string, CheckResult>;
  }
}

/** A number from 0 to 1 that follows from what the fault is and where, not from the order in which it is found. */
function placeOf({ fileName, location, mutatorName, replacement }: Mutant, seed: string): number {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  const file = relative(process.cwd(), fileName)
    .replaceAll('\\', '/')
    .replace(/^.*?(?=src\/)/, '');
  const hash = createHash('sha256').update([seed, file, place, mutatorName, replacement].join(' '));
  return hash.digest().readUInt32BE(0) / 2 ** 32;
}
