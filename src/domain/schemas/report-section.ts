import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import { defineCollection, draft, one, ref, text } from './fields.ts';

const reportSection = z
  .strictObject({
    titel: text().describe('Delens rubrik.'),
    ingress: text().describe('En eller två meningar om vad delen ger.'),
    region: ref().describe('Regionen eller sjukvårdsregionen som delen gäller.'),
    ordning: z.number().int().min(1).describe('Plats bland rapportens delar.'),
  })
  .transform((source) => ({
    title: source.titel,
    lede: source.ingress,
    region: source.region,
    order: source.ordning,
  }));

/** A part of a report that has a page of its own, such as one region's appendix. */
export type ReportSection = z.output<typeof reportSection> & { report: string; name: string };

/** `content/rapporter/<område>/<år>/<del>.mdx`: the path says which report it belongs to. */
export const reportSections = defineCollection({
  pattern: 'rapporter/*/*/*.mdx',
  format: 'mdx',
  title: 'Delar av rapporter',
  schema: reportSection,
  entries: ({ segments, data, body }) => {
    const [, series, year, name] = segments as [string, string, string, string];
    const owner = `${series}/${year}`;
    return [
      draft('reportSection', `${owner}/${name}`, [], { ...data, report: owner, name }, [
        ...one('partOf', 'report', owner, []),
        ...one('inRegion', 'region', data.region, ['region']),
        ...referencesInBody(body),
      ]),
    ];
  },
});
