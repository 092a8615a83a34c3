import { z } from 'astro/zod';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  id,
  many,
  one,
  points,
  ref,
  text,
  textOrNotStated,
} from './fields.ts';

const relatedDocument = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö.'),
    titel: text().describe('Dokumentets titel som källan skriver den.'),
    typ: z
      .enum([
        'rmr',
        'rutin',
        'riktlinje',
        'handbok',
        'brev',
        'patientinformation',
        'kartlaggning',
        'checklista',
        'annat',
      ])
      .describe('Dokumentets typ.'),
    behov: z.array(ref()).default([]).describe('Behov som dokumentet gäller.'),
    'dokument-id': textOrNotStated()
      .optional()
      .describe('Dokumentets id enligt källan, eller ej-angivet.'),
    'datum-i-kallan': text().optional().describe('Datum precis som källan skriver det: "251030".'),
    datum: dateOrNotStated().optional().describe('Samma datum som ÅÅÅÅ-MM-DD.'),
    'datum-betyder': z
      .enum(['okant', 'fran', 'till'])
      .optional()
      .describe('Vad datumet betyder. okant när källan inte säger om det är början eller slut.'),
    lank: ref()
      .optional()
      .describe('Id i lankar.yaml. Utelämnas när adressen inte framgår av källan.'),
    sammanhang: text().describe('När källan hänvisar till dokumentet.'),
    kalla: points().describe('Källpunkter som nämner dokumentet.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.titel,
    type: source.typ,
    needs: source.behov,
    documentId: source['dokument-id'] ?? null,
    rawDate: source['datum-i-kallan'],
    date: source.datum ?? null,
    dateMeaning: source['datum-betyder'],
    link: source.lank,
    context: source.sammanhang,
    points: source.kalla,
  }));

/** A document that a source names but that is not itself in the register of sources. */
export type RelatedDocument = z.output<typeof relatedDocument> & { region: string };

export const relatedDocuments = defineCollection({
  pattern: 'namnda-dokument/*.yaml',
  format: 'yaml',
  title: 'Dokument som källorna nämner',
  schema: z.strictObject({
    dokument: z.array(relatedDocument).min(1).describe('Dokumenten som källan nämner.'),
  }),
  entries: ({ segments, data }) => {
    const region = segments[1]!;
    return data.dokument.map((item, index) =>
      draft('relatedDocument', item.id, ['dokument', index], { ...item, region }, [
        ...one('inRegion', 'region', region, []),
        ...many('concerns', 'need', item.needs, ['dokument', index, 'behov']),
        ...one('hasLink', 'externalLink', item.link, ['dokument', index, 'lank']),
        ...many('cites', 'sourcePoint', item.points, ['dokument', index, 'kalla']),
      ]),
    );
  },
});
