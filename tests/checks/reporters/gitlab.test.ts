import { expect, test } from 'vitest';
import { toGitlab } from '../../../src/checks/reporters/gitlab.ts';
import type { Finding } from '../../../src/domain/finding.ts';

const finding: Finding = {
  rule: 'not-in-list',
  severity: 'error',
  file: 'kallor/rmr.yaml',
  line: 14,
  column: 9,
  params: { key: 'status', value: '19121212-1212', values: 'gallande, upphavd' },
};
const report = (...findings: Finding[]) =>
  JSON.parse(toGitlab(findings, 'content')) as {
    fingerprint: string;
    description: string;
    severity: string;
    location: object;
  }[];

test('places each finding on its line, as GitLab reads it', () => {
  const [item] = report(finding);
  expect(item).toMatchObject({
    check_name: 'not-in-list',
    severity: 'blocker',
    location: { path: 'content/kallor/rmr.yaml', positions: { begin: { line: 14, column: 9 } } },
  });
  expect(item!.description).not.toContain('1212-1212');
});

test('knows a fault again when it has moved, and tells two alike apart', () => {
  const [before] = report(finding);
  const [after] = report({ ...finding, line: 40 });
  expect(after!.fingerprint).toBe(before!.fingerprint);
  const twice = report(finding, { ...finding, line: 40 });
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('weighs a finding as GitLab does, and keeps its fingerprint from one run to the next', () => {
  const [error, warning, banner] = report(
    finding,
    { ...finding, severity: 'warning' },
    { ...finding, severity: 'banner' },
  );
  expect([error, warning, banner].map((item) => item!.severity)).toEqual([
    'blocker',
    'minor',
    'info',
  ]);
  expect(error!.description).toMatchInlineSnapshot(
    `"”19••••••-••••” är inte ett av de värden som ”status” kan ha. Värden som finns: gallande, upphavd."`,
  );
  // What is kept on the forge is known again by this alone.
  expect(error!.fingerprint).toMatchInlineSnapshot(`"057f28d45a4e50a8bbfe19e38a560a94"`);
  expect(warning!.fingerprint).not.toBe(error!.fingerprint);
  expect(report({ ...finding, file: 'kallor/annan.yaml' })[0]!.fingerprint).not.toBe(
    error!.fingerprint,
  );
});
