import { z } from 'astro/zod';
import { defineCollection, draft } from './fields.ts';

const address = z
  .string()
  .regex(/^\/([^#?\s]*\/)?$/, 'address')
  .describe('En adress som har varit publicerad, med snedstreck först och sist.');

/** An address that readers may have saved. It never just vanishes: it is a page, a redirect or a page that says why. */
export interface PublishedAddress {
  address: string;
}

export const publishedAddresses = defineCollection({
  pattern: 'publicerade-adresser.yaml',
  format: 'yaml',
  title: 'Publicerade adresser',
  schema: z.strictObject({
    adresser: z
      .array(address)
      .describe('Adresserna, i bokstavsordning. Listan fylls på med npm run adresser.'),
  }),
  entries: ({ data }) =>
    data.adresser.map((item, index) =>
      draft('publishedAddress', item, ['adresser', index], { address: item }),
    ),
});
