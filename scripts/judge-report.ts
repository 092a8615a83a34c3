import { readFileSync } from 'node:fs';
import { guardRules } from '../src/checks/guard-rules.ts';
import type { Report } from '../src/checks/reporters/json.ts';
import { toTerminal } from '../src/checks/reporters/terminal.ts';
import { contentFingerprint } from './guard/content-fingerprint.ts';
import { readOptions } from './options.ts';

/**
 * Judges a report that `check:content --json` left behind, for chains of commands where its exit code may be lost.
 * Gives 0 only when the whole report is there, is about the content that is here, and has no errors.
 */
async function judge(): Promise<number> {
  const { values, positionals } = readOptions({
    options: { content: { type: 'string', takes: 'MAPP', default: 'content' } },
    allowPositionals: true,
  });
  const folder = values.content.replace(/\/+$/, '');
  const report = read(positionals[0] ?? '');
  const cause =
    typeof report === 'string'
      ? report
      : report.files === 0 || report.entries === 0
        ? 'empty'
        : report.content === (await contentFingerprint(folder))
          ? undefined
          : 'other-content';
  if (cause !== undefined) {
    const finding = {
      rule: 'report-unusable',
      severity: guardRules['report-unusable'],
      file: positionals[0] ?? '.',
      line: 1,
      column: 1,
      params: { cause },
    };
    console.log(toTerminal([finding], { folder: '.', lineOf: () => undefined }));
    return 1;
  }
  const { errors, files, entries } = report as Report;
  console.log(`Rapporten är hel: ${files} filer, ${entries} uppgifter, ${errors} fel.`);
  return errors === 0 ? 0 : 1;
}

function read(path: string): Report | 'missing' | 'truncated' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'missing';
  }
  try {
    const report = JSON.parse(text) as Partial<Report> | null;
    const isWhole = report?.complete === true && typeof report.errors === 'number';
    return isWhole ? (report as Report) : 'truncated';
  } catch {
    return 'truncated';
  }
}

process.exitCode = await judge();
