import { z } from 'astro/zod';
import { defineCollection, draft, isoDate, text } from './fields.ts';

const address = () => z.string().regex(/^\/[^#?\s]*$/, 'address');

const redirect = z
  .strictObject({
    fran: address().describe('Gammal adress, börjar och slutar med snedstreck.'),
    till: address().optional().describe('Ny adress. Utelämnas när sidan är borttagen.'),
    borttagen: text()
      .optional()
      .describe('Skäl till att sidan är borttagen, när ingen ny adress finns.'),
    datum: isoDate().describe('Dagen då adressen ändrades.'),
  })
  .refine((item) => (item.till === undefined) !== (item.borttagen === undefined), {
    path: ['till'],
    message: 'target',
  })
  .transform((source) => ({
    from: source.fran,
    to: source.till,
    removed: source.borttagen,
    date: source.datum,
  }));

export type Redirect = z.output<typeof redirect>;

export const redirects = defineCollection({
  pattern: 'omdirigeringar.yaml',
  format: 'yaml',
  title: 'Omdirigeringar',
  schema: z.strictObject({
    omdirigeringar: z.array(redirect).describe('Adresser som har bytts eller tagits bort.'),
  }),
  entries: ({ data }) =>
    data.omdirigeringar.map((item, index) =>
      draft('redirect', item.from, ['omdirigeringar', index], item),
    ),
});
