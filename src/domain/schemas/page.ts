import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import { defineCollection, draft, isoDate, text } from './fields.ts';

const page = z
  .strictObject({
    titel: text().describe('Rubriken som läsaren ser.'),
    ingress: text().describe('En eller två meningar om vad sidan ger.'),
    uppdaterad: isoDate().describe('Dag då texten senast ändrades i sak.'),
  })
  .transform((source) => ({
    title: source.titel,
    lede: source.ingress,
    updatedOn: source.uppdaterad,
  }));

/** A free page: about, accessibility statement. */
export type Page = z.output<typeof page>;

export const pages = defineCollection({
  pattern: 'sidor/*.mdx',
  format: 'mdx',
  title: 'Fristående sidor',
  schema: page,
  entries: ({ segments, data, body }) => [
    draft('page', segments[1]!, [], data, referencesInBody(body)),
  ],
});
