import { z } from 'astro/zod';
import { defineCollection, id, many, ref, text, textOrNotStated, oneOf } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed, year } from './placed.ts';

/** What kind of activity it is; `grupp`, `kurs` and `motesplats` are for patients and relatives. */
export const activityTypes = {
  grupp: 'Grupp',
  kurs: 'Kurs eller skola',
  motesplats: 'Mötesplats',
  insats: 'Insats',
  information: 'Information',
  utbildning: 'Utbildning för personal',
  dialogmote: 'Dialogmöte',
  utveckling: 'Utvecklingsarbete',
} as const;

export type ActivityType = keyof typeof activityTypes;

/** How far it has come, according to the source. */
export const activityStates = {
  genomford: 'genomförd',
  pagar: 'pågår',
  aterkommande: 'återkommande',
  planerad: 'planerad',
  installd: 'blev inte av',
  'ej-angivet': 'läget framgår inte av källan',
} as const;

const activity = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    typ: oneOf(activityTypes),
    namn: text().describe('Aktivitetens namn, eller vad den är i några ord.'),
    text: text().describe('Vad källan säger om den, med egna ord.'),
    ar: year(),
    lage: oneOf(activityStates),
    'for-vem': textOrNotStated().describe('Vilka den är till för, eller ej-angivet.'),
    plats: textOrNotStated().describe('Ort, sjukhus eller kanal, eller ej-angivet.'),
    omfattning: textOrNotStated().describe('Hur ofta, hur länge, hur mycket, eller ej-angivet.'),
    arrangor: textOrNotStated().describe(
      'Vem som håller i den, aldrig en person, eller ej-angivet.',
    ),
    professioner: z.array(ref()).default([]).describe('Professioner som källan nämner.'),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    name: source.namn,
    text: source.text,
    year: source.ar,
    state: source.lage,
    audience: source['for-vem'],
    place: source.plats,
    extent: source.omfattning,
    organiser: source.arrangor,
    professions: source.professioner,
    ...placeOf(source),
  }));

/** A course, group, meeting place, education or other activity that a source reports. */
export type Activity = z.output<typeof activity> & Placed;

export const activities = defineCollection({
  pattern: 'aktiviteter/*.yaml',
  format: 'yaml',
  title: 'Aktiviteter, utbildningar och mötesplatser',
  schema: z.strictObject({
    ...fromDocument,
    aktiviteter: z.array(activity).min(1).describe('Aktiviteterna, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.aktiviteter.map((item, index) => {
      const at = ['aktiviteter', index];
      return placedDraft('activity', data, item, at, [
        ...many('staffedBy', 'profession', item.professions, [...at, 'professioner']),
      ]);
    }),
});
