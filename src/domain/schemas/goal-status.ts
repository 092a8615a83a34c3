import { z } from 'astro/zod';
import { goalLevel, type GoalLevel } from '../goal-level.ts';
import { applications, certainties, governances, outputs } from '../goal-level.ts';
import { defineCollection, draft, id, many, one, ref, text } from './fields.ts';

const keys = <T extends object>(values: T) =>
  Object.keys(values) as [keyof T & string, ...(keyof T & string)[]];

const goalStatus = z
  .strictObject({
    mal: ref().describe('Målets id.'),
    text: text().describe(
      'Läget i regionen det året, med egna ord. När källan tiger: skriv vad som saknas.',
    ),
    styrning: z.enum(keys(governances)).describe(`${keys(governances).join(', ')}.`),
    tillampning: z.enum(keys(applications)).describe(`${keys(applications).join(', ')}.`),
    utdata: z.enum(keys(outputs)).describe(`${keys(outputs).join(', ')}.`),
    sakerhet: z
      .enum(keys(certainties))
      .describe('Hur direkt källan talar om just målet i just regionen: hog, medel eller lag.'),
    forbehall: z
      .array(text())
      .default([])
      .describe('Det läsaren behöver veta för att inte läsa fel.'),
    'se-aven': z.array(ref()).default([]).describe('Motsägelser i källorna som rör uppgiften.'),
    kalla: z
      .array(id())
      .default([])
      .describe('Källpunkter. Får vara tomt bara när källan inte säger något om målet.'),
  })
  .transform((source) => ({
    goal: source.mal,
    text: source.text,
    governance: source.styrning,
    application: source.tillampning,
    output: source.utdata,
    certainty: source.sakerhet,
    caveats: source.forbehall,
    seeAlso: source['se-aven'],
    points: source.kalla,
  }));

/** How far a region has come with a goal in a year. The level is computed and can never be typed in. */
export type GoalStatus = z.output<typeof goalStatus> & {
  region: string;
  year: string;
  document: string;
  level: GoalLevel;
};

/** `content/malstatus/<år>/<region>.yaml`: the path says year and region. */
export const goalStatuses = defineCollection({
  pattern: 'malstatus/*/*.yaml',
  format: 'yaml',
  title: 'Läget per mål, region och år',
  schema: z.strictObject({
    dokument: ref().describe('Källdokumentets id; gäller allt i filen.'),
    lagen: z.array(goalStatus).min(1).describe('Ett läge per mål.'),
  }),
  entries: ({ segments, data }) => {
    const [, year, region] = segments as [string, string, string];
    return data.lagen.map((item, index) => {
      const at = ['lagen', index];
      const placed = { region, year, document: data.dokument, level: goalLevel(item) };
      return draft('goalStatus', `${item.goal}/${region}/${year}`, at, { ...item, ...placed }, [
        ...one('inRegion', 'region', region, []),
        ...one('restsOn', 'sourceDocument', data.dokument, ['dokument']),
        ...one('stateOf', 'goal', item.goal, [...at, 'mal']),
        ...many('refersTo', 'contradiction', item.seeAlso, [...at, 'se-aven']),
        ...many('cites', 'sourcePoint', item.points, [...at, 'kalla']),
      ]);
    });
  },
});
