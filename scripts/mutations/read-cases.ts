import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of the small world that cannot be written as a file: bytes, links, files that are gone. */
export interface CaseOperation {
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
export interface Expectation {
  today?: string;
  /** The case needs file names or links that only Linux is sure to have; elsewhere it is not run. */
  needs?: 'linux';
  operations?: CaseOperation[];
  findings?: { rule: string; file: string; line?: number }[];
  /** What the editor must read in the words of the findings, where a rule has more than one thing to say. */
  says?: string[];
}

/** A case of a rule: files laid over the small world, and every finding that must come. */
export interface Case {
  expectation: Expectation;
  /** As "rule file:line", sorted. */
  expected: string[];
}

export const caseFolder = 'tests/checks/rules';

/** Reads what a case expects: what `vantat.json` lists and what is marked on its lines. */
export function readCase(folder: string): Case {
  const expectation = readExpectation(folder);
  const listed = (expectation.findings ?? []).map(
    ({ rule, file, line = 1 }) => `${rule} ${file}:${line}`,
  );
  return { expectation, expected: [...readMarkers(folder), ...listed].sort() };
}

function readExpectation(folder: string): Expectation {
  try {
    return JSON.parse(readFileSync(join(folder, 'vantat.json'), 'utf8')) as Expectation;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The findings that a case marks on their lines: `# väntat: rule` or, in the text of a page, in a comment. */
function readMarkers(folder: string): string[] {
  const markers: string[] = [];
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || item.name === 'vantat.json') continue;
    const path = join(item.parentPath, item.name);
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    lines.forEach((text, index) => {
      const rules = /väntat: ([a-z0-9, -]+)/.exec(text)?.[1]?.split(',') ?? [];
      const file = path.slice(folder.length + 1).replaceAll('\\', '/');
      markers.push(...rules.map((rule) => `${rule.trim()} ${file}:${index + 1}`));
    });
  }
  return markers;
}
