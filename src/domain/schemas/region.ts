import { z } from 'astro/zod';
import { defineCollection, draft, one, points, ref, text } from './fields.ts';

const region = z
  .strictObject({
    namn: text().describe('Regionens namn: Västra Götaland.'),
    typ: z
      .enum(['region', 'sjukvardsregion'])
      .default('region')
      .describe('region, eller sjukvardsregion för flera regioner tillsammans.'),
    'ingar-i': ref().optional().describe('Id för sjukvårdsregionen som regionen hör till.'),
    organisation: text().describe('Organisationens namn: Västra Götalandsregionen.'),
    alias: z
      .array(text())
      .default([])
      .describe('Andra namn och förkortningar som läsare skriver: VGR.'),
    sammanfattning: text().describe('En mening om vad källorna ger för regionen.'),
    ordning: z.number().int().describe('Plats i listor, 1 först.'),
    processteam: text()
      .optional()
      .describe('Gruppen som svarar för cancerrehabilitering, enligt källan.'),
    kalla: points().optional().describe('Källpunkter för uppgifterna ovan.'),
  })
  .transform((source) => ({
    name: source.namn,
    type: source.typ,
    partOf: source['ingar-i'],
    organisation: source.organisation,
    aliases: source.alias,
    summary: source.sammanfattning,
    order: source.ordning,
    processTeam: source.processteam,
    points: source.kalla ?? [],
  }));

export type Region = z.output<typeof region>;

export const regions = defineCollection({
  pattern: 'regioner/*.yaml',
  format: 'yaml',
  title: 'Regioner',
  schema: region,
  entries: ({ segments, data }) => [
    draft('region', segments[1]!, [], data, [
      ...one('partOf', 'region', data.partOf, ['ingar-i']),
      ...data.points.map((point, index) => ({
        relation: 'cites',
        to: { kind: 'sourcePoint' as const, id: point },
        at: ['kalla', index],
      })),
    ]),
  ],
});
