import { z } from 'astro/zod';
import { linkAnswers } from '../link-answers.ts';
import { defineCollection, draft, isoDate, text, oneOf } from './fields.ts';

const linkCheck = z
  .strictObject({
    adress: z.url({ protocol: /^https$/ }).describe('Adressen som prövades.'),
    svar: oneOf(linkAnswers).describe('Vad adressen svarade, senast den gav ett besked.'),
    status: z.number().int().optional().describe('Statuskoden i svaret.'),
    mal: z.url().optional().describe('Dit adressen leder, när det är någon annanstans.'),
    provad: isoDate().describe('Dagen då adressen senast gav ett besked.'),
    sedan: isoDate().describe('Första dagen med det här beskedet, utan ett annat emellan.'),
    dagar: z.number().int().min(1).describe('Antal olika dagar med det här beskedet i rad.'),
    fungerade: isoDate().optional().describe('Dagen då adressen senast fungerade.'),
    'ej-nadd-sedan': isoDate()
      .optional()
      .describe('Första dagen då adressen inte gick att nå, om den fortfarande inte går att nå.'),
    avtryck: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'sha256')
      .optional()
      .describe('Sha-256 för filen, när källdokumentet har ett att jämföra med.'),
    anm: text().optional().describe('Varför adressen inte gick att nå, med programmets ord.'),
  })
  .transform((source) => ({
    url: source.adress,
    answer: source.svar,
    status: source.status,
    target: source.mal,
    checkedOn: source.provad,
    since: source.sedan,
    days: source.dagar,
    workedOn: source.fungerade,
    unreachableSince: source['ej-nadd-sedan'],
    sha256: source.avtryck,
    reason: source.anm,
  }));

/** What an address outside the site answered when it was last asked, as `npm run lankar` wrote it down. */
export type LinkCheck = z.output<typeof linkCheck>;

export const linkChecks = defineCollection({
  pattern: 'lankkontroll.yaml',
  format: 'yaml',
  title: 'Svar från länkar ut',
  schema: z.strictObject({
    svar: z
      .array(linkCheck)
      .describe('En post per adress. Skrivs av npm run lankar, aldrig för hand.'),
  }),
  entries: ({ data }) =>
    data.svar.map((item, index) => draft('linkCheck', item.url, ['svar', index], item)),
});
