import { levelWords } from '../level-words.ts';
import { defineRule } from '../rule.ts';

/**
 * A statement that stands on several levels and names one of them as the one who acts names the others too: otherwise
 * the text gives the duty to fewer than the field does.
 */
export const levelUnsaidInText = defineRule('level-unsaid-in-text', function* ({ graph }) {
  const words = levelWords(graph);
  const nameOf = (id: string) => graph.get('careLevel', id)?.data.short.toLowerCase() ?? id;
  for (const entry of graph.all('statement')) {
    const { text, levels } = entry.data;
    if (levels.length < 2) continue;
    const own = words.filter(({ id }) => levels.includes(id));
    const named = own.filter(({ actor }) => actor.test(text));
    const unsaid = own.filter(({ any }) => !any.test(text));
    if (named.length === 0 || unsaid.length === 0) continue;
    yield {
      entry,
      at: [...entry.path, 'vardnivaer'],
      params: {
        named: named.map(({ id }) => nameOf(id)).join(', '),
        unsaid: unsaid.map(({ id }) => nameOf(id)).join(', '),
      },
    };
  }
});
