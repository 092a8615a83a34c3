import { guardRules } from '../../src/checks/guard-rules.ts';
import { registeredRules } from '../../src/checks/registered-rules.ts';
import type { Rule } from '../../src/checks/rule.ts';
import type { Finding, Params } from '../../src/domain/finding.ts';

const ofGuard = (rule: 'rule-missing' | 'too-few-files', params: Params): Finding => ({
  rule,
  severity: guardRules[rule],
  file: '.',
  line: 1,
  column: 1,
  params,
});

/** Rules that once were there and no longer run. One that is taken away on purpose is taken from the register too. */
export function missingRules(
  rules: readonly Rule[],
  registered: readonly string[] = registeredRules,
): Finding[] {
  const running = new Set(rules.map(({ id }) => id));
  return registered
    .filter((id) => !running.has(id))
    .map((rule) => ofGuard('rule-missing', { rule }));
}

/** Folders that hold fewer files than they must. */
export function missingFiles(
  files: readonly string[],
  least: Readonly<Record<string, number>>,
): Finding[] {
  return Object.entries(least).flatMap(([folder, number]) => {
    const count = files.filter((file) => file.startsWith(`${folder}/`)).length;
    return count < number ? [ofGuard('too-few-files', { folder, count, least: number })] : [];
  });
}
