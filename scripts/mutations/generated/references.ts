import type { Edge } from '../../../src/domain/graph.ts';
import type { MemoryWorld } from '../memory-world.ts';
import { rewrite } from './make-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { Site } from './sites.ts';

/** A reference as it stands in a file. */
export interface WrittenReference {
  edge: Edge;
  site: Site;
}

/** The references that stand in the YAML of files; those of paths and texts are left out. */
export function writtenReferences(
  world: MemoryWorld,
  siteAt: (file: string, path: string) => Site | undefined,
): WrittenReference[] {
  const seen = new Set<Site>();
  return world.graph.edges().flatMap((edge) => {
    const { from, reference } = edge;
    const site = siteAt(from.file, reference.at.join('.'));
    // A file of statements names its document once, for all of them.
    if (!site || site.kind !== 'scalar' || seen.has(site)) return [];
    seen.add(site);
    return { edge, site };
  });
}

/** Every way to write a reference wrong, by operator. */
export const referenceOperators: Record<
  string,
  (reference: WrittenReference, world: MemoryWorld) => string | undefined
> = {
  'hänvisning: stavfel': ({ site }) => swapLetters(site.value),
  'hänvisning: stor bokstav': ({ site }) =>
    site.value.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'hänvisning: å som två tecken': ({ site }) =>
    /a/.test(site.value) ? site.value.replace('a', 'a\u030a') : `${site.value}a\u030a`,
  'hänvisning: mellanslag': ({ site }) => `${site.value.slice(0, 2)} ${site.value.slice(2)}`,
  'hänvisning: uppgift av annat slag': ({ edge }, { graph }) => {
    const { kind } = edge.reference.to;
    const others = graph
      .entries()
      .filter((entry) => entry.kind !== kind && /^[a-z0-9-]+$/.test(entry.id));
    const other = others[(edge.reference.to.id.length * 7) % others.length];
    return other && !graph.get(kind, other.id) ? other.id : undefined;
  },
  'hänvisning: lista i stället för id': ({ site }) => `[${site.raw}]`,
};

/** Makes the mutant of an operator, or nothing when the reference cannot be changed that way. */
export function mutateReference(
  operator: string,
  reference: WrittenReference,
  text: string,
  world: MemoryWorld,
): Mutant | undefined {
  const { site, edge } = reference;
  const replacement = referenceOperators[operator]!(reference, world);
  if (replacement === undefined || replacement === site.value) return undefined;
  if (world.graph.get(edge.reference.to.kind, replacement)) return undefined;
  const needsQuotes = /#|\s|^\d/.test(replacement) && !replacement.startsWith('[');
  return rewrite(site, text, operator, needsQuotes ? `'${replacement}'` : replacement);
}

/** "fatigue" → "fatgiue"; the end of the word when all letters are the same. */
function swapLetters(value: string): string {
  for (let index = value.length - 2; index > 0; index--) {
    const [first, second] = [value[index]!, value[index + 1]!];
    if (first !== second && /[a-z]/.test(first + second)) {
      return value.slice(0, index) + second + first + value.slice(index + 2);
    }
  }
  return `${value}x`;
}

/** A target that is gone, with every place that refers to it. */
export function mutateTargets(
  world: MemoryWorld,
  siteAt: (file: string, path: string) => Site | undefined,
  textOf: (file: string) => string,
): Mutant[] {
  const places = new Map<string, Set<string>>();
  for (const { from, reference } of world.graph.edges()) {
    const key = `${reference.to.kind}:${reference.to.id}`;
    // A reference in running text, or in the path of a file, has no place of its own: the file is enough.
    const line = reference.at.length > 0 && world.content.locate(from.file, reference.at).line;
    places.set(key, (places.get(key) ?? new Set()).add(line ? `${from.file}:${line}` : from.file));
  }
  return world.graph.entries().flatMap((entry): Mutant[] => {
    const referrers = [...(places.get(`${entry.kind}:${entry.id}`) ?? [])];
    if (referrers.length === 0) return [];
    const site = siteAt(entry.file, [...entry.path, 'id'].join('.'));
    if (site) {
      const mutant = rewrite(site, textOf(entry.file), 'mål: byter id', `${site.value}-x`);
      return [{ ...mutant, referrers }];
    }
    if (entry.path.length > 0) return [];
    const lines = { changed: 1, from: 1, to: 1 };
    const about = { class: 'structural' as const, file: entry.file, text: undefined, lines };
    const operator = 'mål: filen tas bort';
    const told = referrers.filter((place) => place.split(':')[0] !== entry.file);
    if (told.length === 0) return [];
    return [
      {
        ...about,
        operator,
        id: `${operator} ${entry.file}`,
        was: entry.id,
        is: '',
        referrers: told,
      },
    ];
  });
}
