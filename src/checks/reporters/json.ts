import type { Finding, Severity } from '../../domain/finding.ts';
import { messageFor } from '../messages.ts';
import { maskPersonalNumbers } from '../personal-numbers.ts';
import { pathOf } from './terminal.ts';

/** A finding for other programs, with its words. */
export interface ReportedFinding {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
  suggestion?: string;
  /** Set when the finding is known and let through for a time. */
  exception?: { owner: string; until: string };
}

/** What was checked and what was found. `files` and `entries` are counts: a guard that saw nothing shows it. */
export interface Report {
  findings: ReportedFinding[];
  files: number;
  entries: number;
}

/** Findings with their words, in the order given. */
export function toReport(
  findings: readonly Finding[],
  folder: string,
  counts: { files: number; entries: number },
): Report {
  return {
    findings: findings.map((finding) => {
      const { rule, severity, file, line, column, params, exception } = finding;
      const words = messageFor(finding);
      const suggestion = words.suggestion?.(params);
      return {
        rule,
        severity,
        file: pathOf(folder, file),
        line,
        column,
        message: maskPersonalNumbers(words.message(params)),
        hint: maskPersonalNumbers(words.hint(params)),
        ...(exception && { exception }),
        ...(suggestion === undefined ? {} : { suggestion: maskPersonalNumbers(suggestion) }),
      };
    }),
    ...counts,
  };
}
