import type { Locate } from '../domain/entry.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { guardRules } from './guard-rules.ts';
import type { Found, Rule, World } from './rule.ts';

/**
 * Runs every rule over the world and gives the findings in reading order. A rule that throws does not stop the
 * others: it becomes the finding `rule-failed`, which blocks, because a guard that did not look has not approved.
 */
export function runChecks(rules: readonly Rule[], world: World, locate: Locate): Finding[] {
  return sortFindings(rules.flatMap((rule) => runRule(rule, world, locate)));
}

function runRule(rule: Rule, world: World, locate: Locate): Finding[] {
  try {
    return [...rule.check(world)].map((found) => toFinding(rule, found, locate));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: 'rule-failed',
        severity: guardRules['rule-failed'],
        file: '.',
        line: 1,
        column: 1,
        params: { rule: rule.id, reason },
      },
    ];
  }
}

function toFinding({ id, severity }: Rule, found: Found, locate: Locate): Finding {
  const params = found.params ?? {};
  if ('file' in found) {
    return { rule: id, severity, file: found.file, line: found.line, column: found.column, params };
  }
  const { file } = found.entry;
  return { rule: id, severity, file, ...locate(file, found.at, found.what, found.letters), params };
}
