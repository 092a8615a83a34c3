import { z } from 'astro/zod';
import { defineCollection, draft, id, text } from './fields.ts';

const profession = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö, till exempel dietist.'),
    namn: text().describe('Yrkets eller funktionens namn i singular.'),
    plural: text().describe('Namnet i plural.'),
    synonymer: z
      .array(text())
      .default([])
      .describe('Andra namn och förkortningar, används av sökningen.'),
    typ: z
      .enum(['profession', 'funktion', 'grupp', 'foretradare'])
      .default('profession')
      .describe('Yrke, funktion, grupp, eller foretradare för patienter eller närstående.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    plural: source.plural,
    synonyms: source.synonymer,
    type: source.typ,
  }));

export type Profession = z.output<typeof profession>;

export const professions = defineCollection({
  pattern: 'professioner.yaml',
  format: 'yaml',
  title: 'Professioner och funktioner',
  schema: z.strictObject({
    professioner: z.array(profession).min(1).describe('Professioner, i bokstavsordning.'),
  }),
  entries: ({ data }) =>
    data.professioner.map((item, index) =>
      draft('profession', item.id, ['professioner', index], item),
    ),
});
