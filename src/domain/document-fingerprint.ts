import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { notStated } from './schemas/fields.ts';

/** The version of a document as the register of published documents writes it. */
export const versionOf = ({ data }: Entry<'sourceDocument'>): string => data.version ?? notStated;

/**
 * Fourteen signs that change when a reader would be told something else of the same version: who approved it and when,
 * how long it holds, its own id, and on which lines its points stand. Wording of our own does not count.
 */
export function documentFingerprint(graph: Graph, { id, data }: Entry<'sourceDocument'>): string {
  const points = graph
    .all('sourcePoint')
    .filter((point) => point.data.document === id)
    .map((point) => [point.id, point.data.lines]);
  const { documentId, period, buildsOn, approvedBy, approvedOn, validFrom, validTo } = data;
  const facts = [documentId, period, buildsOn, approvedBy, approvedOn, validFrom, validTo];
  return hash(JSON.stringify([facts, points]));
}

/** Two 32-bit sums that mix every letter, as 14 hexadecimal digits (cyrb53). Guards against slips, not against intent. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
