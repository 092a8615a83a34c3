import type { Position } from './entry.ts';

/**
 * How a finding affects publishing: an `error` blocks, a `warning` is shown and counted, a `banner` publishes
 * and marks the pages it concerns (time-related findings must never keep an old page up).
 */
export type Severity = 'error' | 'warning' | 'banner';

export type Params = Readonly<Record<string, string | number | undefined>>;

/** Something an editor should know, as data; its words are made in `checks/messages.ts`. */
export interface Finding extends Position {
  rule: string;
  severity: Severity;
  /** Path relative to the content folder (or to `dist/` for the check of the built site). */
  file: string;
  params: Params;
  /** Set when the finding is known and let through for a time. */
  exception?: { owner: string; until: string };
}

/** Orders findings by file, line, column and rule, the order in which people read them. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(JSON.stringify(a.params), JSON.stringify(b.params)),
  );
}
