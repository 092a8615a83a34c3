import { z } from 'astro/zod';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  many,
  points,
  text,
  textOrNotStated,
} from './fields.ts';

const code = z
  .strictObject({
    kod: z
      .string()
      .regex(/^[A-Z]{2}\d{3}$/, 'code')
      .describe('KVÅ-koden, två stora bokstäver och tre siffror: AW019.'),
    text: textOrNotStated().describe('Kodens text, eller ej-angivet när ingen källa ger den.'),
    insatsnivaer: z
      .array(z.enum(['grundlaggande', 'sarskild', 'avancerad']))
      .default([])
      .describe('Insatsnivåer som källan knyter koden till. Inte samma sak som vårdnivå.'),
    status: z.enum(['i-bruk', 'ny', 'planerad']).describe('Kodens läge enligt källan.'),
    'galler-fran': dateOrNotStated().describe('Första dag, ÅÅÅÅ-MM-DD, eller ej-angivet.'),
    anvandning: text().optional().describe('Hur koden används enligt källan.'),
    kalla: points().describe('Källpunkter som nämner koden.'),
  })
  .transform((source) => ({
    code: source.kod,
    title: source.text,
    interventionLevels: source.insatsnivaer,
    status: source.status,
    validFrom: source['galler-fran'],
    use: source.anvandning,
    points: source.kalla,
  }));

export type Code = z.output<typeof code>;

export const codes = defineCollection({
  pattern: 'kva.yaml',
  format: 'yaml',
  title: 'KVÅ-koder',
  schema: z.strictObject({
    koder: z
      .array(code)
      .describe('Koderna som källorna nämner. Listan är tom när ingen källa nämner någon kod.'),
  }),
  entries: ({ data }) =>
    data.koder.map((item, index) =>
      draft('code', item.code.toLowerCase(), ['koder', index], item, [
        ...many('cites', 'sourcePoint', item.points, ['koder', index, 'kalla']),
      ]),
    ),
});
