import type { Entry } from '../../domain/entry.ts';
import { isDeclared } from '../declared-overlaps.ts';
import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The same duty, at the same time and under the same criteria, is not given to two levels in two statements. */
export const statementLevelConflict = defineRule('statement-level-conflict', function* ({ graph }) {
  for (const same of sameDuties(graph.all('statement'))) {
    for (const entry of same) {
      const other = same.find(
        (candidate) =>
          candidate !== entry &&
          !candidate.data.levels.some((level) => entry.data.levels.includes(level)) &&
          !isDeclared(graph, entry, candidate),
      );
      if (!other) continue;
      yield {
        entry,
        at: [...entry.path, 'vardnivaer'],
        params: { other: other.id, levels: other.data.levels.join(', ') },
      };
    }
  }
});

/** Groups of statements that say the same thing, in the full text or in the short one. */
function* sameDuties(statements: Entry<'statement'>[]): Generator<Entry<'statement'>[]> {
  for (const wordsOf of [
    (entry: Entry<'statement'>) => entry.data.text,
    (entry: Entry<'statement'>) => entry.data.short,
  ]) {
    const groups = Map.groupBy(statements, (entry) => {
      const { region, need, target, condition, time, criteria } = entry.data;
      return JSON.stringify([
        region,
        need,
        target,
        condition,
        time,
        criteria,
        normalise(wordsOf(entry)),
      ]);
    });
    for (const group of groups.values()) if (group.length > 1) yield group;
  }
}
