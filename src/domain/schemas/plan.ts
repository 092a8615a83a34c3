import { z } from 'astro/zod';
import { defineCollection, id, many, points, text, oneOf } from './fields.ts';
import { fromDocument, placedDraft, placeFields, placeOf, type Placed, year } from './placed.ts';

/** What kind of plan the source gives. */
export const planTypes = {
  huvudmal: 'Huvudmål',
  'planerad-aktivitet': 'Planerad aktivitet',
  langsiktigt: 'Långsiktigt förbättringsarbete',
  plan: 'Plan',
} as const;

export type PlanType = keyof typeof planTypes;

/** What a later report says came of it. */
export const outcomes = {
  genomford: 'Genomfört',
  delvis: 'Delvis genomfört',
  pagar: 'Pågår',
  'ej-genomford': 'Inte genomfört',
} as const;

export type Outcome = keyof typeof outcomes;

const outcome = z
  .strictObject({
    ar: year(),
    lage: oneOf(outcomes),
    text: text().describe('Vad den senare källan säger om utfallet, med egna ord.'),
    kalla: points().describe('Källpunkter i den senare källan.'),
  })
  .transform((source) => ({
    year: source.ar,
    state: source.lage,
    text: source.text,
    points: source.kalla,
  }));

const plan = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    typ: oneOf(planTypes),
    text: text().describe('Vad som planeras, som en hel mening med egna ord.'),
    'plan-ar': z
      .union([year(), z.literal('ej-angivet')])
      .transform((value) => (value === 'ej-angivet' ? null : value))
      .describe('Året planen gäller, inom citattecken, eller ej-angivet.'),
    utfall: outcome.optional().describe('Skrivs in när en senare rapport säger vad det blev.'),
    ...placeFields,
  })
  .transform((source) => ({
    id: source.id,
    type: source.typ,
    text: source.text,
    planYear: source['plan-ar'],
    outcome: source.utfall,
    ...placeOf(source),
  }));

/** Something a source plans, with what came of it once a later source tells. */
export type Plan = z.output<typeof plan> & Placed;

export const plans = defineCollection({
  pattern: 'planer/*.yaml',
  format: 'yaml',
  title: 'Planer och deras utfall',
  schema: z.strictObject({
    ...fromDocument,
    planer: z.array(plan).min(1).describe('Planerna, i källans ordning.'),
  }),
  entries: ({ data }) =>
    data.planer.map((item, index) => {
      const at = ['planer', index];
      return placedDraft('plan', data, item, at, [
        ...many('cites', 'sourcePoint', item.outcome?.points ?? [], [...at, 'utfall', 'kalla']),
      ]);
    }),
});
