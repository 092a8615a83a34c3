import type { Finding, Severity } from '../../domain/finding.ts';
import { firstCauses } from '../first-causes.ts';
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

/** What was checked. Counts, for a guard that saw nothing shows it, and which content it was. */
export interface Checked {
  files: number;
  entries: number;
  content: string;
}

/** What was checked and what was found, with the number of findings of each severity. */
export interface Report extends Checked {
  findings: ReportedFinding[];
  /** How many findings are left out of a very long report, by rule. */
  left?: Record<string, number>;
  errors: number;
  warnings: number;
  banners: number;
  /** Stands last, so that a report that was cut off has none. */
  complete: true;
}

/** A program reads more than a person, but a report is kept and sent. */
const mostFindings = 2_000;

/** Findings with their words, in the order given. */
export function toReport(findings: readonly Finding[], folder: string, checked: Checked): Report {
  const { shown, left } = firstCauses(findings, mostFindings);
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    findings: shown.map((finding) => {
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
    ...(left.length > 0 && { left: Object.fromEntries(left) }),
    ...checked,
    errors: count('error'),
    warnings: count('warning'),
    banners: count('banner'),
    complete: true,
  };
}
