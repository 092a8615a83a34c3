import { z } from 'astro/zod';
import { defineCollection, draft, id, isoDate, many, one, points, ref, text } from './fields.ts';

/** How readers meet the kinds of overlap. */
export const overlapTypes = {
  overlapp: 'Kan gälla samtidigt',
  lucka: 'Ingen regel',
  oklart: 'Källan lämnar öppet',
} as const;

const overlap = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    region: ref().describe('Regionens id.'),
    behov: z.array(ref()).min(1).describe('Behov som berörs.'),
    slag: z
      .enum(['overlapp', 'lucka', 'oklart'])
      .describe('overlapp = båda kan gälla; lucka = ingen regel; oklart.'),
    rubrik: text().describe('Saken i en rad: Exakt 1 år efter avslutad behandling.'),
    text: text().describe('Vad källan säger och inte säger, med egna ord.'),
    visning: text().describe('Vad webbplatsen visar, och att den inte väljer åt läsaren.'),
    pastaenden: z.array(ref()).default([]).describe('Påståenden som möts.'),
    kriterier: z.array(ref()).default([]).describe('Kriterier som möts.'),
    tolkning: z
      .strictObject({
        av: text().describe('Funktionen som har bedömt, inte en person.'),
        datum: isoDate().describe('Dagen för bedömningen.'),
        skal: text().describe('Varför det visas så här.'),
      })
      .transform((source) => ({ by: source.av, date: source.datum, reason: source.skal }))
      .describe('Den antecknade tolkningen.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    region: source.region,
    needs: source.behov,
    type: source.slag,
    title: source.rubrik,
    text: source.text,
    shown: source.visning,
    statements: source.pastaenden,
    criteria: source.kriterier,
    interpretation: source.tolkning,
    points: source.kalla,
  }));

/** Where the source lets two rules meet, or leaves a gap; said out loud, with who judged it and when. */
export type Overlap = z.output<typeof overlap>;

export const overlaps = defineCollection({
  pattern: 'overlapp*.yaml',
  format: 'yaml',
  title: 'Överlapp och luckor',
  schema: z.strictObject({
    overlapp: z.array(overlap).describe('Överlapp och luckor, med antecknad tolkning.'),
  }),
  entries: ({ data }) =>
    data.overlapp.map((item, index) => {
      const at = ['overlapp', index];
      return draft('overlap', item.id, at, item, [
        ...one('inRegion', 'region', item.region, [...at, 'region']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('involves', 'statement', item.statements, [...at, 'pastaenden']),
        ...many('involves', 'criterion', item.criteria, [...at, 'kriterier']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    }),
});
