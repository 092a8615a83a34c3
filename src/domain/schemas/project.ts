import { z } from 'astro/zod';
import {
  defineCollection,
  draft,
  id,
  many,
  one,
  points,
  ref,
  text,
  textOrNotStated,
} from './fields.ts';

const project = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    namn: text().describe('Projektets namn.'),
    text: text().describe('Vad projektet är enligt källan, med egna ord.'),
    berorda: textOrNotStated().describe('Verksamheter som berörs, eller ej-angivet.'),
    'ansvarig-funktion': textOrNotStated().describe(
      'Funktionen som ansvarar, aldrig en person, eller ej-angivet.',
    ),
    not: text().optional().describe('Något läsaren behöver veta.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    text: source.text,
    concerned: source.berorda,
    owner: source['ansvarig-funktion'],
    note: source.not,
    points: source.kalla,
  }));

/** A project that a region's source names. */
export type Project = z.output<typeof project> & { region: string; document: string };

export const projects = defineCollection({
  pattern: 'projekt/*.yaml',
  format: 'yaml',
  title: 'Projekt',
  schema: z.strictObject({
    dokument: ref().describe('Källdokumentets id; gäller alla projekt i filen.'),
    projekt: z.array(project).min(1).describe('Projekten, i källans ordning.'),
  }),
  entries: ({ segments, data }) => {
    const placed = { region: segments[1]!, document: data.dokument };
    return data.projekt.map((item, index) => {
      const at = ['projekt', index];
      return draft('project', item.id, at, { ...item, ...placed }, [
        ...one('inRegion', 'region', placed.region, []),
        ...one('restsOn', 'sourceDocument', placed.document, ['dokument']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
