import { z } from 'astro/zod';
import { defineCollection, draft, isoDate, one, ref, text } from './fields.ts';

const withdrawal = z
  .strictObject({
    pastaende: ref().optional().describe('Påståendets id.'),
    overlamning: ref().optional().describe('Överlämningens id.'),
    flode: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'flow')
      .optional()
      .describe('Flödets id: region/flöde.'),
    datum: isoDate().describe('Dagen då uppgiften återkallades.'),
    skal: text().describe('Varför, som en eller två meningar till läsaren. Upprepa inte felet.'),
    av: text().describe('Funktionen som har beslutat, inte en person.'),
  })
  .refine(
    ({ pastaende, overlamning, flode }) =>
      [pastaende, overlamning, flode].filter((item) => item !== undefined).length === 1,
    { path: ['pastaende'], message: 'withdrawn' },
  )
  .transform((source) => ({
    statement: source.pastaende,
    handoverRule: source.overlamning,
    flow: source.flode,
    date: source.datum,
    reason: source.skal,
    by: source.av,
  }));

/** A record that must no longer be read by anybody: when, why and by which function. */
export type Withdrawal = z.output<typeof withdrawal>;

/** What readers are told where the record stood. */
export interface Withdrawn {
  date: string;
  reason: string;
}

/** The kinds of records that can be withdrawn. */
export const withdrawable = ['statement', 'handoverRule', 'flow'] as const;

export const withdrawals = defineCollection({
  pattern: 'aterkallade.yaml',
  format: 'yaml',
  title: 'Återkallade uppgifter',
  schema: z.strictObject({
    aterkallade: z
      .array(withdrawal)
      .default([])
      .describe('Uppgifter som är återkallade. Ta bort raden när uppgiften är rättad.'),
  }),
  entries: ({ data }) =>
    data.aterkallade.map((item, index) => {
      const at = ['aterkallade', index];
      const [kind, keys] = item.flow
        ? (['flow', 'flode'] as const)
        : item.statement
          ? (['statement', 'pastaende'] as const)
          : (['handoverRule', 'overlamning'] as const);
      const target = item[kind]!;
      // An id of its own, so that a misspelt one is not taken for what it was meant to name.
      return draft(
        'withdrawal',
        `aterkallat/${target}`,
        at,
        item,
        one('withdraws', kind, target, [...at, keys]),
      );
    }),
});
