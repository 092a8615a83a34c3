import type { EntryKey } from '../../domain/entry.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { pointLinks } from './statement.ts';

/** Source points named in a text ("v-005 v-006"), as links to the register of their document. */
export async function citationView(points: string): Promise<{ document: string; points: Link[] }> {
  const graph = await readGraph();
  const ids = points.split(/[\s,]+/).filter(Boolean);
  const documents = ids.flatMap((id) => {
    const point = graph.get('sourcePoint', id);
    return point ? (graph.get('sourceDocument', point.data.document)?.data.short ?? []) : [];
  });
  return { document: [...new Set(documents)].join(', '), points: pointLinks(graph, ids) };
}

/** A flow that a text points at: what it is called, what it says, and where it is drawn. */
export async function flowMentionView(id: string) {
  const flow = (await readGraph()).get('flow', id);
  return (
    flow && { title: flow.data.title, summary: flow.data.summary, href: href(addressOf(flow)!) }
  );
}

/** A code or a word that a text mentions, with the place where it is explained; undefined when there is none. */
export async function mentionView(key: EntryKey<'code' | 'term'>): Promise<string | undefined> {
  const entry = (await readGraph()).get(key.kind, key.id);
  return entry && href(addressOf(entry) ?? routes.glossary());
}
