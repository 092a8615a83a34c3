import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { guardRules } from '../../src/checks/guard-rules.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { readerRules } from '../../src/reading/reader-rules.ts';
import { caseFolder, readCase } from './read-cases.ts';
import { readRows } from './read-rows.ts';

/** Rules about the guard itself, which no single change of the content can call forth, and where they are held. */
export const heldElsewhere: Readonly<Record<string, string>> = {
  'rule-failed': 'en regel som kastar: tests/checks/run-checks.test.ts',
  'rule-missing': 'en regel som inte längre körs: tests/scripts/guard',
  'too-few-files': 'för få filer i en mapp: tests/scripts/guard',
  'report-unusable': 'en sparad rapport som saknas eller är avhuggen: tests/scripts/guard',
  'too-many-exceptions': 'står alltid bredvid de tio fel som är undantagna',
};

/** Which rules are the only ones to see some fault: without the rule, nobody would. */
export interface SoleRules {
  all: string[];
  /** Neither the table nor a case holds a fault that only these see. */
  without: string[];
}

/** Goes through the table of faults and the cases of every rule, whose expectations are held exactly by their tests. */
export function soleRules(table: string): SoleRules {
  const rows = readRows(table).flatMap(({ rader }) =>
    rader.map(({ vantat }) => vantat.map(({ regel }) => regel)),
  );
  const cases = foldersIn(caseFolder).flatMap((rule) =>
    foldersIn(join(caseFolder, rule)).map((name) =>
      readCase(join(caseFolder, rule, name)).expected.map((line) => line.split(' ')[0]!),
    ),
  );
  const sole = new Set(
    [...rows, ...cases].flatMap((seen) => (new Set(seen).size === 1 ? seen[0]! : [])),
  );
  const all = [
    ...rules.map(({ id }) => id),
    ...Object.keys(readerRules),
    ...Object.keys(guardRules),
  ].filter((id) => !(id in heldElsewhere));
  return { all, without: all.filter((id) => !sole.has(id)) };
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? item.name : [],
  );
