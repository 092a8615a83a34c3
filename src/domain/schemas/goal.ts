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
} from './fields.ts';

const target = z
  .strictObject({
    text: text().describe('Målnivån som källan skriver den, med egna ord: 100 %.'),
    namnare: textOrNotStated().describe('Av vad procenten räknas, eller ej-angivet.'),
  })
  .transform((source) => ({ text: source.text, denominator: source.namnare }));

const goal = z
  .strictObject({
    id: id().describe('Kort namn med planen först: norra-mal-1. Återanvänd aldrig ett nummer.'),
    nummer: z.number().int().min(1).describe('Målets nummer i planen.'),
    titel: text().describe('Målet i några ord: Namngiven kontaktsjuksköterska.'),
    text: text().describe('Målet som en hel mening med egna ord.'),
    nulage: text().describe('Nuläget enligt källan, med egna ord.'),
    malniva: target.describe('Målnivån, och av vad den räknas.'),
    tidpunkt: textOrNotStated().describe('När målet ska vara nått, inom citattecken: "2024".'),
    uppfoljning: z
      .array(text())
      .min(1)
      .describe('Hur målet följs upp enligt källan, punkt för punkt.'),
    'foljs-med-kva': z
      .boolean()
      .describe('true när källan säger att målet kan följas med KVÅ-koder.'),
    behov: z.array(ref()).default([]).describe('Behov som målet rör.'),
    not: text().optional().describe('Något läsaren behöver veta.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    number: source.nummer,
    title: source.titel,
    text: source.text,
    current: source.nulage,
    target: source.malniva,
    due: source.tidpunkt,
    followUp: source.uppfoljning,
    followedByCodes: source['foljs-med-kva'],
    needs: source.behov,
    note: source.not,
    points: source.kalla,
  }));

/** A goal of a process plan, shared by the regions of a health-care region. */
export type Goal = z.output<typeof goal> & { plan: string; region: string; document: string };

export const goals = defineCollection({
  pattern: 'mal/*.yaml',
  format: 'yaml',
  title: 'Mål',
  schema: z.strictObject({
    titel: text().describe('Planens namn.'),
    dokument: ref().describe('Källdokumentets id.'),
    region: ref().describe('Regionen eller sjukvårdsregionen som planen gäller.'),
    mal: z.array(goal).min(1).describe('Målen, i planens ordning.'),
  }),
  entries: ({ data }) =>
    data.mal.map((item, index) => {
      const at = ['mal', index];
      const placed = { plan: data.titel, region: data.region, document: data.dokument };
      return draft('goal', item.id, at, { ...item, ...placed }, [
        ...one('inRegion', 'region', data.region, ['region']),
        ...one('restsOn', 'sourceDocument', data.dokument, ['dokument']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    }),
});
