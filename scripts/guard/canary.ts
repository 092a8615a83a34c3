import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const knownBad = 'tests/known-bad';
const sound = 'tests/fixtures/minimal';

/** A file and a variable of the environment that content would reach if it were ever run. */
const written = 'kanariefagel';
const secret = 'kanariefagelns-hemlighet';

/**
 * Runs the command that checks the real content on content that is known to be bad, and on content that is sound.
 * Gives what is wrong with the guard, in Swedish; nothing when it can be trusted.
 *
 * @param command as it stands in package.json, so that an exit code that is swallowed there is noticed
 */
export async function canaryFaults(command: string): Promise<string[]> {
  const expected = await readExpected();
  if (expected.length === 0) return [`${knownBad}/expected.json saknas eller är tom.`];
  const faults = await Promise.all([
    judge(command, 'felfritt innehåll', undefined, []),
    ...expected.map(([name, findings]) => judge(command, name, `${knownBad}/${name}`, findings)),
  ]);
  return faults.flat();
}

async function readExpected(): Promise<[string, string[]][]> {
  try {
    const text = await readFile(`${knownBad}/expected.json`, 'utf8');
    return Object.entries(JSON.parse(text) as Record<string, string[]>);
  } catch {
    return [];
  }
}

async function judge(
  command: string,
  name: string,
  overlay: string | undefined,
  findings: readonly string[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kanariefagel-'));
  try {
    await cp(sound, folder, { recursive: true });
    if (overlay !== undefined) {
      if (!existsSync(overlay)) return [`${name}: mappen ${overlay} är borta.`];
      await cp(overlay, folder, { recursive: true });
    }
    const wanted = findings.length > 0 ? 1 : 0;
    const run = spawnSync(`${command} --json --today 2026-11-22 --content "${folder}"`, {
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, KANARIEFAGEL: secret },
    });
    const found = foundIn(run.stdout, folder);
    return [
      ...(run.status === wanted
        ? []
        : [`${name}: kommandot slutade med ${run.status}, inte ${wanted}.`]),
      ...(found === undefined ? [`${name}: rapporten saknas eller är avkortad.`] : []),
      ...findings
        .filter((finding) => !found?.includes(finding))
        .map((finding) => `${name}: fyndet ${finding} uteblev.`),
      ...(found ?? [])
        .filter((finding) => !findings.includes(finding))
        .map((finding) => `${name}: fyndet ${finding} väntades inte.`),
      ...(existsSync(written) ? [`${name}: programkod i innehållet har körts.`] : []),
      ...(`${run.stdout}${run.stderr}`.includes(secret)
        ? [`${name}: en miljövariabel har läckt till rapporten.`]
        : []),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function foundIn(report: string, folder: string): string[] | undefined {
  try {
    const { findings } = JSON.parse(report) as {
      findings: { rule: string; file: string; line: number }[];
    };
    return findings.map(
      ({ rule, file, line }) => `${rule} ${file.slice(folder.length + 1)}:${line}`,
    );
  } catch {
    return undefined;
  }
}
