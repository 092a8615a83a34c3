import { z } from 'astro/zod';
import { defineCollection, id, text, oneOf } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed, year } from './placed.ts';

/** Whether the source describes a difficulty or something that favours the work. */
export const challengeTypes = { utmaning: 'Utmaning', mojlighet: 'Möjlighet' } as const;

const challenge = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    typ: oneOf(challengeTypes).default('utmaning').describe('utmaning eller mojlighet.'),
    titel: text().describe('Utmaningen eller möjligheten i några ord.'),
    text: text().describe('Vad källan säger om den, med egna ord.'),
    ar: year().optional(),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    title: source.titel,
    text: source.text,
    year: source.ar,
    ...placeOf(source),
  }));

/** A difficulty or an opportunity that a source describes. It lays no duty on anybody. */
export type Challenge = z.output<typeof challenge> & Placed;

export const challenges = defineCollection({
  pattern: 'utmaningar/*.yaml',
  format: 'yaml',
  title: 'Utmaningar och möjligheter',
  schema: z.strictObject({
    ...fromDocument,
    utmaningar: z.array(challenge).min(1).describe('Utmaningarna, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.utmaningar.map((item, index) =>
      placedDraft('challenge', data, item, ['utmaningar', index]),
    ),
});
