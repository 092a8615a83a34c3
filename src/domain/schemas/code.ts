import { z } from 'astro/zod';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  isoDate,
  many,
  points,
  ref,
  text,
  textOrNotStated,
} from './fields.ts';

const addition = z
  .strictObject({
    'galler-fran': isoDate().describe('Första dag då tillägget gäller, ÅÅÅÅ-MM-DD.'),
    text: text().describe('Vad som läggs till, som en hel mening med egna ord.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    validFrom: source['galler-fran'],
    text: source.text,
    points: source.kalla,
  }));

const code = z
  .strictObject({
    kod: z
      .string()
      .regex(/^[A-Z]{2}\d{3}$/, 'code')
      .describe('KVÅ-koden, två stora bokstäver och tre siffror: AW019.'),
    text: textOrNotStated().describe('Kodens text, eller ej-angivet när ingen källa ger den.'),
    insatsnivaer: z
      .array(ref())
      .default([])
      .describe(
        'Insatsnivåer som källan knyter koden till, id ur insatsnivaer.yaml. Inte samma sak som vårdnivå.',
      ),
    status: z
      .enum(['i-bruk', 'ny', 'planerad', 'ej-angivet'])
      .describe('Kodens läge enligt källan: i-bruk, ny, planerad eller ej-angivet.'),
    'galler-fran': dateOrNotStated().describe('Första dag, ÅÅÅÅ-MM-DD, eller ej-angivet.'),
    anvandning: text().optional().describe('Hur koden används enligt källan.'),
    tillagg: z
      .array(addition)
      .default([])
      .describe('Daterade tillägg i kodens beskrivning, som gäller från och med sin dag.'),
    behov: z.array(ref()).default([]).describe('Behov som källan knyter koden till.'),
    kalla: points().describe('Källpunkter som nämner koden.'),
  })
  .transform((source) => ({
    code: source.kod,
    title: source.text,
    interventionLevels: source.insatsnivaer,
    status: source.status,
    validFrom: source['galler-fran'],
    use: source.anvandning,
    additions: source.tillagg,
    needs: source.behov,
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
        ...many('atInterventionLevel', 'interventionLevel', item.interventionLevels, [
          'koder',
          index,
          'insatsnivaer',
        ]),
        ...many('concerns', 'need', item.needs, ['koder', index, 'behov']),
        ...item.additions.flatMap((change, nth) =>
          many('cites', 'sourcePoint', change.points, ['koder', index, 'tillagg', nth, 'kalla']),
        ),
        ...many('cites', 'sourcePoint', item.points, ['koder', index, 'kalla']),
      ]),
    ),
});
