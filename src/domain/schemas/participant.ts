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
  oneOf,
} from './fields.ts';

/** In what way a function, group or unit has to do with the work that the source describes. */
export const participations = {
  utforare: 'utförare',
  metodstod: 'metodstöd',
  deltagare: 'deltagare',
  adjungerad: 'adjungerad',
  synpunkter: 'lämnade synpunkter',
  berord: 'berörd verksamhet',
} as const;

const participant = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    namn: text().describe('Funktionen, gruppen eller verksamheten. Aldrig en persons namn.'),
    roll: oneOf(participations).describe(
      'utforare, metodstod, deltagare, adjungerad, synpunkter eller berord.',
    ),
    enhet: textOrNotStated()
      .optional()
      .describe(
        'Enheten enligt källan, eller ej-angivet. Utelämnas när namnet självt är en grupp eller en verksamhet.',
      ),
    vardniva: ref().describe('Vårdnivån. ej-angiven när källan inte säger.'),
    not: text().optional().describe('Något läsaren behöver veta, till exempel del av tiden.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    participation: source.roll,
    unit: source.enhet,
    level: source.vardniva,
    note: source.not,
    points: source.kalla,
  }));

/** A function, group or unit that took part in, or is concerned by, what a source describes. */
export type Participant = z.output<typeof participant> & { region: string; document: string };

export const participants = defineCollection({
  pattern: 'medverkande/*.yaml',
  format: 'yaml',
  title: 'Medverkande och berörda',
  schema: z.strictObject({
    dokument: ref().describe('Källdokumentets id; gäller alla i filen.'),
    medverkande: z
      .array(participant)
      .min(1)
      .describe('Funktioner, grupper och verksamheter, i källans ordning.'),
  }),
  entries: ({ segments, data }) => {
    const placed = { region: segments[1]!, document: data.dokument };
    return data.medverkande.map((item, index) => {
      const at = ['medverkande', index];
      return draft('participant', item.id, at, { ...item, ...placed }, [
        ...one('inRegion', 'region', placed.region, []),
        ...one('restsOn', 'sourceDocument', placed.document, ['dokument']),
        ...one('atLevel', 'careLevel', item.level, [...at, 'vardniva']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
