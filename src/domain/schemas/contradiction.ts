import { z } from 'astro/zod';
import { defineCollection, draft, id, many, points, ref, text, oneOf } from './fields.ts';

/** In what way the sources do not agree. */
export const contradictionTypes = {
  motsagelse: 'Motsägelse',
  oklart: 'Oklart i källan',
  andrat: 'Ändrat mellan källorna',
} as const;

const voice = z
  .strictObject({
    text: text().describe('Vad källan säger på det här stället, med egna ord.'),
    plats: text().describe('Var det står: dokumentets korta namn och avsnittet.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({ text: source.text, place: source.plats, points: source.kalla }));

const contradiction = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    rubrik: text().describe('Vad det gäller, i några ord.'),
    slag: oneOf(contradictionTypes),
    rosten: z.array(voice).min(1).describe('Ställena i källorna, två eller fler vid motsägelse.'),
    'sa-visar-vi': text().describe('Hur webbplatsen visar saken, och vad den inte avgör.'),
    regioner: z.array(ref()).min(1).describe('Regioner som berörs.'),
    mal: z.array(ref()).default([]).describe('Mål som berörs.'),
    behov: z.array(ref()).default([]).describe('Behov som berörs.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.rubrik,
    type: source.slag,
    voices: source.rosten,
    handling: source['sa-visar-vi'],
    regions: source.regioner,
    goals: source.mal,
    needs: source.behov,
  }));

/** Where sources disagree or leave something open. It is shown with both places and never silently resolved. */
export type Contradiction = z.output<typeof contradiction>;

export const contradictions = defineCollection({
  pattern: 'motsagelser*.yaml',
  format: 'yaml',
  title: 'Motsägelser och oklarheter i källorna',
  schema: z.strictObject({
    motsagelser: z.array(contradiction).describe('En post per sak som källorna inte är ense om.'),
  }),
  entries: ({ data }) =>
    data.motsagelser.map((item, index) => {
      const at = ['motsagelser', index];
      return draft('contradiction', item.id, at, item, [
        ...many('inRegion', 'region', item.regions, [...at, 'regioner']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('concernsGoal', 'goal', item.goals, [...at, 'mal']),
        ...item.voices.flatMap((said, nth) =>
          many('cites', 'sourcePoint', said.points, [...at, 'rosten', nth, 'kalla']),
        ),
      ]);
    }),
});
