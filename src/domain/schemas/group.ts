import { z } from 'astro/zod';
import { defineCollection, id, text, textOrNotStated, oneOf } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed, year } from './placed.ts';

/** What it is: a body that meets, a network, an assignment that somebody holds, or patients taking part. */
export const groupTypes = {
  arbetsgrupp: 'Arbetsgrupp',
  natverk: 'Nätverk',
  uppdrag: 'Uppdrag',
  patientmedverkan: 'Patientmedverkan',
} as const;

export type GroupType = keyof typeof groupTypes;

/** How far its work reaches. */
export const groupScopes = {
  nationell: 'nationell',
  sjukvardsregional: 'sjukvårdsregional',
  regional: 'regional',
  lokal: 'lokal',
  'ej-angivet': 'nivån framgår inte av källan',
} as const;

const group = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    typ: oneOf(groupTypes),
    namn: text().describe('Gruppens eller uppdragets namn. Aldrig en persons namn.'),
    rackvidd: oneOf(groupScopes),
    text: text().describe('Vad gruppen eller uppdraget gör enligt källan, med egna ord.'),
    bemanning: textOrNotStated()
      .optional()
      .describe('För uppdrag: tillsatt, vakant, del av tjänst, eller ej-angivet.'),
    ar: year(),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    name: source.namn,
    scope: source.rackvidd,
    text: source.text,
    staffing: source.bemanning,
    year: source.ar,
    ...placeOf(source),
  }));

/** A working group, network, assignment or form of patient participation that a source describes. */
export type Group = z.output<typeof group> & Placed;

export const groups = defineCollection({
  pattern: 'grupper/*.yaml',
  format: 'yaml',
  title: 'Grupper, nätverk och uppdrag',
  schema: z.strictObject({
    ...fromDocument,
    grupper: z.array(group).min(1).describe('Grupperna och uppdragen, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.grupper.map((item, index) => placedDraft('group', data, item, ['grupper', index])),
});
