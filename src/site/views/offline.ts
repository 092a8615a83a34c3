import { routes } from '../../domain/routes.ts';
import { freshDays } from '../../exports/offline-copy.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';

/** The page where a reader chooses to keep a copy of the site. */
export async function offlineView() {
  const graph = await readGraph();
  return {
    crumbs: trail({ text: 'Spara för läsning utan nät' }),
    offered: graph.all('site').every(({ data }) => data.offline !== false),
    freshDays,
    about: href(routes.about()),
  };
}
