import { levelWords } from '../level-words.ts';
import { defineRule } from '../rule.ts';

/**
 * A text that names care levels names one that the statement stands on. A handover names two, so it is enough
 * that one of them agrees; a text that names none is fine.
 */
export const levelNotInText = defineRule('level-not-in-text', function* ({ graph }) {
  const words = levelWords(graph);
  for (const entry of graph.all('statement')) {
    const { text, levels } = entry.data;
    if (levels.some((id) => graph.get('careLevel', id)?.data.type !== 'niva')) continue;
    const named = words.filter(({ actor }) => actor.test(text));
    const isOwn = words.some(({ id, any }) => levels.includes(id) && any.test(text));
    if (named.length === 0 || isOwn) continue;
    const nameOf = (id: string) => graph.get('careLevel', id)?.data.short.toLowerCase() ?? id;
    yield {
      entry,
      at: [...entry.path, 'vardnivaer'],
      params: { levels: levels.map(nameOf).join(', '), named: nameOf(named[0]!.id) },
    };
  }
});
