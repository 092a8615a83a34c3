import { z } from 'astro/zod';
import { dateOrNotStated, defineCollection, draft, id, many, text } from './fields.ts';

const externalLink = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö.'),
    titel: text().describe('Vart länken leder, så att den kan läsas för sig.'),
    adress: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain })
      .describe('Adressen, med https.'),
    lage: z
      .enum(['ej-kontrollerad', 'fungerar', 'bruten', 'kraver-inloggning'])
      .describe('Vad senaste kontrollen visade.'),
    kontrollerad: dateOrNotStated().describe('Dag för senaste kontroll, eller ej-angivet.'),
    kalla: z.array(id()).default([]).describe('Källpunkter där adressen står.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.titel,
    url: source.adress,
    state: source.lage,
    checkedOn: source.kontrollerad,
    points: source.kalla,
  }));

export type ExternalLink = z.output<typeof externalLink>;

export const externalLinks = defineCollection({
  pattern: 'lankar.yaml',
  format: 'yaml',
  title: 'Externa länkar',
  schema: z.strictObject({ lankar: z.array(externalLink).describe('Länkar ut från webbplatsen.') }),
  entries: ({ data }) =>
    data.lankar.map((item, index) =>
      draft('externalLink', item.id, ['lankar', index], item, [
        ...many('cites', 'sourcePoint', item.points, ['lankar', index, 'kalla']),
      ]),
    ),
});
