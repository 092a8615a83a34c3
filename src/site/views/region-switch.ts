import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { href } from '../links.ts';

/** Regions in the order of the registers, with a link to the same need; the chosen one is marked. */
export function regionSwitch(graph: Graph, address: (region: string) => string, current?: string) {
  return regionsInOrder(graph).map(({ id, data }) => ({
    text: data.name,
    href: href(address(id)),
    current: id === current,
  }));
}

/** Regions in the order their files give. */
export const regionsInOrder = (graph: Graph): Entry<'region'>[] =>
  [...graph.all('region')].sort((a, b) => a.data.order - b.data.order);
