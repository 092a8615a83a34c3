import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const ofRule = /^src\/checks\/rules\/([^/]+)\.ts$/;
const ruleCases = 'tests/checks/rules.test.ts';

/** Tests that measure time fail when the machine is busy, and code with faults planted in it is slow. */
export const measuresTime = (name: string): boolean =>
  /in a moment|answers quickly|deep nesting|order in which files are read/.test(name);

/** The files that a file imports, all the way down. */
const importedBy = new Map<string, Set<string>>();

function importsOf(file: string): Set<string> {
  const known = importedBy.get(file);
  if (known) return known;
  const found = new Set<string>();
  importedBy.set(file, found);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)';/g)) {
    const target = join(dirname(file), path).replaceAll('\\', '/');
    found.add(target);
    for (const further of importsOf(target)) found.add(further);
  }
  return found;
}

const usersOf = new Map<string, Set<string>>();

/** The rules that work with a file. */
function rulesUsing(source: string): ReadonlySet<string> {
  const known = usersOf.get(source);
  if (known) return known;
  const rules = globSync('src/checks/rules/*.ts').map((file) => file.replaceAll('\\', '/'));
  const users = rules.filter((file) => file === source || importsOf(file).has(source));
  const names = new Set(users.map((file) => basename(file, '.ts')));
  usersOf.set(source, names);
  return names;
}

/** Which tests a fault in a file is shown to, and which first. Smaller is sooner; undefined is never. */
export function turnOf(source: string, testFile: string, testName: string): number | undefined {
  const name = basename(source, '.ts');
  // Every rule is run in the cases of every other; those are asked that belong to a rule which works with the file.
  const about = rulesOfTest(testFile, testName);
  if (about) {
    const users = rulesUsing(source);
    return about.some((rule) => users.has(rule)) ? (isRule(source) ? 0 : 2) : undefined;
  }
  if (testFile === ruleCases) return isRule(source) ? 2 : 4;
  if (basename(testFile).startsWith(`${name}.`)) return 0;
  const room = dirname(testFile).replace('tests/', 'src/');
  if (room === dirname(source)) return 1;
  // The tests of a folder are about the folders in it, too; those of a whole room are about too much.
  if (room.split('/').length > 2 && dirname(source).startsWith(`${room}/`)) return 2;
  if (testFile.startsWith('tests/mutations/')) return 3;
  return 5;
}

/** Whether a file holds one rule. */
export const isRule = (source: string): boolean =>
  ofRule.test(source) && basename(source) !== 'index.ts';

/** The rules that a test is about: a case stands in the folder of its rule, a group of texts names them. */
function rulesOfTest(testFile: string, testName: string): string[] | undefined {
  if (testFile === ruleCases) {
    const rule = / > ([a-z-]+): /.exec(testName)?.[1];
    return rule === undefined ? undefined : [rule];
  }
  if (dirname(testFile) !== 'tests/checks/rules') return undefined;
  return /\(([a-z][a-z-]*-[a-z, -]*)\)/.exec(testName)?.[1]?.split(', ');
}
