import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../../domain/finding.ts';
import { messageFor } from '../messages.ts';
import { maskPersonalNumbers } from '../personal-numbers.ts';
import { pathOf, wordsOf } from './terminal.ts';

const severities: Record<Severity, string> = { error: 'blocker', warning: 'minor', banner: 'info' };

/** Findings as GitLab's Code Quality report, so that each is shown on its line in a merge request. */
export function toGitlab(findings: readonly Finding[], folder: string): string {
  const seen = new Map<string, number>();
  const items = findings.map((finding) => {
    const { rule, severity, file, line, column, params } = finding;
    const description = maskPersonalNumbers(
      `${wordsOf(finding)} ${messageFor(finding).hint(params)}`,
    );
    // The same fault keeps its fingerprint when lines move; the second alike in a file gets another.
    const what = [rule, file, description].join('\0');
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    return {
      description,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${what}\0${nth}`).digest('hex').slice(0, 32),
      severity: severities[severity],
      location: { path: pathOf(folder, file), positions: { begin: { line, column } } },
    };
  });
  return JSON.stringify(items, null, 2);
}
