import { defineRule } from '../rule.ts';

/** A region has one state for a goal in a year: of two, the second would never be shown. */
export const duplicateGoalStatus = defineRule('duplicate-goal-status', function* ({ entries }) {
  const states = entries.filter(({ kind }) => kind === 'goalStatus');
  for (const same of Map.groupBy(states, ({ id }) => id).values()) {
    for (const entry of same.length > 1 ? same : []) {
      const [goal] = entry.id.split('/');
      yield { entry, at: [...entry.path, 'mal'], params: { goal } };
    }
  }
});
