import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';

/** How texts name a care level. */
export interface LevelWords {
  id: string;
  /** As an actor: "primärvården", "specialistvårdens". */
  actor: RegExp;
  /** In any way: "primärvård". */
  any: RegExp;
}

/** The words for each level that has words of its own. */
export function levelWords(graph: Graph): LevelWords[] {
  return graph.all('careLevel').flatMap(({ id, data }) => {
    const stem = data.type === 'niva' ? stemOf(data) : undefined;
    // Only the definite form is the name of an actor: "egenvårdsråd" and "råd om egenvård" are not.
    return stem
      ? [{ id, actor: called(stem, '(en|ens|snivån?)(?!\\p{L})'), any: called(stem, '') }]
      : [];
  });
}

const called = (stem: string, ending: string) =>
  new RegExp(`(?<!\\p{L})${stem}(sjuk)?vård${ending}`, 'iu');

/** "Specialistvård" → "specialist": the word before "vård" in the names of a level. */
function stemOf({ short, name }: Entry<'careLevel'>['data']): string | undefined {
  return /(\p{L}+)vård(?!\p{L})/iu.exec(`${short} ${name}`)?.[1];
}
