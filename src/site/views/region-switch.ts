import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { href } from '../links.ts';

/** Regions in the order of the registers, with a link to the same page for each; the chosen one is marked. */
export function regionSwitch(
  graph: Graph,
  address: (region: string) => string,
  current?: string,
  regions: Entry<'region'>[] = answeringRegions(graph),
) {
  return regions.map(({ id, data }) => ({
    text: data.name,
    href: href(address(id)),
    current: id === current,
  }));
}

/** Regions in the order their files give. */
export const regionsInOrder = (graph: Graph): Entry<'region'>[] =>
  [...graph.all('region')].sort((a, b) => a.data.order - b.data.order);

/** Regions that are asked who does what: a health-care region only holds regions together. */
export const answeringRegions = (graph: Graph): Entry<'region'>[] =>
  regionsInOrder(graph).filter(({ data }) => data.type === 'region');
