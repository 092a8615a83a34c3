import { z } from 'astro/zod';
import { defineCollection, draft, many, one, points, ref, text } from './fields.ts';
import { fromDocument } from './placed.ts';

const observation = z
  .strictObject({
    indikator: ref().describe('Indikatorns id, ur indikatorer.yaml.'),
    region: ref().optional().describe('Regionens id, när det inte är filens region.'),
    nationellt: z.boolean().default(false).describe('true när talet gäller hela landet.'),
    ar: z.number().int().min(1990).max(2100).describe('Året talet gäller.'),
    slag: z
      .enum(['utfall', 'mal'])
      .default('utfall')
      .describe('utfall för det som var, mal för en målnivå.'),
    varde: z
      .number()
      .nullable()
      .describe('Talet. null när källan inte ger något tal; null är inte noll.'),
    till: z.number().optional().describe('Intervallets övre gräns, när källan ger ett intervall.'),
    text: text()
      .optional()
      .describe('Vad källan säger när den inte ger något tal, eller mer än talet. Krävs vid null.'),
    not: text().optional().describe('Något läsaren behöver veta.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    indicator: source.indikator,
    ownRegion: source.region,
    national: source.nationellt,
    year: source.ar,
    type: source.slag,
    value: source.varde,
    upTo: source.till,
    text: source.text,
    note: source.not,
    points: source.kalla,
  }));

/** One figure: of what, where, which year, and which source says so. `value` null is not nought. */
export type Observation = z.output<typeof observation> & { region: string; document: string };

export const observations = defineCollection({
  pattern: 'observationer/*.yaml',
  format: 'yaml',
  title: 'Observationer: tal ur källorna',
  schema: z.strictObject({
    ...fromDocument,
    observationer: z.array(observation).min(1).describe('En rad per tal.'),
  }),
  entries: ({ data }) =>
    data.observationer.map((item, index) => {
      const at = ['observationer', index];
      const region = item.ownRegion ?? data.region;
      const where = item.national ? 'riket' : region;
      const id = `${item.indicator}/${where}/${item.year}${item.type === 'mal' ? '/mal' : ''}`;
      return draft('observation', id, at, { ...item, region, document: data.dokument }, [
        ...(item.ownRegion
          ? one('inRegion', 'region', item.ownRegion, [...at, 'region'])
          : one('inRegion', 'region', data.region, ['region'])),
        ...one('restsOn', 'sourceDocument', data.dokument, ['dokument']),
        ...one('observes', 'indicator', item.indicator, [...at, 'indikator']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    }),
});
