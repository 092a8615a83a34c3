import { z } from 'astro/zod';
import { defineCollection, draft, id, text } from './fields.ts';

const careLevel = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö, till exempel primarvard.'),
    namn: text().describe('Namnet som läsaren ser.'),
    kort: text().describe('Kort namn för etiketter.'),
    typ: z
      .enum(['niva', 'aktor', 'omfattning'])
      .describe(
        'niva = en vårdnivå; aktor = annan mottagare; omfattning = alla nivåer eller ej angiven.',
      ),
    farg: z
      .enum(['spec', 'prim', 'regprim', 'komm', 'egen', 'neutral'])
      .describe('Färgen som nivån har överallt på webbplatsen.'),
    sokord: z
      .array(text())
      .default([])
      .describe('Andra ord som läsare söker med, till exempel kommunen.'),
    beskrivning: text().describe('En mening om vad nivån är, och vad den inte är.'),
  })
  .transform((source) => ({
    name: source.namn,
    short: source.kort,
    type: source.typ,
    colour: source.farg,
    description: source.beskrivning,
    searchWords: source.sokord,
    id: source.id,
  }));

export type CareLevel = z.output<typeof careLevel>;

/** The care levels, in the order they are shown. Not the same thing as insatsnivå. */
export const careLevels = defineCollection({
  pattern: 'vardnivaer.yaml',
  format: 'yaml',
  title: 'Vårdnivåer',
  schema: z.strictObject({
    vardnivaer: z.array(careLevel).min(1).describe('Vårdnivåerna, i visningsordning.'),
  }),
  entries: ({ data }) =>
    data.vardnivaer.map((level, index) =>
      draft('careLevel', level.id, ['vardnivaer', index], level),
    ),
});
