import type { Entry } from '../../domain/entry.ts';
import { mainModals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** What is still being written says nothing about who does what: no "ska" or "bör" may rest on it. */
export const normUnderDevelopment = defineRule('norm-under-development', function* ({ graph }) {
  const norms = Map.groupBy(
    graph.all('statement').filter(({ data }) => data.strength === 'ska' || data.strength === 'bor'),
    ({ data }) => data.region,
  );
  for (const entry of graph.all('regionalApplication')) {
    for (const [index, item] of entry.data.clarifications.entries()) {
      if (item.type !== 'under-framtagande') continue;
      const at = ['fortydliganden', index, 'slag'];
      const modal = mainModals(item.does).find(
        ({ strength }) => strength === 'ska' || strength === 'bor',
      );
      if (modal) yield { entry, at, params: { section: item.section, word: modal.verb } };
      for (const statement of norms.get(entry.data.region) ?? []) {
        if (!restsOn(statement, item)) continue;
        yield {
          entry: statement,
          at: [...statement.path, 'styrka'],
          params: { section: item.section, id: statement.id },
        };
      }
    }
  }
});

function restsOn(
  { data }: Entry<'statement'>,
  { needs, points }: { needs: string[]; points: string[] },
): boolean {
  const sharesNeed =
    needs.length === 0 || [data.need, ...data.alsoNeeds].some((need) => needs.includes(need));
  return sharesNeed && data.points.some((point) => points.includes(point));
}
