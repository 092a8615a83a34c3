import { basename, dirname } from 'node:path';

const ofRule = /^src\/checks\/rules\/([^/]+)\.ts$/;
const ruleCases = 'tests/checks/rules.test.ts';

/** Tests that measure time fail when the machine is busy, and code with faults planted in it is slow. */
export const measuresTime = (name: string): boolean =>
  /in a moment|answers quickly|deep nesting|order in which files are read/.test(name);

/** Which tests a fault in a file is shown to, and which first. Smaller is sooner; undefined is never. */
export function turnOf(source: string, testFile: string, testName: string): number | undefined {
  const name = basename(source, '.ts');
  const rule = ofRule.exec(source)?.[1];
  if (testFile === ruleCases) {
    // Every rule is run in the cases of every other; its own are those that know it.
    if (rule === undefined || rule === 'index') return 4;
    const isOwn = testName.includes(`> ${rule}: `);
    return isOwn ? 0 : testName.includes('>') && testName.includes(': ') ? undefined : 2;
  }
  // Tests that run the whole check say in their name which rules they are about.
  const about = /\(([a-z][a-z-]*-[a-z, -]*)\)/.exec(testName)?.[1]?.split(', ');
  if (dirname(testFile) === 'tests/checks/rules' && about) {
    return rule === undefined ? 4 : about.includes(rule) ? 0 : undefined;
  }
  if (basename(testFile).startsWith(`${name}.`)) return 0;
  if (dirname(testFile).replace('tests/', 'src/') === dirname(source)) return 1;
  if (testFile.startsWith('tests/mutations/')) return 3;
  return 5;
}
