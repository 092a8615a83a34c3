import { z } from 'astro/zod';
import { defineCollection, draft, id, many, text, textOrNotStated } from './fields.ts';

const term = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö.'),
    term: text().describe('Ordet eller förkortningen som den skrivs: SIP, fatigue.'),
    typ: z.enum(['forkortning', 'ord']).describe('Förkortning eller ord.'),
    uttydning: textOrNotStated()
      .optional()
      .describe('Förkortningen utskriven, eller ej-angivet när ingen källa skriver ut den.'),
    forklaring: text().optional().describe('Vad ordet betyder enligt källan, med egna ord.'),
    synonymer: z
      .array(text())
      .default([])
      .describe('Andra ord för samma sak, används av sökningen.'),
    kalla: z.array(id()).default([]).describe('Källpunkter där ordet förekommer eller förklaras.'),
  })
  .transform((source) => ({
    id: source.id,
    term: source.term,
    type: source.typ,
    expansion: source.uttydning ?? null,
    explanation: source.forklaring,
    synonyms: source.synonymer,
    points: source.kalla,
  }));

export type Term = z.output<typeof term>;

export const terms = defineCollection({
  pattern: 'ordlista.yaml',
  format: 'yaml',
  title: 'Ordlista',
  schema: z.strictObject({
    termer: z.array(term).min(1).describe('Ord och förkortningar, i bokstavsordning.'),
  }),
  entries: ({ data }) =>
    data.termer.map((item, index) =>
      draft('term', item.id, ['termer', index], item, [
        ...many('cites', 'sourcePoint', item.points, ['termer', index, 'kalla']),
      ]),
    ),
});
