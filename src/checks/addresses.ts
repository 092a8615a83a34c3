import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import type { ProseLink } from '../domain/prose.ts';
import { addressOf, pageAddresses } from '../domain/routes.ts';
import type { World } from './rule.ts';

/** Every address that a text or a redirect may lead to. */
export interface Addresses {
  /** Page addresses, with slashes at both ends. */
  pages: ReadonlySet<string>;
  /** Anchors that records give, by page address. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The page on which the text of a file is shown, by file. */
  pageOfFile: ReadonlyMap<string, string>;
}

const known = new WeakMap<Graph, Addresses>();

/** The addresses of a graph, worked out once; several rules ask. */
export function addressesOf(graph: Graph): Addresses {
  const found = known.get(graph) ?? findAddresses(graph);
  known.set(graph, found);
  return found;
}

function findAddresses(graph: Graph): Addresses {
  const anchors = new Map<string, Set<string>>();
  const pageOfFile = new Map<string, string>();
  for (const entry of graph.entries()) {
    const { page, anchor } = splitAddress(safeAddress(entry) ?? '');
    if (!page) continue;
    if (anchor) anchors.set(page, (anchors.get(page) ?? new Set()).add(anchor));
    if (entry.path.length === 0) pageOfFile.set(entry.file, page);
  }
  return { pages: new Set(pageAddresses(graph)), anchors, pageOfFile };
}

// An overlap without needs has no address; the schema reports it, so the links need not fail because of it.
function safeAddress(entry: Entry): string | undefined {
  try {
    return addressOf(entry);
  } catch {
    return undefined;
  }
}

/** The page and the anchor of an address; both empty when the address has none. */
export function splitAddress(address: string): { page: string; anchor: string } {
  const [path = '', anchor = ''] = address.split('#', 2);
  return { page: path.split('?')[0]!, anchor: decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const isInternal = (href: string): boolean => href.startsWith('/') && !href.startsWith('//');

/** Every link of every text with the file it stands in. */
export function* linksOf({ prose }: World): Generator<ProseLink & { file: string }> {
  for (const { file, links } of prose) for (const link of links) yield { ...link, file };
}

/** Addresses that exports give. The check of the built site follows them; the content does not know them. */
export const isExport = (page: string): boolean => /^\/data\/[^/]/.test(page);
