import { z } from 'astro/zod';
import { defineCollection, draft, one, ref, text } from './fields.ts';

/** Kinds of queries, so that one can see which sorts of typing the list proves. */
export const trialKinds = [
  'ord',
  'forkortning',
  'bojning',
  'sammansattning',
  'felstavning',
  'vardagligt',
  'fraga',
  'kod',
  'region',
  'ar',
  'citat',
  'saknas',
] as const;

/** An id, or an address on the site with or without an anchor. */
const target = () =>
  z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*|\/([a-z0-9-]+\/)*(#[A-Za-z0-9._-]+)?)$/, 'trial-target');

const searchTrial = z
  .strictObject({
    fraga: text().describe('Det läsaren skriver i sökrutan, precis som det skrivs.'),
    vantat: z
      .array(target())
      .min(1)
      .optional()
      .describe(
        'Rätt svar: ett eller flera id eller adresser, vilket som helst av dem duger. En sidas adress utan # gäller hela sidan.',
      ),
    inget: z
      .literal(true)
      .optional()
      .describe('Skrivs i stället för vantat när källorna inte har något svar.'),
    region: ref()
      .optional()
      .describe('Regionen som läsaren redan har valt, när den inte står i frågan.'),
    slag: z.enum(trialKinds).describe('Vad frågan prövar.'),
    not: text().optional().describe('Varför svaret är rätt, när det inte syns.'),
  })
  .refine((source) => (source.vantat === undefined) === (source.inget === true), {
    path: ['vantat'],
    message: 'trial-answer',
  })
  .transform((source) => ({
    query: source.fraga,
    /** Empty when nothing is the right answer. */
    expected: source.vantat ?? [],
    region: source.region,
    kind: source.slag,
    note: source.not,
  }));

/** Something that colleagues type, and where the search must lead. */
export type SearchTrial = z.output<typeof searchTrial> & {
  /** From the list that nobody tunes the search against. */
  isBlind: boolean;
};

const blindFile = 'sokprov-blind';

export const searchTrials = defineCollection({
  pattern: 'sokprov*.yaml',
  format: 'yaml',
  title: 'Sökprov',
  schema: z.strictObject({
    sokprov: z.array(searchTrial).describe('Frågor och deras rätta svar. Provas vid varje bygge.'),
  }),
  entries: ({ segments, data }) => {
    const isBlind = segments[0] === blindFile;
    return data.sokprov.map((item, index) =>
      draft(
        'searchTrial',
        // The same question may well be in both lists.
        isBlind ? `${blindFile} ${item.query}` : item.query,
        ['sokprov', index],
        { ...item, isBlind },
        [...one('chosen', 'region', item.region, ['sokprov', index, 'region'])],
      ),
    );
  },
});
