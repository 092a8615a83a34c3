import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import type { Site } from '../domain/schemas/site.ts';
import { lineOf } from './source-line.ts';

/** Where something is put right: file and line, and the forge's editor when the settings name one. */
export interface Mend {
  file: string;
  line: number;
  href?: string;
}

/** The forge's own editor, at a line of a file of the project. */
export function editAddress(
  { type, url, branch }: NonNullable<Site['repository']>,
  { file, line }: Mend,
): string {
  const middle = type === 'github' ? 'edit' : '-/edit';
  return `${url}/${middle}/${branch}/${file}#L${line}`;
}

/** A place in a file of the project, with the way to its editor. */
export function mendAt(graph: Graph, file: string, line = 1): Mend {
  const repository = graph.get('site', 'webbplats')?.data.repository;
  const place = { file, line };
  return repository ? { ...place, href: editAddress(repository, place) } : place;
}

/** The place where a record is put right. */
export const mendEntry = (graph: Graph, entry: Entry): Mend =>
  mendAt(graph, `content/${entry.file}`, lineOf(entry));
