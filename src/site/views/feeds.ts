import { getRssString } from '@astrojs/rss';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import type { PublishedChange } from '../../domain/schemas/change-set.ts';
import { toFeedItems, type About, type PlacedSet } from '../../exports/changes-to-feed.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref } from '../links.ts';
import { setsOf } from './changes.ts';
import { regionsInOrder } from './region-switch.ts';

interface Feed {
  name: string;
  title: string;
  /** What a feed is about: all changes, a region's or a need's. */
  of: 'allt' | 'region' | 'behov';
  about: About;
}

/** One feed of everything, one for each region and one for each need. */
export function feeds(graph: Graph): Feed[] {
  return [
    { name: 'alla', title: 'Alla ändringar', of: 'allt' as const, about: () => true },
    ...regionsInOrder(graph).map(({ id, data }) => ({
      name: id,
      title: data.name,
      of: 'region' as const,
      about: ({ regions }: PublishedChange) => regions.length === 0 || regions.includes(id),
    })),
    ...graph.all('need').map(({ id, data }) => ({
      name: `behov-${id}`,
      title: data.title,
      of: 'behov' as const,
      about: ({ needs }: PublishedChange) => needs.includes(id),
    })),
  ];
}

export const feedPaths = async () =>
  feeds(await readGraph()).map(({ name }) => ({ params: { feed: name } }));

/** A feed as RSS 2.0. */
export async function feedFile(name: string): Promise<string> {
  const graph = await readGraph();
  const feed = feeds(graph).find((candidate) => candidate.name === name)!;
  const sets: PlacedSet[] = setsOf(graph).map((entry) => ({
    ...entry.data,
    address: addressOf(entry)!,
  }));
  return getRssString({
    title: `Vem gör vad i cancerrehabilitering: ${feed.title}`,
    description: 'Vad som har ändrats för läsarna. Varje klinisk ändring står för sig.',
    site: absoluteHref(routes.changes()),
    customData: '<language>sv</language>',
    trailingSlash: false,
    items: toFeedItems(sets, feed.about).map(({ title, description, address, date, category }) => ({
      title,
      description,
      link: absoluteHref(address),
      pubDate: date,
      categories: [category],
    })),
  });
}
