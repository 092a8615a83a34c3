import { z } from 'astro/zod';
import { defineCollection, id, text, textOrNotStated } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed, year } from './placed.ts';

const project = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    namn: text().describe('Projektets namn.'),
    text: text().describe('Vad projektet är enligt källan, med egna ord.'),
    berorda: textOrNotStated().describe('Verksamheter som berörs, eller ej-angivet.'),
    'ansvarig-funktion': textOrNotStated().describe(
      'Funktionen som ansvarar, aldrig en person, eller ej-angivet.',
    ),
    ar: year().optional(),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    text: source.text,
    concerned: source.berorda,
    owner: source['ansvarig-funktion'],
    year: source.ar,
    ...placeOf(source),
  }));

/** A project that a source names. */
export type Project = z.output<typeof project> & Placed;

export const projects = defineCollection({
  pattern: 'projekt/*.yaml',
  format: 'yaml',
  title: 'Projekt',
  schema: z.strictObject({
    ...fromDocument,
    projekt: z.array(project).min(1).describe('Projekten, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.projekt.map((item, index) => placedDraft('project', data, item, ['projekt', index])),
});
