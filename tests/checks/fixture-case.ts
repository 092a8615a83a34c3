import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { messageFor } from '../../src/checks/messages.ts';
import { toTerminal, wordsOf } from '../../src/checks/reporters/terminal.ts';
import { checkFolder } from '../../scripts/check-folder.ts';
import { readCase, type CaseOperation } from '../../scripts/mutations/read-cases.ts';

/** What a case expects and what the check found, each as "rule file:line", sorted. */
export interface CaseResult {
  expected: string[];
  actual: string[];
  /** What an editor reads about each finding. */
  texts: string[];
  /** The whole report in the terminal, with the lines and what they are marked with; empty when nothing is found. */
  report: string;
  /** What must stand in those words. */
  says: string[];
}

const minimal = 'tests/fixtures/minimal';

/** The folder of a case whose files are the texts of sources, and no content. */
const sourceTexts = 'kalltexter';

/** Lays a case over the small world, checks it and compares by rule, file and line. */
export async function runCase(folder: string): Promise<CaseResult> {
  const world = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp(minimal, world, { recursive: true });
    const { expectation, expected } = readCase(folder);
    const { today = '2026-11-22', operations = [], says = [], needs } = expectation;
    if (needs && process.platform !== needs) {
      return { expected, actual: expected, texts: [], report: '', says: [] };
    }
    await cp(folder, world, { recursive: true, filter: isContent });
    for (const operation of operations) await apply(world, operation);
    const checked = await checkFolder(world, today, join(folder, sourceTexts));
    return {
      expected,
      actual: checked.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort(),
      texts: checked.findings.map(
        (finding) => `${wordsOf(finding)} ${messageFor(finding).hint(finding.params)}`,
      ),
      report:
        checked.findings.length === 0
          ? ''
          : `${toTerminal(checked.findings, { folder: 'content', lineOf: checked.lineOf })}\n`,
      says,
    };
  } finally {
    await rm(world, { recursive: true });
  }
}

const isContent = (path: string): boolean =>
  !path.endsWith('vantat.json') && basename(path) !== sourceTexts;

async function apply(world: string, operation: CaseOperation): Promise<void> {
  const path = join(world, operation.file);
  await mkdir(dirname(path), { recursive: true });
  if (operation.remove) await rm(path, { recursive: true });
  if (operation.bytes !== undefined) await writeFile(path, Buffer.from(operation.bytes, 'hex'));
  if (operation.repeat) {
    await writeFile(path, operation.repeat.text.repeat(operation.repeat.times));
  }
  if (operation.symlink !== undefined) await symlink(operation.symlink, path);
  if (operation.replace || operation.encoding) {
    let text = await readFile(path, 'utf8');
    for (const [from, to] of Object.entries(operation.replace ?? {})) {
      if (!text.includes(from)) throw new Error(`”${from}” finns inte i ${operation.file}`);
      text = text.replaceAll(from, to);
    }
    await writeFile(path, text, operation.encoding ?? 'utf8');
  }
}
