import type { Position } from '../domain/entry.ts';
import type { Finding, Params, Severity } from '../domain/finding.ts';

/**
 * What the reader itself can find, with its severity: files that cannot be read, YAML that cannot be understood,
 * values that the schema refuses and MDX that must never be run. The words stand in `checks/messages/`.
 */
export const readerRules = {
  'no-content': 'error',
  'unknown-file': 'error',
  'wrong-file-name': 'error',
  'file-name-case': 'error',
  symlink: 'error',
  'file-too-large': 'error',
  'empty-file': 'error',
  'not-text': 'error',
  'not-utf8': 'error',
  'merge-conflict': 'error',
  'byte-order-mark': 'warning',
  'windows-line-ends': 'warning',
  'decomposed-letters': 'warning',
  'control-character': 'error',
  'invisible-character': 'error',
  'front-matter-not-first': 'error',
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-code': 'error',
  'body-missing': 'error',
  'yaml-syntax': 'error',
  'yaml-colon': 'error',
  'yaml-quote': 'error',
  'yaml-tab': 'error',
  'comment-eats-text': 'error',
  'duplicate-key': 'error',
  'aliases-not-allowed': 'error',
  'unquoted-value': 'error',
  'pasted-quotes': 'error',
  'missing-field': 'error',
  'empty-field': 'error',
  'unknown-field': 'error',
  'not-in-list': 'error',
  'wrong-date': 'error',
  'wrong-type': 'error',
  'wrong-id': 'error',
  'wrong-value': 'error',
  'mdx-unclosed': 'error',
  'mdx-less-than': 'error',
  'mdx-html': 'error',
  'mdx-comment': 'error',
  'mdx-autolink': 'error',
  'mdx-expression': 'error',
  'mdx-import': 'error',
  'mdx-attribute': 'error',
  'mdx-diagram': 'error',
  'mdx-image': 'error',
  'mdx-table': 'error',
  'mdx-too-complex': 'error',
  'mdx-syntax': 'error',
} as const satisfies Record<string, Severity>;

export type ReaderRule = keyof typeof readerRules;

/** Makes a finding of the reader. */
export function found(
  rule: ReaderRule,
  file: string,
  { line, column }: Position = { line: 1, column: 1 },
  params: Params = {},
): Finding {
  return { rule, severity: readerRules[rule], file, line, column, params };
}
