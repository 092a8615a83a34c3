import { keyOf, type Entry, type EntryKey, type Reference } from './entry.ts';
import type { Kind } from './schemas/index.ts';

/** One reference as an edge: which entry refers, how, and to what. */
export interface Edge {
  from: Entry;
  reference: Reference;
}

/** All entries and the references between them. Pages, checks, flows and exports ask it; nobody compares ids by hand. */
export interface Graph {
  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  /** Entries of a kind, in the order they were read: files by path, entries by place in the file. */
  all<K extends Kind>(kind: K): Entry<K>[];
  /** Entries of a kind that say that they belong to one of these regions, in the same order. */
  inRegion<K extends Kind>(kind: K, ...regions: string[]): Entry<K>[];
  entries(): readonly Entry[];
  /** What an entry refers to, optionally only by one relation; references that lead nowhere are left out. */
  from(entry: EntryKey, relation?: string): Entry[];
  /** What refers to an entry, optionally only by one relation; each referring entry once. */
  to(entry: EntryKey, relation?: string): Entry[];
  /** Every reference, also those that lead nowhere. */
  edges(): readonly Edge[];
}

/** Builds the graph from entries in any order; the first of two entries with the same key wins. */
export function buildGraph(unordered: readonly Entry[]): Graph {
  const entries = inOrder(unordered);
  const byKey = new Map<string, Entry>();
  const byKind = new Map<Kind, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (byKey.has(key)) continue;
    byKey.set(key, entry);
    const same = byKind.get(entry.kind);
    if (same) same.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  const edges = entries.flatMap((from) =>
    from.references.map((reference) => ({ from, reference })),
  );
  const incoming = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge.reference.to);
    const list = incoming.get(key);
    if (list) list.push(edge);
    else incoming.set(key, [edge]);
  }
  const get = <K extends Kind>(kind: K, id: string) =>
    byKey.get(keyOf({ kind, id })) as Entry<K> | undefined;

  const byRegion = new Map<Kind, Map<string | undefined, Entry[]>>();
  const regionsOf = (kind: Kind) => {
    const known = byRegion.get(kind);
    if (known) return known;
    const made = Map.groupBy(
      byKind.get(kind) ?? [],
      ({ data }) => (data as { region?: string }).region,
    );
    byRegion.set(kind, made);
    return made;
  };

  return {
    get,
    inRegion: <K extends Kind>(kind: K, ...regions: string[]) => {
      const lists = [...new Set(regions)].flatMap((region) => regionsOf(kind).get(region) ?? []);
      return (regions.length > 1 ? inOrder(lists) : lists) as Entry<K>[];
    },
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as Entry<K>[],
    entries: () => entries,
    edges: () => edges,
    from: (entry, relation) => {
      const references = byKey.get(keyOf(entry))?.references ?? [];
      return unique(
        references
          .filter((reference) => !relation || reference.relation === relation)
          .flatMap((reference) => get(reference.to.kind, reference.to.id) ?? []),
      );
    },
    to: (entry, relation) =>
      unique(
        (incoming.get(keyOf(entry)) ?? [])
          .filter(({ reference }) => !relation || reference.relation === relation)
          .map(({ from }) => from),
      ),
  };
}

const unique = (entries: Entry[]): Entry[] => [...new Set(entries)];

/** Entries in the order they were read: files by path, entries by place in the file. */
export const inOrder = <E extends Entry>(entries: readonly E[]): E[] =>
  entries.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || comparePaths(a, b),
  );

function comparePaths(a: Entry, b: Entry): number {
  for (let index = 0; index < Math.max(a.path.length, b.path.length); index++) {
    const [left, right] = [a.path[index], b.path[index]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return 0;
}
