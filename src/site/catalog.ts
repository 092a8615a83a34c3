import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCollection, render } from 'astro:content';
import { buildGraph, type Graph } from '../domain/graph.ts';
import { collections } from '../domain/schemas/index.ts';
import { entriesOf } from '../domain/to-entries.ts';

type Stored = { id: string; filePath?: string; data: unknown; body?: string };

/** The graph as the site sees it, built from Astro's content store. In production once, in dev per request. */
export async function readGraph(): Promise<Graph> {
  if (import.meta.env.PROD) return (built ??= build());
  return build();
}

let built: Promise<Graph> | undefined;

async function build(): Promise<Graph> {
  const perCollection = await Promise.all(
    Object.entries(collections).map(async ([name, { format }]) => {
      const stored = (await getCollection(name as never)) as Stored[];
      return stored.flatMap(({ id, data, body }) =>
        format === 'mdx'
          ? entriesOf(name, `${id}.mdx`, data, body ?? '')
          : entriesOf(name, `${id}.yaml`, data),
      );
    }),
  );
  return buildGraph(perCollection.flat());
}

/** The component that renders the text of an MDX file; `id` is its path in the content folder without ending. */
export async function renderText(collection: string, id: string) {
  return (await renderWithHeadings(collection, id)).Content;
}

/** The text of an MDX file with its headings, for a table of contents. */
export async function renderWithHeadings(
  collection: string,
  id: string,
): Promise<{ Content: AstroComponentFactory; headings: MarkdownHeading[] }> {
  const stored = (await getCollection(collection as never)) as Stored[];
  const entry = stored.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No text ${collection}/${id}`);
  return render(entry as never);
}
