import { z } from 'astro/zod';
import { defineCollection, draft, id, text } from './fields.ts';

const notCovered = z
  .strictObject({
    id: id().describe('Kort namn på ämnet: telefonnummer.'),
    amne: text().describe('Ämnet, som läsaren ser det: Telefonnummer.'),
    text: text().describe('Att det inte finns i källorna, och om möjligt vad som finns i stället.'),
    ord: z
      .array(text())
      .min(1)
      .describe('Det som kollegor skriver i sökrutan. Böjningar behövs inte.'),
  })
  .transform((source) => ({
    id: source.id,
    topic: source.amne,
    text: source.text,
    words: source.ord,
  }));

/** Something that people search for and that no source tells. */
export type NotCovered = z.output<typeof notCovered>;

export const notCoveredTopics = defineCollection({
  pattern: 'finns-inte.yaml',
  format: 'yaml',
  title: 'Det som källorna inte tar upp',
  schema: z.strictObject({
    'finns-inte': z
      .array(notCovered)
      .describe('Ämnen som människor söker efter och som ingen källa säger något om.'),
  }),
  entries: ({ data }) =>
    data['finns-inte'].map((item, index) =>
      draft('notCovered', item.id, ['finns-inte', index], item, []),
    ),
});
