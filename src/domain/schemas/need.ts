import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import { defineCollection, draft, many, sectionRef, text } from './fields.ts';

const need = z
  .strictObject({
    titel: text().describe('Behovets namn: Fatigue.'),
    fraga: text().describe('Behovet som en vårdgivare säger det: ”Hjälp mot trötthet”.'),
    ingress: text().describe('En eller två meningar: vad behovet är och, kort, vem som gör vad.'),
    sokord: z.array(text()).default([]).describe('Ord som läsare söker med, även vardagliga.'),
    grupp: z
      .enum(['kropp', 'samtal', 'levnadsvanor', 'arbetssatt', 'arbete'])
      .describe('Var behovet står på startsidan.'),
    ordning: z.number().int().describe('Plats inom gruppen, 1 först.'),
    avsnitt: z
      .array(sectionRef())
      .default([])
      .describe('Avsnitt i det nationella vårdprogrammet: program/utgåva#nummer.'),
  })
  .transform((source) => ({
    title: source.titel,
    question: source.fraga,
    lede: source.ingress,
    searchWords: source.sokord,
    group: source.grupp,
    order: source.ordning,
    sections: source.avsnitt,
  }));

export type Need = z.output<typeof need>;

export const needs = defineCollection({
  pattern: 'behov/*.mdx',
  format: 'mdx',
  title: 'Behov',
  schema: need,
  entries: ({ segments, data, body }) => [
    draft('need', segments[1]!, [], data, [
      ...many('describedIn', 'programmeSection', data.sections, ['avsnitt']),
      ...referencesInBody(body),
    ]),
  ],
});
