import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';

/**
 * Needs as links to what a region says about them. A health-care region has no such pages, so its records lead to
 * the need over all regions.
 */
export function needLinks(graph: Graph, needs: readonly string[], region: string): Link[] {
  const hasPages = graph.get('region', region)?.data.type === 'region';
  return needs.flatMap((id) => {
    const need = graph.get('need', id);
    if (!need) return [];
    const address = hasPages ? routes.needInRegion(id, region) : routes.need(id);
    return { text: need.data.title, href: href(address) };
  });
}
