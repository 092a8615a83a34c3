import type { Entry } from '../../domain/entry.ts';
import { defineRule } from '../rule.ts';

/** A criterion speaks for a level that the statements which depend on it stand on. */
export const criterionLevelDiffers = defineRule('criterion-level-differs', function* ({ graph }) {
  const nameOf = (id: string) => graph.get('careLevel', id)?.data.short.toLowerCase() ?? id;
  for (const entry of graph.all('criterion')) {
    const { level } = entry.data;
    for (const statement of graph.to(entry, 'dependsOn') as Entry<'statement'>[]) {
      const { levels } = statement.data;
      if (levels.includes(level)) continue;
      yield {
        entry,
        at: [...entry.path, 'vardniva'],
        params: {
          level: nameOf(level),
          statement: statement.id,
          levels: levels.map(nameOf).join(', '),
        },
      };
    }
  }
});
