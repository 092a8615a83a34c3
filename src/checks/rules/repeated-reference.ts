import { defineRule } from '../rule.ts';

/** A list names each thing once. The second time it is a slip, often in place of the neighbour. */
export const repeatedReference = defineRule('repeated-reference', function* ({ graph }) {
  for (const entry of graph.entries()) {
    const seen = new Set<string>();
    for (const { relation, to, at } of entry.references) {
      if (typeof at.at(-1) !== 'number') continue;
      const key = `${relation} ${to.kind} ${to.id} ${at.slice(0, -1).join('.')}`;
      if (seen.has(key)) yield { entry, at, params: { id: to.id } };
      seen.add(key);
    }
  }
});
