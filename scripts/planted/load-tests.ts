import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { GatheredTest } from './vitest-in-process.ts';

const standIn = new URL('vitest-in-process.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isStandIn = specifier === 'vitest' && context.parentURL !== standIn;
    return isStandIn ? { url: standIn, shortCircuit: true } : next(specifier, context);
  },
});

/** What the rooms of the code are tested by. Tests that take long and look at everything at once are left out. */
const testsOf: Readonly<Record<string, string[]>> = {
  domain: [
    'tests/domain/**/*.test.ts',
    'tests/reading/read-*.test.ts',
    'tests/mutations/*.test.ts',
  ],
  checks: [
    'tests/checks/**/*.test.ts',
    'tests/reading/read-*.test.ts',
    'tests/reading/explain-*.test.ts',
    'tests/mutations/*.test.ts',
  ],
};
const leftOut = ['tests/checks/rules-property.test.ts'];

/** The files of tests for a room: `domain` or `checks`. */
export const testFiles = (room: string): string[] =>
  globSync(testsOf[room]!)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.includes(file))
    .sort();

let isSeeded = false;

/** The tests of a file in the folder one stands in. */
export async function loadTests(file: string): Promise<GatheredTest[]> {
  const { gatherTests } = await import('./vitest-in-process.ts');
  if (!isSeeded) {
    await import(pathToFileURL(resolve('tests/property-seed.ts')).href);
    // The first counterexample is enough: nobody reads it.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    isSeeded = true;
  }
  return gatherTests(file, () => import(pathToFileURL(resolve(file)).href));
}
