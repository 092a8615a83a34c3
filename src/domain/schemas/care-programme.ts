import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import { defineCollection, draft, text } from './fields.ts';

const careProgramme = z
  .strictObject({
    titel: text().describe('Vårdprogrammets namn.'),
    kort: text().describe('Kort namn för källhänvisningar.'),
    utgivare: text().describe('Vem som ger ut det, enligt källorna.'),
    ingress: text().describe('En eller två meningar om programmet.'),
  })
  .transform((source) => ({
    title: source.titel,
    short: source.kort,
    publisher: source.utgivare,
    lede: source.ingress,
  }));

export type CareProgramme = z.output<typeof careProgramme>;

export const careProgrammes = defineCollection({
  pattern: 'vardprogram/*.mdx',
  format: 'mdx',
  title: 'Vårdprogram',
  schema: careProgramme,
  entries: ({ segments, data, body }) => [
    draft('careProgramme', segments[1]!, [], data, referencesInBody(body)),
  ],
});
