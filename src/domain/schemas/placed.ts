import { z } from 'astro/zod';
import type { Reference, ValuePath } from '../entry.ts';
import { draft, many, one, points, ref, text, type EntryDraft } from './fields.ts';
import type { EntryData, Kind } from './index.ts';

/** The head of a file whose records all come from one document. */
export const fromDocument = {
  dokument: ref().describe('Källdokumentets id; gäller allt i filen.'),
  region: ref().describe('Regionen som gäller när en post inte säger något annat.'),
};

/** What every record of such a file may say about where and when it holds. */
export const placeFields = {
  region: ref().optional().describe('Regionens id, när det inte är filens region.'),
  nationellt: z
    .boolean()
    .default(false)
    .describe('true när uppgiften gäller hela landet och inte regionen.'),
  behov: z.array(ref()).default([]).describe('Behov som uppgiften rör. Tomt = inget särskilt.'),
  not: text().optional().describe('Något läsaren behöver veta.'),
  kalla: points().describe('Källpunkter.'),
};

/** A year as readers see it: `2024`, or two years for a span. Quoted, so that YAML keeps it as text. */
export const year = () =>
  z
    .string()
    .regex(/^\d{4}([-–]\d{4})?$/, 'year')
    .describe('Året som uppgiften gäller, inom citattecken: "2024".');

interface PlacedSource {
  region?: string | undefined;
  nationellt: boolean;
  behov: string[];
  not?: string | undefined;
  kalla: string[];
}

/** The English side of `placeFields`. */
export const placeOf = (source: PlacedSource) => ({
  ownRegion: source.region,
  national: source.nationellt,
  needs: source.behov,
  note: source.not,
  points: source.kalla,
});

/** Where a record of a document belongs. */
export interface Placed {
  region: string;
  document: string;
}

/** What such a record says of itself, before its file has told the rest. */
interface PlacedItem {
  id: string;
  ownRegion?: string | undefined;
  needs: string[];
  points: string[];
}

/**
 * The entry of such a record: its region is its own, else the one that its file gives. `more` are the references that
 * only its kind has.
 */
export function placedDraft<K extends Kind>(
  kind: K,
  head: { dokument: string; region: string },
  item: Omit<EntryData[K], keyof Placed> & PlacedItem,
  at: ValuePath,
  more: Reference[] = [],
): EntryDraft {
  const placed: Placed = { region: item.ownRegion ?? head.region, document: head.dokument };
  const data = { ...item, ...placed } as PlacedItem & Placed as EntryData[K];
  return draft(kind, item.id, at, data, [
    ...(item.ownRegion
      ? one('inRegion', 'region', item.ownRegion, [...at, 'region'])
      : one('inRegion', 'region', head.region, ['region'])),
    ...one('restsOn', 'sourceDocument', head.dokument, ['dokument']),
    ...many('concerns', 'need', item.needs, [...at, 'behov']),
    ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
    ...more,
  ]);
}
