import { z } from 'astro/zod';
import { text } from './fields.ts';

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

type TimeAnchor = keyof typeof timeAnchors;

/** How a limit is meant: during, up to and including, exactly at or from, again and again. */
export const timeOperators = {
  under: 'under',
  hogst: 'högst',
  vid: 'vid',
  fran: 'från',
  aterkommande: 'återkommande',
} as const;

type TimeOperator = keyof typeof timeOperators;

export const timeUnits = { dag: 'dagar', vecka: 'veckor', manad: 'månader', ar: 'år' } as const;

type TimeUnit = keyof typeof timeUnits;

/** When a statement applies. The source's wording stays beside the computable form. */
export const timeRule = z
  .strictObject({
    ankare: z
      .enum(Object.keys(timeAnchors) as [TimeAnchor, ...TimeAnchor[]])
      .describe('Händelsen som tiden räknas från.'),
    jamforelse: z
      .enum(Object.keys(timeOperators) as [TimeOperator, ...TimeOperator[]])
      .describe('under, hogst, vid, fran eller aterkommande.'),
    varde: z.number().positive().optional().describe('Talet i tidsgränsen, till exempel 1.'),
    enhet: z
      .enum(Object.keys(timeUnits) as [TimeUnit, ...TimeUnit[]])
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
