import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  one,
  ref,
  text,
  textOrNotStated,
} from './fields.ts';

const report = z
  .strictObject({
    titel: text().describe('Rapportens rubrik.'),
    ingress: text().describe('En eller två meningar om vad rapporten ger.'),
    omrade: text().describe('Området som rapporterna i mappen gäller: Cancerrehabilitering.'),
    dokument: ref().describe('Källdokumentets id.'),
    region: ref().describe('Regionen eller sjukvårdsregionen som rapporten gäller.'),
    'ansvarig-funktion': textOrNotStated().describe(
      'Funktionen som har skrivit rapporten, aldrig en person, eller ej-angivet.',
    ),
    publicerad: dateOrNotStated().describe('Rapportens dag, ÅÅÅÅ-MM-DD, eller ej-angivet.'),
  })
  .transform((source) => ({
    title: source.titel,
    lede: source.ingress,
    area: source.omrade,
    document: source.dokument,
    region: source.region,
    author: source['ansvarig-funktion'],
    publishedOn: source.publicerad,
  }));

/** A yearly report or follow-up: prose that cites points, and the records that rest on the same document. */
export type Report = z.output<typeof report> & { series: string; year: string };

/** `content/rapporter/<område>/<år>.mdx`: the path says the series and the year. */
export const reports = defineCollection({
  pattern: 'rapporter/*/*.mdx',
  format: 'mdx',
  title: 'Rapporter',
  schema: report,
  entries: ({ segments, data, body }) => {
    const [, series, year] = segments as [string, string, string];
    return [
      draft('report', `${series}/${year}`, [], { ...data, series, year }, [
        ...one('inRegion', 'region', data.region, ['region']),
        ...one('restsOn', 'sourceDocument', data.document, ['dokument']),
        ...referencesInBody(body),
      ]),
    ];
  },
});
