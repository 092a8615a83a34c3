import { routes } from '../../domain/routes.ts';
import { buildDay, contentId } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref, href, pathOf } from '../links.ts';
import { footMenu, mainMenu, regionOfPath } from '../navigation.ts';
import { latestChange } from './changes.ts';
import { feedbackOnPage } from './feedback.ts';
import { paperOf } from './paper.ts';

/** What every page has around it: menus, canonical address and what the build was made of. */
export async function frame(pathname: string) {
  const path = pathOf(pathname);
  const graph = await readGraph();
  return {
    siteName: 'Vem gör vad i cancerrehabilitering',
    start: href(routes.start()),
    icon: href('/favicon.svg'),
    canonical: absoluteHref(path),
    menu: mainMenu(graph, path),
    region: regionOfPath(graph, path),
    foot: footMenu(),
    day: buildDay(),
    contentId: contentId(graph),
    changed: latestChange(graph, path),
    paper: paperOf(graph, path),
    feedback: feedbackOnPage(graph, path),
  };
}
