import { z } from 'astro/zod';
import { defineCollection, draft, id, isoDate, text } from './fields.ts';

const exception = z
  .strictObject({
    regel: id().describe('Kontrollen, med namnet som står i fyndet: time-not-in-text.'),
    fil: text().describe(
      'Filen som fyndet gäller, räknat från content: ansvar/norra/fatigue.yaml.',
    ),
    antal: z
      .number()
      .int()
      .positive()
      .default(1)
      .describe('Antal fynd i filen som undantaget gäller. Ett nytt fynd stoppar ändå.'),
    agare: text().describe('Funktionen som svarar för att felet rättas, inte en person.'),
    skal: text().describe('Varför felet inte kan rättas nu.'),
    'galler-till': isoDate().describe('Sista dagen som undantaget gäller.'),
  })
  .transform((source) => ({
    rule: source.regel,
    file: source.fil,
    count: source.antal,
    owner: source.agare,
    reason: source.skal,
    until: source['galler-till'],
  }));

/** A finding that is known and may be published for a time, with who puts it right. */
export type Exception = z.output<typeof exception>;

export const exceptions = defineCollection({
  pattern: 'undantag.yaml',
  format: 'yaml',
  title: 'Undantag från kontrollerna',
  schema: z.strictObject({
    undantag: z.array(exception).describe('Högst tio fynd som får finnas en tid.'),
  }),
  entries: ({ data }) =>
    data.undantag.map((item, index) =>
      draft('exception', `${item.rule}/${item.file}`, ['undantag', index], item),
    ),
});
