import type { Graph } from '../../../domain/graph.ts';
import { addressOf } from '../../../domain/routes.ts';
import { overlapTypes } from '../../../domain/schemas/overlap.ts';
import { href } from '../../links.ts';

/** Overlaps and gaps of a region, in one line each. */
export const overlapRows = (graph: Graph, region: string) =>
  graph.inRegion('overlap', region).map((entry) => ({
    text: entry.data.title,
    href: href(addressOf(entry)!),
    type: overlapTypes[entry.data.type],
    needs: entry.data.needs.map((id) => graph.get('need', id)?.data.title ?? id).join(', '),
  }));
