import type { Severity } from '../domain/finding.ts';

/** What the guard says about itself: rules that could not run, content that is not all there, exceptions. */
export const guardRules = {
  'rule-failed': 'error',
  'rule-missing': 'error',
  'too-few-files': 'error',
  'report-unusable': 'error',
  'exception-expired': 'error',
  'exception-unused': 'error',
  'exception-not-allowed': 'error',
  'too-many-exceptions': 'error',
} as const satisfies Record<string, Severity>;

export type GuardRule = keyof typeof guardRules;
