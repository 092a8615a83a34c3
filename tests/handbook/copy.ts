import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { checkFolder, type CheckedFolder } from '../../scripts/check-folder.ts';
import { newFindings } from '../../scripts/new-entry/left.ts';
import { toTerminal } from '../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { env } from '../scripts/repository.ts';
import type { Step } from './recipes.ts';

/** The day that everything happens on, so that the years that pass change no answer. */
const today = '2026-11-22';

/** How the commands that write a day are told which one; editors never need to. */
const dayOptions: Record<string, string> = {
  'dra-tillbaka': '--datum',
  andringar: '--datum',
  granska: '--today',
  ny: '--today',
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** A folder with a copy of the content, where a recipe is followed as an editor follows it. */
export class Copy {
  /** How long the check took after each time something was saved, in milliseconds. */
  readonly times: number[] = [];
  private answer = '';

  readonly root: string;
  private readonly before: CheckedFolder;

  private constructor(root: string, before: CheckedFolder) {
    this.root = root;
    this.before = before;
  }

  /** @param before what the check says about the content as it is */
  static async make(before: CheckedFolder): Promise<Copy> {
    const root = await mkdtemp(join(tmpdir(), 'handbok-'));
    await cp('content', join(root, 'content'), { recursive: true });
    return new Copy(root, before);
  }

  /** Makes it a repository whose branch main has the content as it is, for commands that compare with that. */
  remember(): void {
    const git = (...options: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org', ...options],
        {
          cwd: this.root,
          env,
        },
      );
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'Så här är det');
  }

  remove = () => rm(this.root, { recursive: true });

  async follow(step: Step): Promise<void> {
    const place = `content/README.md:${step.line}`;
    switch (step.does) {
      case 'replace':
        return this.edit(step.file, place, step.from, () => step.to);
      case 'remove':
        return this.edit(step.file, place, step.text, () => undefined);
      case 'insert':
        return this.edit(step.file, place, step.under, (under) => `${under}\n${step.text}`);
      case 'append':
        return this.append(step.file, step.text);
      case 'run':
        for (const command of step.commands) await this.run(command, place);
        return;
      case 'command-says':
        for (const words of step.words) expect(this.answer, place).toContain(words.trim());
        return;
      case 'check-says': {
        const { printed } = await this.check();
        for (const words of step.words) expect(printed, place).toContain(words.trim());
        return;
      }
      case 'check-is-silent': {
        const { findings, printed } = await this.check();
        expect(findings.length === 0 ? '' : printed, place).toBe('');
      }
    }
  }

  /** What the check says now and did not say before, and how it is printed. */
  async check(): Promise<{ findings: Finding[]; printed: string; ms: number }> {
    const start = performance.now();
    const checked = await checkFolder(join(this.root, 'content'), today);
    const findings = newFindings(this.before, checked);
    const printed = toTerminal(findings, { folder: 'content', lineOf: checked.lineOf });
    const ms = performance.now() - start;
    this.times.push(ms);
    return { findings, printed, ms };
  }

  /** Changes lines that stand once in a file, however deep they are indented there. */
  async edit(
    file: string,
    place: string,
    lines: string,
    change: (lines: string) => string | undefined,
  ): Promise<void> {
    const path = join(this.root, 'content', file);
    const text = await readFile(path, 'utf8');
    const found = placesOf(text, lines);
    expect(found.length, `${place}: the lines stand once in ${file}`).toBe(1);
    const { start, end, indent } = found[0]!;
    const after = change(lines);
    const written = after
      ?.split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join('\n');
    await writeFile(
      path,
      text.slice(0, start) + (written === undefined ? '' : `${written}\n`) + text.slice(end),
    );
  }

  private async append(file: string, text: string): Promise<void> {
    const path = join(this.root, 'content', file);
    const was = await readFile(path, 'utf8');
    const indent = /^( *)- /m.exec(was)?.[1] ?? '';
    const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line));
    await writeFile(path, `${was.trimEnd()}\n\n${lines.join('\n')}\n`);
  }

  /** Runs a command of the project on the copy, as npm would. */
  async run(command: string, place: string): Promise<string> {
    const [, name, rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command.trim()) ?? [];
    const script = /scripts\/\S+\.ts/.exec(scripts[name ?? ''] ?? '')?.[0];
    expect(script, `${place}: ${command} is a command of the project`).toBeDefined();
    const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    );
    const dayOption = dayOptions[name!];
    if (dayOption && !args.includes(dayOption)) args.push(dayOption, today);
    const answer = await new Promise<string>((done, fail) =>
      execFile(
        process.execPath,
        [resolve(script!), ...args],
        { cwd: this.root, env },
        (error, out, err) =>
          error ? fail(new Error(`${place}: ${command}\n${out}${err}`)) : done(out),
      ),
    );
    this.answer = answer;
    return answer;
  }
}

/** Where some lines stand in a text, all of them indented as much more as the first. */
function placesOf(text: string, wanted: string): { start: number; end: number; indent: string }[] {
  const lines = text.split('\n');
  const block = wanted.split('\n');
  const starts = lines.reduce<number[]>(
    (all, line) => [...all, all.at(-1)! + line.length + 1],
    [0],
  );
  return lines.flatMap((line, index) => {
    if (line.trim() !== block[0]!.trim()) return [];
    const indent = line.slice(0, line.length - line.trimStart().length);
    // A key beside a dash stands two steps further in.
    const fits = block.every(
      (words, nth) => lines[index + nth] === (words === '' ? '' : indent + words),
    );
    return fits ? { start: starts[index]!, end: starts[index + block.length]!, indent } : [];
  });
}
