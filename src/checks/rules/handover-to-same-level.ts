import { arrowsOf } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** A handover moves the patient to another care level; inside one level it is an ordinary step. */
export const handoverToSameLevel = defineRule('handover-to-same-level', function* ({ graph }) {
  // "Ej angiven" and "alla" say nothing about which level, so nothing about whether it is another one.
  const isScope = (id: string) => graph.get('careLevel', id)?.data.type === 'omfattning';
  for (const entry of graph.all('flow')) {
    const arrows = arrowsOf(entry.data);
    for (const [index, { id, type, text, level }] of entry.data.steps.entries()) {
      if (type !== 'overlamning' || isScope(level)) continue;
      const neighbours = arrows.flatMap(({ from, to }) =>
        from.id === id ? [to.level] : to.id === id ? [from.level] : [],
      );
      if (neighbours.length === 0 || neighbours.some((other) => other !== level)) continue;
      yield { entry, at: ['steg', index, 'vardniva'], params: { text, level } };
    }
  }
  for (const entry of graph.all('handoverRule')) {
    const { title, from, to } = entry.data;
    if (!to.every((level) => from.includes(level) && !isScope(level))) continue;
    yield { entry, at: [...entry.path, 'till'], params: { text: title, level: to.join(', ') } };
  }
});
