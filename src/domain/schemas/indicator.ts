import { z } from 'astro/zod';
import {
  defineCollection,
  draft,
  id,
  many,
  one,
  ref,
  text,
  textOrNotStated,
  oneOf,
} from './fields.ts';

/** How the observations of an indicator may be shown. */
export const chartTypes = {
  serie: 'jämförbara år, som linje',
  stapel: 'jämförbara regioner, som staplar',
  tal: 'enskilda tal, som inte får jämföras',
} as const;

const indicator = z
  .strictObject({
    id: id().describe('Kort namn utan å, ä, ö: svf-inklusion.'),
    namn: text().describe('Vad som räknas.'),
    enhet: text().describe('Enheten: %, antal, besök, högskolepoäng.'),
    beskrivning: text().describe('Vad talen betyder och vad de inte säger.'),
    namnare: textOrNotStated()
      .optional()
      .describe('Av vad en andel räknas, eller ej-angivet. Utelämnas för antal.'),
    visas: oneOf(chartTypes).describe(
      'serie när åren går att jämföra, stapel när regionerna går att jämföra, annars tal.',
    ),
    mal: ref().optional().describe('Målet som talen hör till, id ur mal/.'),
    behov: z.array(ref()).default([]).describe('Behov som talen rör.'),
  })
  .transform((source) => ({
    id: source.id,
    name: source.namn,
    unit: source.enhet,
    description: source.beskrivning,
    denominator: source.namnare,
    shownAs: source.visas,
    goal: source.mal,
    needs: source.behov,
  }));

/** Something that is counted. Its definition never changes: a new definition is a new indicator. */
export type Indicator = z.output<typeof indicator>;

export const indicators = defineCollection({
  pattern: 'indikatorer*.yaml',
  format: 'yaml',
  title: 'Indikatorer: vad som räknas',
  schema: z.strictObject({
    indikatorer: z.array(indicator).describe('Indikatorerna, i visningsordning.'),
  }),
  entries: ({ data }) =>
    data.indikatorer.map((item, index) =>
      draft('indicator', item.id, ['indikatorer', index], item, [
        ...one('measures', 'goal', item.goal, ['indikatorer', index, 'mal']),
        ...many('concerns', 'need', item.needs, ['indikatorer', index, 'behov']),
      ]),
    ),
});
