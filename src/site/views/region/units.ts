import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { routes } from '../../../domain/routes.ts';
import { href } from '../../links.ts';
import { levelView, type LevelView } from '../statement.ts';
import { unitLink, unitParts } from '../unit.ts';
import { yearNote, type YearNote } from '../year-note.ts';

/** A unit in one line, with a link to all that the source says of it. */
export interface UnitLine {
  text: string;
  href: string;
  level: LevelView;
  place: string;
  when: YearNote;
}

function unitLine(graph: Graph, unit: Entry<'unit'>): UnitLine {
  const { text, href } = unitLink(graph, unit);
  return {
    text,
    href,
    level: levelView(graph, unit.data.level),
    place: unit.data.place ?? 'ort framgår inte av källan',
    when: yearNote(graph, unit.data),
  };
}

/** The units of a region in the parts of the page where they stand, and how many the sources of each year name. */
export function unitLines(graph: Graph, region: string) {
  const { present, coming, older } = unitParts(graph, region);
  const all = [...present, ...coming, ...older];
  const years = [...new Set(all.map(({ data }) => data.year ?? ''))].sort().reverse();
  return {
    count: all.length,
    href: href(routes.referInRegion(region)),
    tally: years.map((year) => ({
      count: all.filter(({ data }) => (data.year ?? '') === year).length,
      text: year ? `enligt källan för ${year}` : 'utan år i källan',
    })),
    current: [...present, ...coming].map((unit) => unitLine(graph, unit)),
    older: older.map((unit) => unitLine(graph, unit)),
  };
}
