import { z } from 'astro/zod';
import { text, oneOf } from './fields.ts';

/** Events a time limit is counted from. */
export const timeAnchors = {
  diagnos: 'diagnos',
  'fore-behandling': 'före behandling',
  'under-behandling': 'under behandlingen',
  'avslutad-behandling': 'avslutad cancerbehandling',
  'avslutad-intervention': 'avslutad intervention',
  'vid-kontakt': 'kontakt med sjukvården',
  'vardprocessens-borjan': 'vårdprocessens början',
  gruppstart: 'gruppens start',
} as const;

/** How a limit is meant: during, up to and including, exactly at or from, again and again. */
export const timeOperators = {
  under: 'under',
  hogst: 'högst',
  vid: 'vid',
  fran: 'från',
  aterkommande: 'återkommande',
} as const;

export const timeUnits = { dag: 'dagar', vecka: 'veckor', manad: 'månader', ar: 'år' } as const;

/** When a statement applies. The source's wording stays beside the computable form. */
export const timeRule = z
  .strictObject({
    ankare: oneOf(timeAnchors).describe('Händelsen som tiden räknas från.'),
    jamforelse: oneOf(timeOperators).describe('under, hogst, vid, fran eller aterkommande.'),
    varde: z.number().positive().optional().describe('Talet i tidsgränsen, till exempel 1.'),
    enhet: oneOf(timeUnits)
      .optional()
      .describe('dag, vecka, manad eller ar. Krävs när varde finns.'),
    'i-kallan': text().describe('Tiden med källans ord, till exempel ”upp till 1 år efter”.'),
  })
  .refine((rule) => (rule.varde === undefined) === (rule.enhet === undefined), {
    path: ['enhet'],
    message: 'unit',
  })
  .transform((rule) => ({
    anchor: rule.ankare,
    operator: rule.jamforelse,
    value: rule.varde,
    unit: rule.enhet,
    wording: rule['i-kallan'],
  }));

export type TimeRule = z.output<typeof timeRule>;
