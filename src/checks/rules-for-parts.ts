import type { Rule } from './rule.ts';
import { rules, textRules } from './rules/index.ts';

/** Rules about what stands inside one record: what they find is true whatever other records could not be read. */
const insideRecords: ReadonlySet<string> = new Set([
  'repeated-reference',
  'duplicate-id',
  'vague-link-text',
  'deviation-without-reason',
  'statement-without-modal',
  'other-modal-in-text',
  'other-modal-in-short',
  'reservation-not-in-text',
  'undeclared-reservation',
  'time-not-in-text',
  'time-without-rule',
  'time-wording-differs',
  'key-words-differ',
  'criteria-logic-differs',
  'overlap-without-parties',
  'future-date',
  'undated-word',
  'unknown-step',
  'duplicate-step',
  'flow-without-start',
  'flow-without-end',
  'unreachable-step',
  'dead-end',
  'duplicate-variable',
  'condition-unreadable',
  'condition-unknown-name',
  'condition-wrong-kind',
  'condition-limit-outside-range',
  'decision-without-label',
  'decision-without-condition',
  'decision-with-one-way',
  'cycle-without-reassessment',
  'step-text-too-long',
  'path-without-year',
  'observation-without-value',
  'interval-reversed',
  'unit-without-year',
  'planned-unit-without-note',
  'plan-outcome-before-plan',
  'decision-without-organisation',
  'endorser-as-decider',
  'code-ill-written',
  'validity-reversed',
  'validity-too-long',
  'repealed-without-reason',
]);

/**
 * The rules that can be trusted while some file cannot be read, in the order of all of them: a fault that keeps a file from
 * being read hides as few others as can be.
 */
export const rulesForParts: readonly Rule[] = rules.filter(
  (rule) => textRules.includes(rule) || insideRecords.has(rule.id),
);
