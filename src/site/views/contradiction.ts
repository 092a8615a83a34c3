import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { contradictionTypes } from '../../domain/schemas/contradiction.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { linkTo } from './label.ts';
import { pointLinks } from './statement.ts';

type ContradictionType = keyof typeof contradictionTypes;

/** Where sources disagree or leave something open, with every place that speaks of it. */
export interface ContradictionView {
  id: string;
  title: string;
  type: string;
  href: string;
  voices: { text: string; place: string; points: Link[] }[];
  /** How the site shows the matter, and what it leaves undecided. */
  handling: string;
}

const contradictionView = (graph: Graph, entry: Entry<'contradiction'>): ContradictionView => ({
  id: entry.id,
  title: entry.data.title,
  type: contradictionTypes[entry.data.type],
  href: href(addressOf(entry)!),
  voices: entry.data.voices.map(({ text, place, points }) => ({
    text,
    place,
    points: pointLinks(graph, points),
  })),
  handling: entry.data.handling,
});

/** The contradictions that concern a region. */
export const contradictionsOf = (graph: Graph, region: string): ContradictionView[] =>
  graph
    .all('contradiction')
    .filter(({ data }) => data.regions.includes(region))
    .map((entry) => contradictionView(graph, entry));

const headings: Record<ContradictionType, string> = {
  ...contradictionTypes,
  motsagelse: 'Motsägelser',
};

const lead: Record<ContradictionType, string> = {
  motsagelse: 'Två ställen säger olika saker, och båda kan inte stämma ordagrant.',
  oklart: 'Källan lämnar något öppet, eller kan läsas på mer än ett sätt.',
  andrat: 'En senare källa säger något annat än en tidigare. Det kan vara en förändring i vården.',
};

/** A contradiction on its own page: also what it concerns, and the records that point at it. */
function contradictionEntry(graph: Graph, entry: Entry<'contradiction'>) {
  const { regions, goals, needs } = entry.data;
  const links = (kind: 'region' | 'goal' | 'need', ids: readonly string[]): Link[] =>
    ids.flatMap((id) => {
      const found = graph.get(kind, id);
      if (!found) return [];
      const text = 'name' in found.data ? found.data.name : found.data.title;
      return { text, href: href(addressOf(found)!) };
    });
  return {
    ...contradictionView(graph, entry),
    regions: links('region', regions),
    subjects: [...links('goal', goals), ...links('need', needs)],
    shownAt: graph.to(entry, 'refersTo').flatMap((from) => linkTo(graph, from) ?? []),
  };
}

/** Every place where the sources disagree, grouped by in what way. */
export async function contradictionsView() {
  const graph = await readGraph();
  const all = graph.all('contradiction');
  const types = Object.keys(contradictionTypes) as ContradictionType[];
  return {
    crumbs: trail({ text: 'Kvalitet', address: routes.quality() }, { text: 'Motsägelser' }),
    count: all.length,
    groups: types
      .map((type) => ({
        anchor: `slag-${type}`,
        heading: headings[type],
        lead: lead[type],
        entries: all
          .filter(({ data }) => data.type === type)
          .map((entry) => contradictionEntry(graph, entry)),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}
