import { z } from 'astro/zod';
import { defineCollection, draft, id, isoDate, text } from './fields.ts';

const publishedChange = z
  .strictObject({
    vikt: z
      .enum(['klinisk', 'mindre'])
      .describe('klinisk = kan ändra vad patienten möter eller läsaren gör.'),
    vad: text().describe('Vad ändringen gör, som en mening.'),
    fore: text().optional().describe('Hur det var.'),
    efter: text().optional().describe('Hur det är nu.'),
    regioner: z.array(id()).default([]).describe('Regioner som den gäller.'),
    behov: z.array(id()).default([]).describe('Behov som den gäller.'),
    sidor: z
      .array(z.string().regex(/^\/[^#?\s]*$/, 'address'))
      .default([])
      .describe('Sidor och flöden som visar uppgiften.'),
  })
  .transform((source) => ({
    weight: source.vikt,
    says: source.vad,
    before: source.fore,
    after: source.efter,
    regions: source.regioner,
    needs: source.behov,
    pages: source.sidor,
  }));

/** One change that readers were told of. Regions, needs and pages may be gone since; history is not rewritten. */
export type PublishedChange = z.output<typeof publishedChange>;

/** What changed for readers between two publications. */
export interface ChangeSet {
  date: string;
  /** The fingerprint of the content that was published. */
  content: string;
  text?: string | undefined;
  changes: PublishedChange[];
}

/** `content/andringar/<datum>.yaml`, written by `npm run andringar`; a second one on a day gets a letter. */
export const changeSets = defineCollection({
  pattern: 'andringar/*.yaml',
  format: 'yaml',
  title: 'Ändringar för läsare',
  schema: z
    .strictObject({
      datum: isoDate().describe('Dagen då ändringarna publicerades.'),
      innehall: z
        .string()
        .regex(/^[0-9a-f]{12}$/, 'content-fingerprint')
        .describe('Innehållets fingeravtryck. Skrivs av npm run andringar.'),
      text: text().optional().describe('Några ord till läsarna om vad som har hänt.'),
      andringar: z.array(publishedChange).default([]).describe('Ändringarna, kliniska först.'),
    })
    .transform((source) => ({
      date: source.datum,
      content: source.innehall,
      text: source.text,
      changes: source.andringar,
    })),
  entries: ({ segments, data }) => [draft('changeSet', segments[1]!, [], data)],
});
