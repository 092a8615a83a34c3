import type { ValuePath } from '../../domain/entry.ts';
import { defineRule } from '../rule.ts';

/** Each question of a flow has a name of its own, and each alternative within its question. */
export const duplicateVariable = defineRule('duplicate-variable', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const lists: [ValuePath, readonly { id: string }[]][] = [
      [['variabler'], entry.data.variables],
      ...entry.data.variables.map((variable, index): [ValuePath, readonly { id: string }[]] => [
        ['variabler', index, 'alternativ'],
        variable.type === 'val' ? variable.alternatives : [],
      ]),
    ];
    for (const [at, list] of lists) {
      for (const [id, indexes] of Map.groupBy(list.keys(), (index) => list[index]!.id)) {
        if (indexes.length < 2) continue;
        for (const index of indexes) yield { entry, at: [...at, index, 'id'], params: { id } };
      }
    }
  }
});
