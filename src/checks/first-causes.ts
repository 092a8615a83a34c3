import type { Finding } from '../domain/finding.ts';
import { guardRules } from './guard-rules.ts';
import { rules } from './rules/index.ts';

/** A choice of findings for a report that would otherwise be too long to read. */
export interface FirstCauses {
  shown: Finding[];
  /** How many are left out, by rule, in the same order. */
  left: [rule: string, count: number][];
}

const order = new Map(
  [...Object.keys(guardRules), 'reading', ...rules.map(({ id }) => id)].map((id, place) => [
    id,
    place,
  ]),
);

/** What could not be read comes before every rule, for rules only see what was read. */
const placeOf = ({ rule, severity }: Finding): number =>
  (order.get(rule) ?? order.get('reading')!) + (severity === 'error' ? 0 : order.size);

/**
 * The findings as given when they are few; otherwise the first of them in the order of causes: the guard itself, files
 * that could not be read, then the rules from "cannot be read" to "could be better", errors before warnings.
 */
export function firstCauses(findings: readonly Finding[], most: number): FirstCauses {
  if (findings.length <= most) return { shown: [...findings], left: [] };
  const ordered = findings.toSorted((a, b) => placeOf(a) - placeOf(b));
  const left = new Map<string, number>();
  for (const { rule } of ordered.slice(most)) left.set(rule, (left.get(rule) ?? 0) + 1);
  return { shown: ordered.slice(0, most), left: [...left] };
}
