import type { Graph } from '../../src/domain/graph.ts';
import { foldWord } from '../../src/domain/fold-word.ts';

/** An id of a name: "Följer upp" → `foljer-upp`. */
export const slug = (name: string): string =>
  foldWord(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The id, or the first of `id-2`, `id-3` … that nothing has. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let id = wanted;
  for (let number = 2; known.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

const named = ['statement', 'unit', 'handoverRule', 'decision', 'criterion'] as const;

/** What ids of records in a region begin with: what most of them do now, or else the id of the region. */
export function prefixOf(graph: Graph, region: string): string {
  const counts = new Map<string, number>();
  for (const { id, data } of named.flatMap((kind) => graph.all(kind))) {
    if ((data as { region?: string }).region !== region || !id.includes('-')) continue;
    const first = id.split('-')[0]!;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? region;
}

/** A letter that no other source document has for its points: the first of its name that is free, or else of the alphabet. */
export function freePointLetter(graph: Graph, document: string): string {
  const taken = new Set(graph.all('sourcePoint').map(({ id }) => id.split('-')[0]));
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const single = [...slug(document).replace(/[^a-z]/g, ''), ...letters];
  const double = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return [...single, ...double].find((letter) => !taken.has(letter))!;
}

/** `q-001`: the number of a point, as they are all written. */
export const pointId = (letter: string, number: number): string =>
  `${letter}-${String(number).padStart(3, '0')}`;
