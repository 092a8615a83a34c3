import { z } from 'astro/zod';
import { defineCollection, draft, id, many, one, points, ref, text } from './fields.ts';

const challenge = z
  .strictObject({
    id: id().describe('Kort namn med regionen först.'),
    titel: text().describe('Utmaningen i några ord.'),
    text: text().describe('Vad källan säger om den, med egna ord.'),
    behov: z.array(ref()).default([]).describe('Behov som berörs. Tomt = inget särskilt.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.titel,
    text: source.text,
    needs: source.behov,
    points: source.kalla,
  }));

/** A difficulty that a region's source describes. It lays no duty on anybody. */
export type Challenge = z.output<typeof challenge> & { region: string; document: string };

export const challenges = defineCollection({
  pattern: 'utmaningar/*.yaml',
  format: 'yaml',
  title: 'Utmaningar',
  schema: z.strictObject({
    dokument: ref().describe('Källdokumentets id; gäller alla utmaningar i filen.'),
    utmaningar: z.array(challenge).min(1).describe('Utmaningarna, i källans ordning.'),
  }),
  entries: ({ segments, data }) => {
    const placed = { region: segments[1]!, document: data.dokument };
    return data.utmaningar.map((item, index) => {
      const at = ['utmaningar', index];
      return draft('challenge', item.id, at, { ...item, ...placed }, [
        ...one('inRegion', 'region', placed.region, []),
        ...one('restsOn', 'sourceDocument', placed.document, ['dokument']),
        ...many('concerns', 'need', item.needs, [...at, 'behov']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
