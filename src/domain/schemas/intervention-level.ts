import { z } from 'astro/zod';
import { defineCollection, draft, id, many, points, text } from './fields.ts';

const interventionLevel = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö, till exempel sarskild.'),
    namn: text().describe('Nivåns namn enligt källan.'),
    beskrivning: text().describe('Vad insatserna på nivån är, med egna ord.'),
    not: text().optional().describe('Något läsaren behöver veta, till exempel att koder saknas.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    description: source.beskrivning,
    note: source.not,
    points: source.kalla,
  }));

/** A level of interventions, from the patient's own responsibility to advanced. Not a care level. */
export type InterventionLevel = z.output<typeof interventionLevel>;

export const interventionLevels = defineCollection({
  pattern: 'insatsnivaer.yaml',
  format: 'yaml',
  title: 'Insatsnivåer',
  schema: z.strictObject({
    insatsnivaer: z
      .array(interventionLevel)
      .describe('Insatsnivåerna, i visningsordning. Inte samma sak som vårdnivåer.'),
  }),
  entries: ({ data }) =>
    data.insatsnivaer.map((item, index) =>
      draft('interventionLevel', item.id, ['insatsnivaer', index], item, [
        ...many('cites', 'sourcePoint', item.points, ['insatsnivaer', index, 'kalla']),
      ]),
    ),
});
