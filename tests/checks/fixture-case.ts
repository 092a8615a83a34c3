import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checkFolder } from '../../scripts/check-folder.ts';

/** A change of the small world that cannot be written as a file: bytes, links, files that are gone. */
interface Operation {
  file: string;
  /** Bytes in hexadecimal. */
  bytes?: string;
  /** Text to repeat until the file is as long as wanted. */
  repeat?: { text: string; times: number };
  /** Words to replace in a file of the world. Each must be there. */
  replace?: Record<string, string>;
  encoding?: BufferEncoding;
  symlink?: string;
  remove?: true;
}

/** What a case says beside its files: `vantat.json`. */
interface Expectation {
  today?: string;
  /** The case needs file names or links that only Linux is sure to have; elsewhere it is not run. */
  needs?: 'linux';
  operations?: Operation[];
  findings?: { rule: string; file: string; line?: number }[];
}

/** What a case expects and what the check found, each as "rule file:line", sorted. */
export interface CaseResult {
  expected: string[];
  actual: string[];
}

const minimal = 'tests/fixtures/minimal';

/** The folder of a case whose files are the texts of sources, and no content. */
const sourceTexts = 'kalltexter';

/** Lays a case over the small world, checks it and compares by rule, file and line. */
export async function runCase(folder: string): Promise<CaseResult> {
  const world = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp(minimal, world, { recursive: true });
    const expectation = await readExpectation(folder);
    const { today = '2026-11-22', operations = [], findings = [] } = expectation;
    const expected = [
      ...(await readMarkers(folder)),
      ...findings.map(({ rule, file, line = 1 }) => `${rule} ${file}:${line}`),
    ].sort();
    if (expectation.needs && process.platform !== expectation.needs) {
      return { expected, actual: expected };
    }
    await cp(folder, world, { recursive: true, filter: isContent });
    for (const operation of operations) await apply(world, operation);
    const checked = await checkFolder(world, today, join(folder, sourceTexts));
    return {
      expected,
      actual: checked.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort(),
    };
  } finally {
    await rm(world, { recursive: true });
  }
}

const isContent = (path: string): boolean =>
  !path.endsWith('vantat.json') && basename(path) !== sourceTexts;

async function readExpectation(folder: string): Promise<Expectation> {
  const text = await readFile(join(folder, 'vantat.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Expectation;
}

async function apply(world: string, operation: Operation): Promise<void> {
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

/** The findings that a case marks on their lines: `# väntat: rule` or, in the text of a page, in a comment. */
async function readMarkers(folder: string): Promise<string[]> {
  const markers: string[] = [];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || item.name === 'vantat.json') continue;
    const path = join(item.parentPath, item.name);
    const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
    lines.forEach((text, index) => {
      const rules = /väntat: ([a-z0-9, -]+)/.exec(text)?.[1]?.split(',') ?? [];
      const file = path.slice(folder.length + 1).replaceAll('\\', '/');
      markers.push(...rules.map((rule) => `${rule.trim()} ${file}:${index + 1}`));
    });
  }
  return markers;
}
