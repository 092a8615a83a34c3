import type { Entry } from '../../domain/entry.ts';
import { readGraph } from '../catalog.ts';
import { trail, type Link } from '../navigation.ts';
import { pointLinks } from './statement.ts';

const notExpanded = 'uttydningen framgår inte av källan';

export interface TermView {
  id: string;
  term: string;
  expansion?: string;
  explanation?: string;
  synonyms: string;
  points: Link[];
}

const swedish = new Intl.Collator('sv');

function termView(graph: Parameters<typeof pointLinks>[0], { id, data }: Entry<'term'>): TermView {
  const expansion = data.expansion ?? (data.type === 'forkortning' ? notExpanded : undefined);
  return {
    id,
    term: data.term,
    ...(expansion ? { expansion } : {}),
    ...(data.explanation ? { explanation: data.explanation } : {}),
    synonyms: data.synonyms.join(', '),
    points: pointLinks(graph, data.points),
  };
}

/** Abbreviations and words, and the way back: from what an abbreviation stands for to the abbreviation. */
export async function glossaryView() {
  const graph = await readGraph();
  const sorted = [...graph.all('term')].sort((a, b) => swedish.compare(a.data.term, b.data.term));
  const ofType = (type: string) =>
    sorted.filter(({ data }) => data.type === type).map((entry) => termView(graph, entry));
  return {
    crumbs: trail({ text: 'Ordlista' }),
    abbreviations: ofType('forkortning'),
    words: ofType('ord'),
    backwards: sorted
      .flatMap(({ id, data }) =>
        data.type === 'forkortning' && data.expansion
          ? [{ expansion: data.expansion, term: data.term, href: `#${id}` }]
          : [],
      )
      .sort((a, b) => swedish.compare(a.expansion, b.expansion)),
  };
}
