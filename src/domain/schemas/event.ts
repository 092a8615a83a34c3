import { z } from 'astro/zod';
import { defineCollection, id, text, textOrNotStated, oneOf } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed } from './placed.ts';

/** A decision binds somebody; other events are just dated. */
export const eventTypes = { beslut: 'Beslut', handelse: 'Händelse' } as const;

const event = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    typ: oneOf(eventTypes).describe('beslut eller handelse.'),
    tid: z
      .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'time'), z.literal('ej-angivet')])
      .transform((value) => (value === 'ej-angivet' ? null : value))
      .describe('År, månad eller dag inom citattecken: "2019", "2019-06" eller "2022-06-15".'),
    'tid-i-ord': text()
      .optional()
      .describe('Tiden som källan skriver den, när siffrorna inte räcker: hösten 2024.'),
    organ: textOrNotStated().describe(
      'Organet som beslutade eller gjorde något, eller ej-angivet.',
    ),
    text: text().describe('Vad som beslutades eller hände, som en hel mening med egna ord.'),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    time: source.tid,
    timeInWords: source['tid-i-ord'],
    body: source.organ,
    text: source.text,
    ...placeOf(source),
  }));

/** A decision or another dated event that a source reports. */
export type Event = z.output<typeof event> & Placed;

export const events = defineCollection({
  pattern: 'handelser/*.yaml',
  format: 'yaml',
  title: 'Beslut och händelser',
  schema: z.strictObject({
    ...fromDocument,
    handelser: z.array(event).min(1).describe('Besluten och händelserna, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.handelser.map((item, index) => placedDraft('event', data, item, ['handelser', index])),
});
