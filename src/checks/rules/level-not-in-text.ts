import type { Entry } from '../../domain/entry.ts';
import { defineRule } from '../rule.ts';

/**
 * A text that names care levels names one that the statement stands on. A handover names two, so it is enough
 * that one of them agrees; a text that names none is fine.
 */
export const levelNotInText = defineRule('level-not-in-text', function* ({ graph }) {
  const words = graph.all('careLevel').flatMap(({ id, data }) => {
    const stem = data.type === 'niva' ? stemOf(data) : undefined;
    // Only the definite form is the name of an actor: "egenvårdsråd" and "råd om egenvård" are not.
    return stem
      ? [{ id, actor: called(stem, '(en|ens|snivån?)(?!\\p{L})'), any: called(stem, '') }]
      : [];
  });
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

const called = (stem: string, ending: string) =>
  new RegExp(`(?<!\\p{L})${stem}(sjuk)?vård${ending}`, 'iu');

/** "Specialistvård" → "specialist": the word before "vård" in the names of a level. */
function stemOf({ short, name }: Entry<'careLevel'>['data']): string | undefined {
  return /(\p{L}+)vård(?!\p{L})/iu.exec(`${short} ${name}`)?.[1];
}
